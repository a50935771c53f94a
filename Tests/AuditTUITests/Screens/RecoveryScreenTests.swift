import AuditModel
import Testing

@testable import AuditTUI

struct RecoveryScreenTests {
  private func words(
    _ item: Item.ID,
    _ field: TypedWords.Field,
    _ text: String
  ) -> TypedWords {
    TypedWords(audit: "0195-12", revision: 1, item: item, field: field, text: text)
  }

  @Test func `Enter puts each of the words where it was typed, saves and goes back`() {
    var desk = DeskFixture.desk()
    var screen = RecoveryScreen(recovered: [
      words("child-seen", .note, "Seen at school."),
      words("child-said", .text, "I like my school."),
      words("safety", .note, "Nothing found."),
    ])
    let responses = screen.press([.enter], on: &desk)
    let audit = desk.open?.audit
    #expect(audit?.answers["child-seen"]?.note == "Seen at school.")
    #expect(audit?.answers["child-seen"]?.value == .yes)
    #expect(audit?.answers["child-said"]?.value == .text("I like my school."))
    #expect(audit?.safety.note == "Nothing found.")
    #expect(
      responses.map(\.kind)
        == audit.map { [.effect(.save($0, reason: nil)), .effect(.discard("0195-12")), .pop] }
    )
  }

  @Test func `half typed dates are kept again behind the saving`() {
    var desk = DeskFixture.desk()
    let dates = words("assessment-on-time", .dates, "assessment\n5/1\n")
    var screen = RecoveryScreen(recovered: [dates, words("child-seen", .note, "Seen.")])
    let responses = screen.press([.enter], on: &desk)
    #expect(desk.open?.pendingDates["assessment-on-time"] == "assessment\n5/1\n")
    #expect(
      responses.map(\.kind).suffix(3)
        == [.effect(.journal(dates)), .effect(.discard("0195-12")), .pop]
    )
  }

  @Test func `a concern that was being raised goes on in the review, also of a finished audit`() {
    for state in Audit.State.allCases {
      var desk = DeskFixture.desk()
      desk.open?.setState(state, asAt: DeskFixture.today)
      let concern = words("raise", .review, "Duty manager\nNo visit")
      var screen = RecoveryScreen(recovered: [concern])
      let responses = screen.press([.enter], on: &desk)
      #expect(desk.open?.pendingForms[.raise]?.texts == ["Duty manager", "No visit"])
      #expect(
        responses.map(\.kind).dropLast()
          == [.effect(.journal(concern)), .effect(.discard("0195-12"))]
      )
      guard case .replace(let next) = responses.last, let review = next as? ReviewScreen else {
        Issue.record("the review does not follow")
        continue
      }
      #expect(review.form?.texts == ["Duty manager", "No visit"])
    }
  }

  @Test func `a reason whose answer has gone becomes a note`() {
    var desk = DeskFixture.desk()
    var screen = RecoveryScreen(recovered: [
      words("child-seen-alone", .reason, "The child was at hospital.")
    ])
    screen.press([.enter], on: &desk)
    #expect(
      desk.open?.audit.answers["child-seen-alone"]?.note
        == "No record of where the visit took place.\nThe child was at hospital."
    )
  }

  @Test func `two texts of one field are both kept unless one goes on from the other`() {
    let screen = RecoveryScreen(recovered: [
      words("child-seen", .note, "Seen"), words("child-seen", .note, "Seen twice"),
      words("child-seen", .note, "Asleep"),
    ])
    #expect(screen.recovered.map(\.text) == ["Seen twice\nAsleep"])
  }

  @Test func `x forgets the words, Esc leaves them for next time`() {
    var desk = DeskFixture.desk()
    var screen = RecoveryScreen(recovered: [words("child-seen", .note, "Seen.")])
    #expect(screen.press([.escape], on: &desk).map(\.kind) == [.pop])
    #expect(
      screen.press([.character("x")], on: &desk).map(\.kind)
        == [.effect(.discard("0195-12")), .pop]
    )
    #expect(desk.open?.audit == DeskFixture.halfAnswered)
  }

  @Test func `a finished audit keeps its words and says why`() {
    var desk = DeskFixture.desk()
    desk.open?.setState(.finished, asAt: DeskFixture.today)
    var screen = RecoveryScreen(recovered: [words("child-seen", .note, "Seen.")])
    #expect(screen.press([.enter], on: &desk).map(\.kind) == [.say(.warning)])
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    let screen = RecoveryScreen(recovered: [
      words("child-seen-alone", .note, "No record of where the visit took place. Ask the worker."),
      words("safety", .note, "Nothing found."),
      words("assessment-on-time", .dates, "5/1/26\n"),
    ])
    look.check(screen, "recovery", on: desk)
  }
}
