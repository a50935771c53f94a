import AuditModel
import Testing

@testable import AuditTUI

/// One item by team and by month, what is in time against how good it is, and the form of filters, as
/// they look.
struct ItemGoldenTests {
  private static let sizes = [(80, 24), (120, 40), (40, 10)]

  private func check(
    _ screen: some Screen,
    _ name: String,
    on desk: Desk,
    size: (Int, Int),
    glyphs: Glyphs = .unicode
  ) {
    let canvas = screen.drawn(on: desk, terminal: size, glyphs: glyphs)
    let ascii = glyphs.isASCII ? "-ascii" : ""
    Golden.check(canvas.snapshot, "\(name)-\(size.0)x\(size.1)-\(desk.language.rawValue)\(ascii)")
  }

  private func item(_ id: Item.ID, team: Team.ID?, on desk: Desk) throws -> ItemScreen {
    let figures = desk.scope.figures.figures(of: id, team: team, round: desk.scope.round)
    return ItemScreen(about: try #require(figures.last), desk: desk)
  }

  @Test(arguments: Language.allCases, sizes)
  func `an item is spread out by team and by month, with what was left out`(
    language: Language,
    size: (Int, Int)
  ) throws {
    let desk = DeskFixture.filledDesk(
      ["north": 120, "south": 25, "disabled": 8],
      language: language
    )
    check(try item("voice-of-child", team: "south", on: desk), "item-grade", on: desk, size: size)
    check(try item("assessment-on-time", team: nil, on: desk), "item-dates", on: desk, size: size)
  }

  @Test func `without Unicode every outcome still has its own pattern`() throws {
    let desk = DeskFixture.filledDesk(["north": 120, "south": 25, "disabled": 8])
    let screen = try item("voice-of-child", team: nil, on: desk)
    check(screen, "item-grade", on: desk, size: (120, 40), glyphs: .ascii)
  }

  @Test(arguments: Language.allCases, sizes)
  func `what is in time stands against how good it is`(language: Language, size: (Int, Int)) throws
  {
    let desk = DeskFixture.filledDesk(["north": 120, "south": 25], language: language)
    let screen = try #require(CrossScreen(team: nil, beside: nil, desk: desk))
    check(screen, "cross", on: desk, size: size)
  }

  @Test(arguments: Language.allCases, sizes)
  func `the filters are a form`(language: Language, size: (Int, Int)) {
    let desk = DeskFixture.desk(language: language)
    check(FilterScreen(desk: desk), "filters", on: desk, size: size)
  }
}
