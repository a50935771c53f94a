/// A list, a line, and below it what is said of the chosen row.
struct ListWithDetails {
  /// What is said of the chosen row.
  let details: [Line]

  /// The first row of the list.
  let firstRow: Int

  /// Rows of the list; at least 1.
  let height: Int

  /// - Parameters:
  ///   - details: What is said of the chosen row; has half of the rows at most.
  ///   - kept: What details before have taken.
  ///   - firstRow: The first row of the list.
  ///   - room: What list and details share with what stands above.
  init(_ details: [Line], kept: DetailRows, firstRow: Int, in room: Desk.Room) {
    self.details = details
    self.firstRow = firstRow
    let wanted = max(details.count, kept.most(in: room.columns)) + 1
    height = max(1, room.rows - firstRow - min(wanted, max(0, (room.rows - firstRow) / 2)))
  }

  /// The row of the line between the two.
  var ruleRow: Int { firstRow + height }

  /// What lies below the line; no rows high where there is no room.
  func below(in room: Desk.Room) -> Rectangle {
    Rectangle(
      row: ruleRow + 1,
      column: 1,
      width: room.columns - 2,
      height: room.rows - ruleRow - 1
    )
  }

  /// The row of the list at a row of the screen; `nil` above and below those in view.
  func index(at row: Int, among visible: Range<Int>) -> Int? {
    let index = visible.lowerBound + row - firstRow
    return row >= firstRow && visible.contains(index) ? index : nil
  }
}

/// The most rows that details have taken, so that the line above them stays where it is while one
/// moves along the list.
struct DetailRows: Hashable, Sendable {
  private var columns = 0
  private var rows = 0

  /// Rows kept in a terminal of so many columns; those of another are forgotten.
  func most(in columns: Int) -> Int {
    columns == self.columns ? rows : 0
  }

  /// Remembers what details take.
  mutating func keep(_ list: ListWithDetails, in columns: Int) {
    rows = max(most(in: columns), list.details.count)
    self.columns = columns
  }
}

extension Canvas {
  /// The room that a screen has which fills the canvas.
  var room: Desk.Room {
    Desk.Room(columns: width, rows: height, glyphs: glyphs)
  }

  /// Marks at the right edge that the list goes on, and draws what lies below it.
  mutating func write(_ list: ListWithDetails, goesOn: Bool) {
    if goesOn { write(glyphs.down, row: list.ruleRow - 1, column: width - 1, style: .accent) }
    let below = list.below(in: room)
    guard below.height > 0 else { return }
    horizontalLine(row: list.ruleRow, columns: 0..<width)
    write(list.details, in: below)
  }
}
