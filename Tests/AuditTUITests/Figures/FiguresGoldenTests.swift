import AuditModel
import Testing

@testable import AuditTUI

struct FiguresGoldenTests {
  /// The area between the line at the top and the line of keys, of the three sizes.
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  private func check(
    _ screen: some Screen,
    _ name: String,
    on desk: Desk = DeskFixture.desk(),
    language: Language,
    size: (Int, Int),
    glyphs: Glyphs = .unicode
  ) {
    var desk = desk
    desk.language = language
    let canvas = screen.drawn(on: desk, terminal: size, glyphs: glyphs)
    let ascii = glyphs.isASCII ? "-ascii" : ""
    Golden.check(canvas.snapshot, "\(name)-\(size.0)x\(size.1)-\(language.rawValue)\(ascii)")
  }

  @Test(arguments: Language.allCases, sizes)
  func `the teams stand beside each other with n of N in every cell`(
    language: Language,
    size: (Int, Int)
  ) {
    check(TeamsScreen(desk: DeskFixture.desk()), "teams", language: language, size: size)
  }

  @Test(arguments: Language.allCases, sizes)
  func `a team's items stand by section`(language: Language, size: (Int, Int)) {
    let desk = DeskFixture.desk(language: language)
    check(
      ItemsScreen(team: "north", desk: desk),
      "items",
      language: language,
      size: size
    )
  }

  @Test(arguments: Language.allCases, sizes)
  func `the cases behind a figure are listed, those not met first`(
    language: Language,
    size: (Int, Int)
  ) throws {
    let desk = DeskFixture.desk(language: language)
    let scope = desk.counted().scope
    let figure = try #require(
      scope.figures.figures(of: "child-seen-alone", team: nil, round: "2026-spring").first
    )
    check(
      CasesScreen(behind: figure, desk: desk),
      "cases",
      language: language,
      size: size
    )
  }

  @Test func `without Unicode the bars are still bars`() {
    check(
      TeamsScreen(desk: DeskFixture.desk()),
      "teams",
      language: .english,
      size: (80, 24),
      glyphs: .ascii
    )
  }

  @Test(arguments: [(Language.english, (80, 24)), (.welsh, (80, 24)), (.english, (120, 40))])
  func `with many audits percentages and intervals stand beside n of N`(
    language: Language,
    size: (Int, Int)
  ) throws {
    let desk = DeskFixture.filledDesk(["north": 120, "south": 25, "disabled": 8])
    var teams = TeamsScreen(desk: desk)
    var moved = desk
    for action in [Action.down, .down, .right, .right] { _ = teams.perform(action, on: &moved) }
    let dates = ItemsScreen(team: "south", at: ["assessment-on-time"], desk: moved)
    let figure = try #require(dates.chosen)
    let cases = CasesScreen(behind: figure, desk: desk)
    check(teams, "teams-many", on: desk, language: language, size: size)
    check(dates, "items-many", on: desk, language: language, size: size)
    check(cases, "cases-many", on: desk, language: language, size: size)
  }

  @Test(arguments: Language.allCases)
  func `while audits are read the figures are marked as not whole`(language: Language) {
    var desk = DeskFixture.desk()
    desk.audits.progress = .underWay
    desk.audits.read = 1240
    desk.audits.total = 2000
    check(TeamsScreen(desk: desk), "teams-reading", on: desk, language: language, size: (80, 24))
  }
}
