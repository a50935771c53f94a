import AuditModel
import Testing

@testable import AuditTUI

struct FiguresJourneyTests {
  private var desk = DeskFixture.desk()

  // Spring 2026 in the fixture: four finished audits, C-0201 yes and C-0203 yes (north), C-0202 not
  // recorded (south), C-0204 no (disabled children).
  @Test func `the newest round with audits comes first, all teams above each`() {
    let screen = TeamsScreen(desk: desk)
    #expect(desk.scope.round == "2026-spring")
    #expect(screen.teams == [nil, "north", "south", "disabled"])
  }

  @Test func `the child seen alone is n of N of the finished audits`() throws {
    let screen = TeamsScreen(desk: desk)
    let column = try #require(screen.columns.firstIndex { $0.id == "child-seen-alone" })
    #expect(screen.cells[0][column].proportion == Proportion(n: 2, of: 4))
    let south = try #require(screen.teams.firstIndex(of: "south"))
    #expect(screen.cells[south][column].proportion == Proportion(n: 0, of: 1))
  }

  @Test mutating func `Enter leads from a team's headline to the item and on to its cases`() throws
  {
    var screen: any Screen = TeamsScreen(desk: desk)
    for action in [Action.down, .right, .right] {
      _ = screen.perform(action, on: &desk)
    }
    let items = try #require(pushed(by: &screen) as? ItemsScreen)
    #expect(items.team == "north")
    #expect(items.chosen?.item.id == "child-seen-alone")
    screen = items
    let item = try #require(pushed(by: &screen) as? ItemScreen)
    #expect(item.figure.item.id == "child-seen-alone")
    #expect(item.chosen?.part == .team("north"))
    screen = item
    let cases = try #require(pushed(by: &screen) as? CasesScreen)
    #expect(cases.cases.map(\.reference) == ["C-0201", "C-0203"])
  }

  @Test mutating func `Enter on a case shows its audit`() throws {
    let figure = try #require(
      desk.scope.figures.figures(of: "child-seen-alone", team: "south", round: "2026-spring").first
    )
    var screen: any Screen = CasesScreen(behind: figure, desk: desk)
    #expect(try #require(pushed(by: &screen)).auditsInView.first == "0195-05")
  }

  @Test mutating func `the bracket goes on to all rounds together and round again`() {
    var screen = TeamsScreen(desk: desk)
    _ = screen.perform(.nextRound, on: &desk)
    #expect(desk.scope.round == nil)
    #expect(desk.scope.figures.auditCount(team: nil, round: nil) == 7)
    _ = screen.perform(.nextRound, on: &desk)
    #expect(desk.scope.round == "2025-autumn")
    _ = screen.perform(.previousRound, on: &desk)
    _ = screen.perform(.previousRound, on: &desk)
    #expect(desk.scope.round == "2026-spring")
  }

  @Test mutating func `drafts count only on request, and then it is said`() {
    var screen = TeamsScreen(desk: desk)
    #expect(desk.scope.figures.drafts == 0)
    _ = screen.perform(.includeDrafts, on: &desk)
    #expect(desk.scope.figures.drafts == 5)
    #expect(desk.scope.heading(on: desk).hasSuffix("WITH 5 DRAFTS"))
  }

  @Test mutating func `figures follow an audit that is finished meanwhile`() throws {
    var screen = TeamsScreen(desk: desk)
    var finished = DeskFixture.complete
    finished.state = .finished
    desk.audits.replace(
      ScoredAudit(finished, template: DeskFixture.assessment, rules: DeskFixture.rules)
    )
    desk = desk.counted()
    screen.deskChanged(desk)
    #expect(screen.auditCounts[0] == 5)
    #expect(desk.scope.figures.auditCount(team: nil, round: "2026-spring") == 5)
  }

  @Test mutating func `find goes to the item whose question holds the words, and n on from there`()
  {
    let scope = desk.counted().scope
    var screen: any Screen = ItemsScreen(team: "north", desk: desk)
    screen.press([.character("/")] + "plan".map(Key.character) + [.enter], on: &desk)
    #expect((screen as? ItemsScreen)?.chosen?.item.id == "plan-outcome-focused")
    screen.press([.character("/")] + "how well".map(Key.character) + [.enter], on: &desk)
    #expect((screen as? ItemsScreen)?.chosen?.item.id == "plan-outcome-focused")
    screen.press([.character("n")], on: &desk)
    #expect((screen as? ItemsScreen)?.chosen?.item.id == "voice-of-child")
    screen.press([.character("N")], on: &desk)
    #expect((screen as? ItemsScreen)?.chosen?.item.id == "plan-outcome-focused")
  }

  private mutating func pushed(by screen: inout any Screen) -> (any Screen)? {
    for case .push(let next) in screen.perform(.open, on: &desk) { return next }
    return nil
  }
}
