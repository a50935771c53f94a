import AuditModel
import Testing

@testable import AuditTUI

/// Today is Thursday 12 March 2026.
struct WalkDatesTests {
  private func clocks(_ walk: Walkthrough, _ item: Item.ID) -> [Clock]? {
    if case .clocks(let clocks) = walk.answer(item)?.value { clocks } else { nil }
  }

  @Test func `start, Enter, end, Enter is an answer, and each key is kept on the way`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("1")
    walk.write("5/1/26")
    walk.press(.enter)
    walk.write("2/3/26")
    #expect(walk.saves == 0)
    #expect(walk.kept.last?.text == "[assessment]\n  5/1/26\n  2/3/26")
    walk.press(.enter)
    #expect(
      clocks(walk, "assessment-in-time")
        == [Clock("assessment", start: "2026-01-05", end: "2026-03-02")]
    )
    #expect(walk.saves == 1)
    #expect(walk.walk?.focus == .answer)
  }

  @Test(arguments: [("6/4/2016", "assessment"), ("5/4/2016", "initial")])
  func `the start decides which timescale is in force`(start: String, timescale: String) {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("1" + start)
    walk.press(.enter)
    walk.write("8/4/2016")
    walk.press(.enter)
    #expect(clocks(walk, "assessment-in-time")?.map(\.timescale) == [timescale])
  }

  @Test func `when the work began proposes the timescale before a date is typed`() {
    var walk = Walkthrough(
      at: "assessment-in-time",
      audit: WalkFixture.audit { $0.caseFile.began = "2015-09-01" }
    )
    walk.write("1")
    #expect(walk.drawn().contains("Initial assessment · 7 working days"))
  }

  @Test func `a start that passes through another timescale on the way drops no event`() {
    var walk = Walkthrough(at: "visits-made")
    walk.write("1")
    walk.write("5/1/26")
    walk.press(.enter)
    walk.write("30/1/26")
    walk.press(.enter)
    walk.write("26/2/26")
    // Other timescale: one event stops it. And back again.
    walk.press(.control("t"), .control("t"), .escape)
    #expect(
      clocks(walk, "visits-made")
        == [
          Clock(
            "visit",
            start: "2026-01-05",
            events: [ClockEvent("2026-01-30"), ClockEvent("2026-02-26")]
          )
        ]
    )
  }

  @Test func `a date that cannot be read is refused at Enter and kept at Esc`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("1")
    walk.write("5/1/26")
    walk.press(.enter)
    walk.write("30/2/26")
    walk.press(.enter)
    #expect(walk.said == "there is no 30 February 2026: check the day")
    #expect(walk.answer("assessment-in-time") == nil)
    walk.press(.escape)
    #expect(
      walk.said
        == "kept as typed, not yet an answer: there is no 30 February 2026: check the day"
    )
    #expect(walk.saves == 0)
    #expect(walk.drawn().contains("Dates typed but not yet an answer: 1 goes on with them"))
    walk.write("1")
    walk.press(.tab, .control("u"))
    walk.write("27/2/26")
    walk.press(.enter)
    #expect(
      clocks(walk, "assessment-in-time")
        == [Clock("assessment", start: "2026-01-05", end: "2026-02-27")]
    )
  }

  @Test func `dates that cannot be read yet are kept anew when another answer is saved`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write("2/")
    walk.press(.escape)
    walk.press(.character("g"))
    walk.forgetEffects()
    walk.write("2")
    #expect(walk.saves == 1)
    #expect(walk.kept.map(\.text) == ["[assessment]\n  5/1/26\n  2/"])
  }

  @Test func `clearing forgets dates that were never an answer`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/")
    walk.press(.escape)
    walk.write("x")
    #expect(walk.effects.last == .forget("0195-12"))
    #expect(walk.app.desk.open?.pendingDates == [:])
  }

  @Test(arguments: [
    ("not recorded", Moment.notRecorded), ("not yet", .notYet), ("nr", .notRecorded),
  ])
  func `an end nobody wrote down is not one that has yet to come`(typed: String, end: Moment) {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write(typed)
    walk.press(.enter)
    #expect(
      clocks(walk, "assessment-in-time") == [Clock("assessment", start: "2026-01-05", end: end)]
    )
  }

  @Test func `an end left empty is neither, and is refused`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/1/26")
    walk.press(.enter, .enter)
    #expect(walk.said == "nothing typed: give a date, 'not recorded' or 'not yet'")
    walk.press(.escape)
    #expect(walk.answer("assessment-in-time") == nil)
  }

  @Test func `an empty form is left without a word`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("1")
    walk.press(.escape)
    #expect(walk.said == nil)
    #expect(walk.app.desk.open?.pendingDates == [:])
  }

  @Test func `an attempted visit is kept as one, also through a crash`() throws {
    var walk = Walkthrough(at: "visits-made")
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write("12/2/26")
    walk.press(.control("o"), .enter)
    let words = try #require(walk.kept.last?.text)
    #expect(words == "[visit]\n  5/1/26\n  12/2/26 (attempted)\n  \n  ")
    walk.press(.escape)
    let expected = [
      Clock(
        "visit",
        start: "2026-01-05",
        events: [ClockEvent("2026-02-12", kind: .attempted)]
      )
    ]
    #expect(clocks(walk, "visits-made") == expected)
    var later = Walkthrough(at: "visits-made")
    later.app.desk.open?.pendingDates["visits-made"] = words
    later.write("1")
    later.press(.escape)
    #expect(clocks(later, "visits-made") == expected)
  }

  @Test func `words of a form come back field by field, the empty ones too`() {
    let desk = WalkFixture.desk(language: .english)
    let words = "[assessment]\n  \n  5/1/26\n[visit]\n  5/1/26\n  \n  12/2/26 (remote)\n  \n  x"
    var form = DateForm(item: WalkFixture.visitsMade, answer: nil, desk: desk)
    form.restore(words, timescales: desk.rules.timescales)
    #expect(form.words == words)
    #expect(form.clocks.map(\.timescale) == ["assessment", "visit"])
  }

  @Test func `clocks are added and taken away, but not the last`() {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("1")
    walk.press(.control("x"))
    #expect(walk.said == "the last clock stays: Esc, then x, clears the answer")
    walk.write("5/1/26")
    walk.press(.tab)
    walk.write("2/3/26")
    walk.press(.control("n"))
    walk.write("6/1/26")
    walk.press(.enter)
    walk.write("3/3/26")
    walk.press(.control("n"), .control("x"), .escape)
    #expect(
      clocks(walk, "assessment-in-time")
        == [
          Clock("assessment", start: "2026-01-05", end: "2026-03-02"),
          Clock("assessment", start: "2026-01-06", end: "2026-03-03"),
        ]
    )
  }

  @Test func `what a newer program wrote of a clock and its events stays`() {
    var visit = ClockEvent("2026-02-12", kind: .remote)
    visit.unknown = ["by": .string("someone")]
    var clock = Clock("visit", start: "2026-01-05T16:30", events: [visit], ended: .notYet)
    clock.unknown = ["seen": .bool(true)]
    var walk = Walkthrough(
      at: "visits-made",
      audit: WalkFixture.audit { $0.answers["visits-made"] = Answer(.clocks([clock])) }
    )
    walk.write("1")
    walk.press(.escape)
    #expect(clocks(walk, "visits-made") == [clock])
    #expect(walk.saves == 0)
  }

  @Test func `what was answered is shown again in the language of the program`() {
    let clock = Clock("assessment", start: .notRecorded, end: .notYet)
    var walk = Walkthrough(
      at: "assessment-in-time",
      language: .welsh,
      audit: WalkFixture.audit { $0.answers["assessment-in-time"] = Answer(.clocks([clock])) }
    )
    walk.write("1")
    #expect(walk.drawn().contains("  nas cofnodwyd    ✓ nas cofnodwyd"))
    walk.press(.escape)
    #expect(clocks(walk, "assessment-in-time") == [clock])
  }

  @Test func `a stop before the start is answered, marked and keeps the audit from being finished`()
  {
    var walk = Walkthrough(at: "assessment-in-time")
    walk.write("15/1/26")
    walk.press(.enter)
    walk.write("2/1/26")
    #expect(walk.drawn(columns: 120).contains("✗ stopped (Fri 2 January 2026) before it started"))
    walk.press(.enter)
    #expect(walk.drawn(columns: 120).contains("✗ stopped (Fri 2 January 2026) before it started"))
    let left = walk.audit?.unfinished(
      in: WalkFixture.template,
      timescales: WalkFixture.rules.timescales
    )
    #expect(left?.contains(.impossibleDate("assessment-in-time")) == true)
  }

  @Test func `clocks are judged by the rule of receipt of the audit's round`() {
    // Received on Friday 26 February 2016 at 18:00; 7 working days on is Tuesday 8 March. Deemed
    // received on Monday 29 February, they end on Wednesday 9 March.
    let round = DeskFixture.rounds[1]
    var walk = Walkthrough(at: "assessment-in-time")
    let facts = walk.app.desk.workspace
    let dates = "126/2/2016 18:00"
    walk.write(dates)
    walk.press(.enter)
    #expect(walk.drawn(columns: 120).contains("due Tue 8 March 2016"))
    walk = Walkthrough(at: "assessment-in-time")
    walk.app.desk.workspace = WorkspaceFacts(
      authority: facts.authority,
      isSynthetic: facts.isSynthetic,
      teams: facts.teams,
      rounds: [
        Round(
          id: round.id,
          title: round.title,
          templates: round.templates,
          from: round.from,
          to: round.to,
          sample: round.sample,
          receipt: .deemedNextWorkingDay(closing: ClockRules.ReceivedOutOfHours.usualClosing)
        )
      ],
      templates: facts.templates,
      rules: facts.rules,
      targets: facts.targets
    )
    walk.write(dates)
    walk.press(.enter)
    #expect(walk.drawn(columns: 120).contains("due Wed 9 March 2016"))
    walk.write("9/3/2016")
    walk.press(.enter)
    // Eight working days after the day it came, but met: the 9th is the seventh that counts.
    #expect(walk.drawn(columns: 120).contains("due Wed 9 March 2016 · 8 working"))
    #expect(walk.drawn(columns: 120).contains("days · met"))
  }
}
