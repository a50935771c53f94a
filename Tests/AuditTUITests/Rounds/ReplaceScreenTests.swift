import AuditModel
import Testing

@testable import AuditTUI

/// A drawn case that cannot be read gives its place to another, on screen.
struct ReplaceScreenTests {
  private static let round = Round(
    id: "2026-q2",
    title: Wording(en: "Second quarter"),
    templates: ["core-four"],
    sample: Sample(method: .stratified, population: 5, populations: ["north": 3, "south": 2]),
    cases: RoundCases(
      draw: Draw(list: "sha256:00", listed: 5, seed: 42, size: .perTeam(1)),
      drawn: [
        DrawnCase(reference: "WX-1", team: "north", auditor: "al"),
        DrawnCase(reference: "WX-4", team: "south", auditor: "bp"),
      ]
    )
  )

  private static let order = ReplacementOrder(
    list: "cases.csv",
    round: "2026-q2",
    reference: "WX-4",
    reason: "moved away"
  )

  private func filled(on desk: inout Desk) -> ReplaceScreen {
    var screen = ReplaceScreen(Self.round, desk: desk)
    screen.write("WX-4", on: &desk)
    screen.press([.enter], on: &desk)
    screen.write("moved away", on: &desk)
    screen.press([.enter], on: &desk)
    screen.write("cases.csv", on: &desk)
    return screen
  }

  private func effects(_ responses: [Response]) -> [Effect] {
    responses.compactMap { if case .effect(let effect) = $0 { effect } else { nil } }
  }

  @Test(arguments: Look.all)
  func `the form asks which case, why, and for the list of the draw`(look: Look) {
    let desk = DeskFixture.desk(language: look.language)
    look.check(ReplaceScreen(Self.round, desk: desk), "replace", on: desk)
  }

  @Test func `r leads from the round's page to the form`() {
    var desk = DeskFixture.desk()
    var page = RoundScreen(Self.round, desk: desk)
    guard case .push(let pushed) = page.press([.character("r")], on: &desk).first else {
      Issue.record("no screen was opened")
      return
    }
    #expect(pushed.title(on: desk) == "Replace a case")
  }

  @Test func `where nothing was left to chance there is no next case, and it is said`() {
    var desk = DeskFixture.desk()
    var page = RoundScreen(DeskFixture.rounds[0], desk: desk)
    guard case .say(let phrase, _) = page.press([.character("r")], on: &desk).first else {
      Issue.record("nothing was said")
      return
    }
    #expect(phrase == Round.ReplacementRefusal.notByChance.phrase)
  }

  @Test func `a case that was not drawn, and a reason that is missing, are told at once`() {
    var desk = DeskFixture.desk()
    var screen = ReplaceScreen(Self.round, desk: desk)
    screen.write("WX-2", on: &desk)
    #expect(screen.press([.control("s")], on: &desk).isEmpty)
    #expect(
      screen.mistakes.mapValues(\.en) == [
        .reference: "'WX-2' is not a case of the round",
        .reason: "say why the case gives its place", .list: "name the file",
      ]
    )
  }

  @Test func `what is filled in is asked for once, and again after it failed`() {
    var desk = DeskFixture.desk()
    var screen = filled(on: &desk)
    let twice = screen.press([.enter, .control("s")], on: &desk)
    #expect(effects(twice) == [.replaceCase(Self.order)])
    screen.requestFailed()
    #expect(effects(screen.press([.control("s")], on: &desk)) == [.replaceCase(Self.order)])
    #expect(DrawForm(desk)[text: .list]?.text == "cases.csv")
  }

  @Test func `the place is given, and the audit that stays is named`() {
    var desk = DeskFixture.desk()
    var app = App(desk: desk, screen: RoundScreen(Self.round, desk: desk))
    _ = app.carryOut([.push(filled(on: &desk))])
    let replaced = ReplacedCase(
      round: "2026-q2",
      replacement: CaseReplacement(reference: "WX-4", by: "WX-5", reason: "moved away"),
      drafts: 1,
      left: ["0195-09"]
    )
    _ = app.update(.caseReplaced(replaced), now: DeskFixture.now)
    #expect(app.front is RoundScreen)
    #expect(
      app.said?.phrase.en == "'WX-4' gives its place to 'WX-5': moved away; the audit of the case "
        + "that gave its place is still here, and counts once it is finished: 0195-09"
    )
  }
}
