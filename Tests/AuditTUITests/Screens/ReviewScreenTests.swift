import AuditModel
import Testing

@testable import AuditTUI

struct ReviewScreenTests {
  @Test func `lists everything that is in the way, and Enter goes there`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.halfAnswered)
    var review = ReviewScreen(desk: desk)
    // Safety; then child-said, assessment-quality, elements-covered, harm-missed, language,
    // plan-actions-done, agencies-reported and plan-known-to-child have no answer.
    let targets = review.entries.compactMap(\.target).prefix(9)
    #expect(
      Array(targets) == [
        .stop(.safety), .stop(.item("child-said")), .stop(.item("assessment-quality")),
        .stop(.item("elements-covered")), .stop(.item("harm-missed")), .stop(.item("language")),
        .stop(.item("plan-actions-done")), .stop(.item("agencies-reported")),
        .stop(.item("plan-known-to-child")),
      ]
    )
    #expect(
      review.press([.down, .enter], on: &desk).map(\.kind) == [.walk(.item("child-said"))]
    )
  }

  @Test func `says a contradiction in words`() {
    var audit = DeskFixture.complete
    audit.answers["child-seen"]?.value = .no
    audit.answers["child-seen-alone"]?.value = .yes
    let review = ReviewScreen(desk: DeskFixture.desk(reviewing: audit))
    #expect(
      review.entries.contains {
        $0.text.contains(
          "Was the child seen alone? – 'yes' contradicts "
            + "'Was the child seen during the assessment?' – 'no'"
        )
      }
    )
  }

  @Test func `counts compliance and quality beside each other`() {
    let open = OpenAudit(audit: DeskFixture.complete, template: DeskFixture.assessment)
    let outcomes = open.audit.outcomes(in: open.template, rules: DeskFixture.rules)
    let figures = AuditFigures(outcomes, in: open.template)
    // Compliance: seen yes, alone not recorded, assessment yes, on time missed, plan yes, actions
    // yes; counts and choices are in no pool: 4 of 6. Quality: voice weak, assessment satisfactory,
    // harm not missed, plan known cannot be graded: 2 of 3.
    #expect(figures.compliance == Proportion(n: 4, of: 6))
    #expect(figures.quality == Proportion(n: 2, of: 3))
    #expect(
      [figures.notRecorded, figures.notDeterminable, figures.ungraded] == [1, 0, 1]
    )
  }

  @Test func `F does not finish while something is in the way`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.halfAnswered)
    var review = ReviewScreen(desk: desk)
    #expect(review.press([.character("F")], on: &desk).map(\.kind) == [.say(.warning)])
    #expect(desk.open?.audit.state == .draft)
  }

  @Test func `dates that were typed and are no answer yet are in the way`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete)
    desk.open?.pendingDates["assessment-on-time"] = "5/1\n"
    var review = ReviewScreen(desk: desk)
    #expect(review.press([.character("F")], on: &desk).map(\.kind) == [.say(.warning)])
  }

  @Test func `F finishes as at today, and then nothing changes but by reopening`() {
    var audit = DeskFixture.complete
    audit.asAt = "2026-03-11"
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    let saved = review.press([.character("F")], on: &desk).saves
    #expect(saved.map(\.0.state) == [.finished])
    #expect(saved.map(\.0.asAt) == [DeskFixture.today])
    #expect(saved.map(\.1) == [nil])
    #expect(desk.open?.isLocked == true)
    let changed = desk.open?.change { $0.answers = [:] }
    #expect(changed == false)
  }

  @Test func `O reopens with a reason, and not without`() {
    var audit = DeskFixture.complete
    audit.state = .finished
    audit.asAt = "2026-03-01"
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    #expect(
      review.press([.character("O"), .enter], on: &desk).map(\.kind) == [.say(.warning)]
    )
    #expect(review.context == .typing)
    review.write("A visit was missed", on: &desk)
    let saved = review.press([.enter], on: &desk).saves
    var expected = audit
    expected.state = .draft
    #expect(saved.map(\.0) == [expected])
    #expect(saved.map(\.1) == ["A visit was missed"])
    #expect(desk.open?.isLocked == false)
    desk.open?.noteSaved(expected, today: DeskFixture.today)
    #expect(desk.open?.audit.asAt == DeskFixture.today)
  }

  @Test func `a poor assessment may be finished without a reason, once that was said`() {
    var audit = DeskFixture.complete
    audit.answers["assessment-quality"]?.value = .graded(.poor)
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    #expect(review.press([.character("F")], on: &desk).map(\.kind) == [.say(.bad)])
    #expect(review.press([.character("F")], on: &desk).saves.count == 1)
  }

  @Test func `B keeps what somebody said beside the file, and P lets it be printed`() {
    for state in Audit.State.allCases {
      var audit = DeskFixture.complete
      audit.state = state
      var desk = DeskFixture.desk(reviewing: audit)
      var review = ReviewScreen(desk: desk)
      review.press([.character("B")], on: &desk)
      for text in ["neighbour", "", "nobody asked me", "yes"] {
        review.write(text, on: &desk)
        review.press([.enter], on: &desk)
      }
      #expect(review.form?.focus == 0)
      for _ in "neighbour" { review.press([.backspace], on: &desk) }
      review.write("child", on: &desk)
      let saved = review.press([.enter, .enter, .enter, .enter], on: &desk).saves
      var said = Feedback(
        role: .child,
        words: "nobody asked me",
        mayBeQuoted: true,
        by: "al",
        at: "2026-03-12T09:20:31Z"
      )
      #expect(saved.map(\.0.feedback) == [[said]])
      #expect(saved.map(\.0.answers) == [audit.answers])
      review.press([.character("G")], on: &desk)
      said.isApproved = true
      #expect(review.press([.character("P")], on: &desk).saves.map(\.0.feedback) == [[said]])
    }
  }

  @Test(arguments: ["weithiwr proffesiynol", "gweithiwr proffesiynol"])
  func `who spoke may be written in Welsh as the form says it`(who: String) {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete, language: .welsh)
    var review = ReviewScreen(desk: desk)
    review.press([.character("B")], on: &desk)
    var saved: [(Audit, String?)] = []
    for text in [who, "", "nid oedd neb yno", "ie"] {
      review.write(text, on: &desk)
      saved += review.press([.enter], on: &desk).saves
    }
    #expect(saved.map(\.0.feedback.first?.role) == [.professional])
  }

  @Test func `words that whoever said them does not want quoted are not approved`() {
    var audit = DeskFixture.complete
    audit.feedback = [
      Feedback(role: .parent, words: "w", mayBeQuoted: false, by: "al", at: "2026-03-12T09:20:31Z")
    ]
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    #expect(
      review.press([.character("G"), .character("P")], on: &desk).map(\.kind) == [.say(.warning)]
    )
  }

  @Test func `W keeps what the worker thinks of the audit, also of a finished one`() {
    var audit = DeskFixture.complete
    audit.state = .finished
    var desk = DeskFixture.desk(reviewing: audit)
    var review = ReviewScreen(desk: desk)
    review.press([.character("W")], on: &desk)
    review.write("fair", on: &desk)
    let saved = review.press([.enter], on: &desk).saves
    #expect(saved.map(\.0.workerViews.first?.words) == ["fair"])
    #expect(saved.map(\.0.workerViews.first?.on) == [DeskFixture.today])
  }

  @Test func `T makes an action out of the item at hand, and none without a day`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.halfAnswered)
    var review = ReviewScreen(desk: desk)
    review.press([.down, .character("T")], on: &desk)
    review.write("Ask the child", on: &desk)
    review.press([.enter, .enter], on: &desk)
    review.write("soon", on: &desk)
    #expect(review.press([.enter], on: &desk).map(\.kind) == [.say(.warning)])
    for _ in "soon" { review.press([.backspace], on: &desk) }
    review.write("30/4/26", on: &desk)
    let terms = review.press([.enter], on: &desk).compactMap { response in
      if case .effect(.addAction(let terms)) = response { terms } else { nil }
    }
    let audit = DeskFixture.halfAnswered
    #expect(
      terms == [
        AgreedAction.Terms(
          what: "Ask the child",
          who: "Team manager",
          due: "2026-04-30",
          caseReference: audit.caseFile.reference,
          team: audit.caseFile.team,
          round: audit.round,
          audit: audit.id,
          item: "child-said"
        )
      ]
    )
  }

  @Test func `an audit that a newer program wrote is only read`() {
    var desk = DeskFixture.desk(reviewing: DeskFixture.complete, refusal: Phrase(same: "newer"))
    var review = ReviewScreen(desk: desk)
    let keys: [Key] = [.character("F"), .character("E")]
    for key in keys {
      #expect(review.press([key], on: &desk).map(\.kind) == [.say(.warning)])
    }
  }

  @Test(arguments: Look.all) func `looks as it did`(_ look: Look) {
    var audit = DeskFixture.halfAnswered
    audit.answers["child-seen"]?.value = .no
    audit.answers["child-seen-alone"]?.value = .yes
    audit.safety.immediateRisk = true
    let desk = DeskFixture.desk(reviewing: audit, language: look.language)
    look.check(ReviewScreen(desk: desk), "review", on: desk)
  }

  @Test func `a finished audit and a concern being raised look as they did`() {
    var audit = DeskFixture.complete
    audit.state = .finished
    audit.escalations = [
      Escalation(reason: "No visit", to: "Head", raisedBy: "al", raisedAt: "2026-03-10T10:00:00Z"),
      Escalation(
        reason: "No plan",
        to: "Head",
        raisedBy: "al",
        raisedAt: "2026-03-10T10:00:00Z",
        answeredAt: "2026-03-12T08:00:00Z",
        outcome: "Plan written."
      ),
    ]
    for language in Language.allCases {
      var desk = DeskFixture.desk(reviewing: audit, language: language)
      var review = ReviewScreen(desk: desk)
      Look(columns: 80, rows: 24, language: language).check(review, "review-finished", on: desk)
      review.press([.character("E")], on: &desk)
      review.write("No visit since May", on: &desk)
      for (columns, rows) in [(80, 24), (40, 10)] {
        let look = Look(columns: columns, rows: rows, language: language)
        look.check(review, "review-raise", on: desk)
      }
    }
  }
}
