import AuditModel
import Testing

@testable import AuditTUI

/// A figure that is not whole, or not there, is never taken for one that is.
struct FiguresPartialTests {
  private var desk = DeskFixture.desk()

  /// The desk as it is while files are read: those begun first come first.
  private func reading(_ count: Int) -> Desk {
    var desk = desk
    desk.audits.audits = Array(desk.audits.audits.prefix(count))
    desk.audits.read = count
    desk.audits.progress = .underWay
    desk.scope = FigureScope()
    return desk.counted()
  }

  private func seenAlone(_ scope: FigureScope, _ team: Team.ID?) throws -> Figure {
    try #require(scope.figures.figures(of: "child-seen-alone", team: team, round: scope.round).last)
  }

  @Test(arguments: [
    (Language.english, "Not whole yet: 5 of 12 audits read"),
    (.welsh, "Anghyflawn: darllenwyd 5 o 12"),
  ])
  func `while audits are read each of the screens says so, however narrow`(
    language: Language,
    expected: String
  ) throws {
    var desk = reading(5)
    desk.language = language
    let scope = desk.counted().scope
    let screens: [any Screen] = [
      TeamsScreen(desk: desk), ItemsScreen(team: nil, desk: desk),
      CasesScreen(behind: try seenAlone(scope, nil), desk: desk),
    ]
    for screen in screens {
      #expect(screen.drawn(on: desk, terminal: (40, 10)).snapshot.contains(expected))
    }
  }

  // The first three files are of autumn 2025; the latest round comes with the fourth.
  @Test func `the round goes on to the latest while audits are read`() {
    var desk = reading(3)
    #expect(desk.scope.round == "2025-autumn")
    desk.audits.audits = self.desk.audits.audits
    #expect(desk.counted().scope.round == "2026-spring")
  }

  @Test func `a round that one has chosen stays while audits are read`() {
    var early = reading(3)
    var screen = TeamsScreen(desk: early)
    _ = screen.perform(.nextRound, on: &early)
    _ = screen.perform(.previousRound, on: &early)
    early.audits.audits = desk.audits.audits
    #expect(early.counted().scope.round == "2025-autumn")
  }

  @Test func `a team without audits yet is not called a team without audits`() {
    let desk = reading(0)
    let items = ItemsScreen(team: "north", desk: desk)
    #expect(!items.drawn(on: desk).snapshot.contains("No finished audits"))
  }

  // South has one audit of child seen alone in spring; with the round gone on, the figure of spring
  // must not stand under the name of another round.
  @Test mutating func `a figure that a round does not have is not shown under its name`() throws {
    desk.audits.audits.removeAll { $0.round == "2025-autumn" }
    desk = desk.counted()
    let scope = desk.scope
    var screen = CasesScreen(behind: try seenAlone(scope, "south"), desk: desk)
    #expect(screen.drawn(on: desk).snapshot.contains("0 of 1"))
    _ = screen.perform(.previousRound, on: &desk)
    #expect(screen.cases == [])
    let shown = screen.drawn(on: desk).snapshot
    #expect(!shown.contains("0 of 1"))
    #expect(shown.contains("No case in this round."))
  }
}
