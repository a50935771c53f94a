import AuditModel
import Testing

@testable import AuditTUI

struct FiguresGoldenTests {
  /// The area between the line at the top and the line of keys, of the three sizes.
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  private func check(
    _ screen: some Screen,
    _ name: String,
    language: Language,
    size: (Int, Int),
    glyphs: Glyphs = .unicode
  ) {
    var canvas = Canvas(width: size.0, height: size.1 - 2, glyphs: glyphs)
    screen.render(into: &canvas, desk: DeskFixture.desk(language: language))
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
      ItemsScreen(scope: FigureScope(desk: desk), team: "north", desk: desk),
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
    let scope = FigureScope(desk: desk)
    let figure = try #require(
      scope.figures.figures(of: "child-seen-alone", team: nil, round: "2026-spring").first
    )
    check(
      CasesScreen(behind: figure, in: scope, desk: desk),
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
}
