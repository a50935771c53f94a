import AuditModel
import Testing

@testable import AuditTUI

/// Where a manager sees what inspections asked for, and decides with evidence.
struct RecommendationsScreenTests {
  @Test(arguments: Look.all) func `the list looks as it did`(_ look: Look) {
    let desk = DeskFixture.recommendationDesk(look.language)
    look.check(RecommendationsScreen(desk: desk), "recommendations", on: desk)
  }

  @Test(arguments: Look.all) func `one recommendation looks as it did`(_ look: Look) {
    let desk = DeskFixture.recommendationDesk(look.language)
    let reference = DeskFixture.reference("county-2025/3 f (i)")
    look.check(RecommendationScreen(reference, desk: desk), "recommendation", on: desk)
  }

  @Test(arguments: Look.all) func `the form looks as it did, told what is missing`(_ look: Look) {
    var desk = DeskFixture.recommendationDesk(look.language)
    var screen = Self.form(about: "county-2025/4", on: desk)
    screen.press([.control("s")], on: &desk)
    look.check(screen, "decide", on: desk)
  }

  @Test func `home leads there with I, and what is there is read then`() {
    var desk = DeskFixture.desk()
    var home = HomeScreen(desk: desk)
    #expect(
      home.write("I", on: &desk).map(\.kind)
        == [.effect(.readRecommendations), .push("RecommendationsScreen")]
    )
  }

  @Test func `o leaves only what is open, and the cursor stays on its recommendation`() {
    var desk = DeskFixture.recommendationDesk()
    var screen = RecommendationsScreen(desk: desk)
    screen.press([.end], on: &desk)
    #expect(screen.chosen?.entry.reference.description == "county-2026/1")
    screen.write("o", on: &desk)
    #expect(screen.chosen?.entry.reference.description == "county-2026/1")
    #expect(
      screen.standings.map(\.entry.reference.number.printed) == ["3", "3 f (i)", "4", "1"]
    )
  }

  @Test func `a decision with a figure quotes n of N as it is now`() {
    var desk = DeskFixture.recommendationDesk()
    var screen = Self.form(about: "county-2025/4", on: desk)
    // Status in progress; today; a role; the first figure: the child was seen in 2 of 3 of 2025.
    screen.write("i", on: &desk)
    screen.press([.enter, .enter], on: &desk)
    screen.write("panel", on: &desk)
    screen.press([.enter, .right], on: &desk)
    let asked = screen.press([.control("s")], on: &desk)
    let expected = NewDecision(
      recommendation: DeskFixture.reference("county-2025/4"),
      parents: [],
      status: .inProgress,
      on: DeskFixture.today,
      by: "panel",
      evidence: "",
      figures: [
        QuotedFigure(
          round: "2025-autumn",
          item: "child-seen-alone",
          proportion: Proportion(n: 2, of: 3)
        )
      ]
    )
    #expect(asked.map(\.kind) == [.effect(.decide(expected))])
    #expect(screen.press([.control("s")], on: &desk).isEmpty)
  }

  @Test func `nothing is decided without evidence, and the form says what is wanted`() {
    var desk = DeskFixture.recommendationDesk()
    var screen = Self.form(about: "county-2025/3", on: desk)
    screen.write("m", on: &desk)
    #expect(screen.press([.control("s")], on: &desk).isEmpty)
    #expect(
      screen.mistakes[.evidence]?.en
        == "a status needs evidence: nothing closes or changes by being said"
    )
    #expect(
      screen.mistakes[.status]?.en == "it is met only when its parts are; open: 3 f (i)"
    )
  }

  @Test func `the form stays until its decision is in its file, and then the list has it`() throws {
    var desk = DeskFixture.recommendationDesk()
    var walk = Walkthrough()
    walk.app = App(desk: desk, screen: RecommendationsScreen(desk: desk))
    walk.press(.end)
    walk.write("d")
    walk.write("m")
    walk.press(.enter, .enter)
    walk.write("panel")
    walk.press(.enter, .enter)
    walk.write("Every worker was trained by May.")
    walk.press(.enter)
    guard case .decide(let new) = try #require(walk.effects.last) else {
      Issue.record("nothing was decided")
      return
    }
    #expect(walk.app.front is DecideScreen)
    walk.receive(.failed(Phrase(same: "full")))
    #expect(walk.app.front is DecideScreen)
    let decision = new.decision(id: "05", at: "2026-03-12T09:20:31Z", by: "al")
    desk.recommendations.decisions.append(decision)
    walk.receive(.recommendations(desk.recommendations, decided: decision))
    let list = try #require(walk.app.front as? RecommendationsScreen)
    #expect(list.chosen?.status == .met)
    #expect(walk.said == "county-2026/1: met, kept for good")
  }

  @Test func `what a file smuggles into evidence is shown and does nothing`() {
    var desk = DeskFixture.recommendationDesk()
    desk.recommendations.decisions = [
      RecommendationDecision(
        id: "01",
        recommendation: DeskFixture.reference("county-2025/4"),
        status: .met,
        on: "2026-03-01",
        by: "panel",
        evidence: "Met.\u{1B}[2J\u{202E}",
        recordedAt: "2026-03-01T09:00:00Z",
        recordedBy: "al"
      )
    ]
    let reference = DeskFixture.reference("county-2025/4")
    let shown = RecommendationScreen(reference, desk: desk).drawn(on: desk).snapshot
    #expect(shown.unicodeScalars.contains("\u{1B}") == false)
    #expect(shown.unicodeScalars.contains("\u{202E}") == false)
    #expect(shown.contains("Met.␛[2J"))
  }

  private static func form(about reference: String, on desk: Desk) -> DecideScreen {
    let ledger = desk.recommendations.ledger(asAt: desk.now.today)
    guard let standing = ledger[DeskFixture.reference(reference)] else {
      preconditionFailure(reference)
    }
    return DecideScreen(about: standing, desk: desk)
  }
}
