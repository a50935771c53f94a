import AuditModel
import Testing

@testable import AuditTUI

struct FiguresMouseTests {
  private var desk = DeskFixture.desk()

  init() {
    // The area of a terminal of 40 x 10: two teams in view at a time.
    desk.room = Desk.Room(columns: 40, rows: 8)
  }

  private func click(_ row: Int, _ column: Int) -> MouseEvent {
    MouseEvent(row: row, column: column, kind: .press)
  }

  // All teams, north, south, disabled; with the last chosen, south and disabled are in view.
  @Test mutating func `a click takes the team that is drawn there, however far one has gone down`()
  {
    var screen = TeamsScreen(desk: desk)
    _ = screen.perform(.last, on: &desk)
    _ = screen.point(click(TeamsLayout.firstRow, 2), on: &desk)
    #expect(screen.teams[screen.cursor.index] == "south")
  }

  @Test mutating func `a click on a cell takes its column too`() {
    var screen = TeamsScreen(desk: desk)
    // Two columns of figures from column 17 on, 11 columns each.
    let responses = screen.point(click(TeamsLayout.firstRow, 30), on: &desk)
    #expect(screen.columns[screen.column] == .pool(.quality))
    #expect(responses.isEmpty)
  }

  @Test mutating func `a click below the teams takes none`() {
    var screen = TeamsScreen(desk: desk)
    let responses = screen.point(click(7, 2), on: &desk)
    #expect(screen.cursor.index == 0)
    #expect(responses.isEmpty)
  }

  @Test mutating func `a second click opens the team's items`() {
    var screen = TeamsScreen(desk: desk)
    _ = screen.point(click(TeamsLayout.firstRow + 2, 2), on: &desk)
    let responses = screen.point(click(TeamsLayout.firstRow + 2, 2), on: &desk)
    #expect(responses.map(\.kind) == [.push("ItemsScreen")])
  }
}
