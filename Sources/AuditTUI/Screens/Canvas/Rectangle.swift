/// A part of a canvas, in rows and columns counted from 0 at the top left.
struct Rectangle: Hashable, Sendable {
  var row: Int
  var column: Int

  /// Columns; not negative.
  var width: Int

  /// Rows; not negative.
  var height: Int

  /// Negative sizes become 0, so that a layout may subtract freely.
  init(row: Int, column: Int, width: Int, height: Int) {
    self.row = row
    self.column = column
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The rows, from the top.
  var rows: Range<Int> { row..<row + height }

  /// The columns, from the left.
  var columns: Range<Int> { column..<column + width }

  /// The rectangle without a border of `margin` rows and columns on each side.
  func inset(by margin: Int = 1) -> Rectangle {
    Rectangle(
      row: row + margin,
      column: column + margin,
      width: width - 2 * margin,
      height: height - 2 * margin
    )
  }

  /// Whether a position, such as that of a mouse click, lies inside.
  func contains(row: Int, column: Int) -> Bool {
    rows.contains(row) && columns.contains(column)
  }
}
