import AuditModel
import Testing

@testable import AuditTUI

/// Concerns raised, answered and not raised while an audit is looked over.
struct ReviewConcernsTests {
  @Test func `E raises a concern to a role, also on a finished audit`() {
    for state in Audit.State.allCases {
      var audit = DeskFixture.complete
      audit.state = state
      var desk = DeskFixture.desk(reviewing: audit)
      var review = ReviewScreen(desk: desk)
      review.press([.character("E")], on: &desk)
      review.write("No visit since May", on: &desk)
      let saved = review.press([.enter], on: &desk).saves
      let concern = Escalation(
        reason: "No visit since May",
        to: "Head of service",
        raisedBy: "al",
        raisedAt: "2026-03-12T09:20:31Z"
      )
      #expect(saved.map(\.0.escalations) == [[concern]])
      #expect(saved.map(\.0.state) == [state])
    }
  }

  @Test func `A records the answer to the first concern that waits`() {
    var audit = DeskFixture.complete
    audit.state = .finished
    audit.escalations = [
      Escalation(reason: "a", to: "b", raisedBy: "al", raisedAt: "2026-03-10T10:00:00Z")
    ]
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    review.press([.character("A")], on: &desk)
    review.write("Visited today", on: &desk)
    let saved = review.press([.enter], on: &desk).saves
    #expect(saved.map(\.0.escalations.first?.outcome) == ["Visited today"])
    #expect(saved.map(\.0.escalations.first?.answeredAt) == ["2026-03-12T09:20:31Z"])
    #expect(review.press([.character("A")], on: &desk).map(\.kind) == [.say(.warning)])
  }

  @Test func `Esc leaves a concern half typed, and E goes on with it`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete)
    var review = ReviewScreen(desk: desk)
    review.press([.character("E")], on: &desk)
    review.write("No visit", on: &desk)
    review.press([.escape], on: &desk)
    #expect(review.context == .review)
    review.press([.character("E")], on: &desk)
    #expect(review.form?.texts == ["Head of service", "No visit"])
  }

  @Test func `a concern is kept as it is typed, until it is raised or emptied again`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete)
    var review = ReviewScreen(desk: desk)
    review.press([.character("E")], on: &desk)
    let kept = review.press([.character("N"), .character("o"), .backspace], on: &desk)
    func words(_ text: String) -> Effect {
      .journal(
        TypedWords(
          audit: DeskFixture.complete.id,
          revision: DeskFixture.complete.revision,
          item: "raise",
          field: .review,
          text: text
        )
      )
    }
    #expect(
      kept.map(\.kind) == [
        .effect(words("Head of service\nN")), .effect(words("Head of service\nNo")),
        .effect(words("Head of service\nN")),
      ]
    )
    #expect(desk.open?.pendingForms[.raise]?.texts == ["Head of service", "N"])
    #expect(
      review.press([.backspace], on: &desk).map(\.kind)
        == [.effect(.forget(DeskFixture.complete.id))]
    )
    #expect(desk.open?.pendingForms == [:])

    review.write("No visit", on: &desk)
    review.press([.enter], on: &desk)
    #expect(desk.open?.pendingForms == [:])
  }

  @Test func `an immediate risk that nobody was told of keeps the audit from being finished`() {
    var audit = DeskFixture.complete
    audit.safety.immediateRisk = true
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    #expect(review.entries.first?.text.contains("RAISE THIS NOW") == true)
    for _ in 1...2 {
      #expect(review.press([.character("F")], on: &desk).map(\.kind) == [.say(.warning)])
    }
    #expect(desk.open?.audit.state == .draft)
  }

  @Test func `D writes down why it is not raised, and nothing without a reason`() {
    var audit = DeskFixture.complete
    audit.safety.immediateRisk = true
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    #expect(
      review.press([.character("D"), .enter], on: &desk).map(\.kind) == [.say(.warning)]
    )
    review.write("seen safe today", on: &desk)
    let saved = review.press([.enter], on: &desk).saves
    let declined = DeclinedEscalation(
      .immediateRisk,
      reason: "seen safe today",
      by: "al",
      at: "2026-03-12T09:20:31Z"
    )
    #expect(saved.map(\.0.declined) == [[declined]])
    #expect(review.entries.first?.text.contains("not raised (al): seen safe today") == true)
    #expect(review.press([.character("F")], on: &desk).saves.map(\.0.state) == [.finished])
  }

  @Test func `u takes a raised concern back`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete)
    var review = ReviewScreen(desk: desk)
    review.press([.character("E")], on: &desk)
    review.write("x", on: &desk)
    review.press([.enter], on: &desk)
    let saved = review.press([.character("u")], on: &desk).saves
    #expect(saved.map(\.0.escalations) == [[]])
  }
}
