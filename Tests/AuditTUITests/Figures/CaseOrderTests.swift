import AuditModel
import Testing

@testable import AuditTUI

/// The cases behind a figure can be put in order and narrowed by words.
struct CaseOrderTests {
  // Spring, child seen alone: C-0202 not recorded (south), C-0204 no (disabled), C-0201 and C-0203 yes.
  private var desk = DeskFixture.desk()

  private func screen() throws -> CasesScreen {
    let figures = desk.scope.figures
    return CasesScreen(
      behind: try #require(
        figures.figures(of: "child-seen-alone", team: nil, round: "2026-spring").first
      ),
      desk: desk
    )
  }

  @Test mutating func `s goes from misses to reference, team and date, and round again`() throws {
    var screen = try screen()
    #expect(screen.cases.map(\.reference) == ["C-0202", "C-0204", "C-0201", "C-0203"])
    screen.press([.character("s")], on: &desk)
    #expect(screen.cases.map(\.reference) == ["C-0201", "C-0202", "C-0203", "C-0204"])
    screen.press([.character("s")], on: &desk)
    #expect(screen.cases.map(\.team) == ["north", "north", "south", "disabled"])
    screen.press([.character("s")], on: &desk)
    #expect(screen.order == .newestFirst)
    screen.press([.character("s")], on: &desk)
    #expect(screen.order == .missesFirst)
  }

  @Test mutating func `words narrow the cases, and Esc shows all again`() throws {
    var screen = try screen()
    screen.press([.character("/")] + "not rec".map(Key.character) + [.enter], on: &desk)
    #expect(screen.cases.map(\.reference) == ["C-0202"])
    #expect(screen.drawn(on: desk).snapshot.contains("1 of 4"))
    screen.press([.escape], on: &desk)
    #expect(screen.cases.count == 4)
    screen.press([.character("/")] + "NORTH loc".map(Key.character) + [.enter], on: &desk)
    #expect(screen.cases.map(\.reference) == ["C-0201", "C-0203"])
  }

  @Test mutating func `the cursor stays on its case when the order changes`() throws {
    var screen = try screen()
    screen.press([.down, .character("s")], on: &desk)
    #expect(screen.cases[screen.cursor.index].reference == "C-0204")
  }
}
