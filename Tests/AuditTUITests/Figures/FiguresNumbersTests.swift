import AuditModel
import Testing

@testable import AuditTUI

/// n and N can be read at every size: a percentage may go, a number is never cut.
struct FiguresNumbersTests {
  private func lines(_ screen: some Screen, on desk: Desk, _ size: (Int, Int)) -> [String] {
    screen.drawn(on: desk, terminal: size).snapshot
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  // 400 audits, every fourth not met: 300 of 400, 75.0% (one decimal from 200).
  @Test(arguments: [
    (80, "75.0% (300 of 400)"), (120, "75.0% (300 of 400)"),
    (40, "300 of 400"),  // the percentage gives way to the question
  ])
  func `an item's n of N is whole in every width`(columns: Int, expected: String) throws {
    let desk = DeskFixture.filledDesk(["north": 400])
    let items = ItemsScreen(team: "north", desk: desk)
    let row = try #require(lines(items, on: desk, (columns, 24)).first { $0.hasPrefix("▸") })
    #expect(row.contains(expected))
  }

  // Compliance pools two items an audit, seen alone and on time. Of the four audits of spring one is
  // on time, so of 400 like them 100 are; with 300 seen alone that is 400 of 800.
  @Test(arguments: [
    (40, Language.english, "400/800"), (40, .welsh, "400/800"), (80, .english, "400 of 800"),
  ])
  func `a pool's n of N is whole in every width`(
    columns: Int,
    language: Language,
    expected: String
  ) {
    let desk = DeskFixture.filledDesk(["north": 400], language: language)
    let items = ItemsScreen(team: "north", desk: desk)
    #expect(lines(items, on: desk, (columns, 24))[1].contains(expected))
  }

  // 9,000 seen alone and 3,000 on time: 12000/24000 are 11 letters, and a column of six has 8.
  @Test func `the teams' columns grow with their numbers`() {
    let desk = DeskFixture.filledDesk(["north": 12_000])
    let first = lines(TeamsScreen(desk: desk), on: desk, (80, 24))[3]
    #expect(first.contains("12000/24000"))
  }

  // Every fourth of 40 is not met: 30 of 40, 75%.
  @Test func `on a wide terminal the percentage stands in a team's cell`() {
    let desk = DeskFixture.filledDesk(["north": 40])
    #expect(lines(TeamsScreen(desk: desk), on: desk, (140, 40))[3].contains("30 of 40 (75%)"))
  }
}
