/// A head, a list with a cursor, and below it what is said of the chosen row.
struct TodoPage {
  let head: String
  let cursor: ListCursor
  var count = 0

  /// What stands in a row; asked for those in view alone.
  var row: (Int) -> Row = { _ in Row(mark: "", first: "", rest: "", style: .plain) }

  /// Of the chosen row; wrapped, and cut where there is no room.
  var details: [String] = []

  struct Row {
    /// One column; empty for none.
    let mark: String
    let first: String
    let rest: String
    let style: Style
  }

  /// Rows above the list.
  private static let headHeight = 2

  /// Rows of the list in so many rows of a screen.
  static func height(in rows: Int) -> Int {
    max(1, rows - headHeight - detailsHeight(in: rows))
  }

  private static func detailsHeight(in rows: Int) -> Int {
    rows >= 12 ? 7 : 0
  }

  func render(into canvas: inout Canvas) {
    canvas.write(head, row: 0, column: 1, style: .title, maxWidth: canvas.width - 2)
    let height = Self.height(in: canvas.height)
    for (offset, index) in cursor.rowsInView(count: count, height: height).enumerated() {
      let content = row(index)
      let row = Self.headHeight + offset
      let isChosen = index == cursor.index
      if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
      canvas.write(content.mark, row: row, column: 1, style: .bad)
      let used = canvas.write(
        content.first,
        row: row,
        column: 3,
        style: isChosen ? .selected : .strong,
        maxWidth: canvas.width / 3
      )
      canvas.write(
        content.rest,
        row: row,
        column: 4 + used,
        style: content.style,
        maxWidth: canvas.width - 5 - used
      )
    }
    let start = Self.headHeight + height
    guard canvas.height - start > 1 else { return }
    canvas.horizontalLine(row: start, columns: 0..<canvas.width)
    let lines = details.flatMap {
      Line.wrapped($0, width: canvas.width - 2, glyphs: canvas.glyphs, style: .plain, indent: 0)
    }
    canvas.write(
      lines,
      in: Rectangle(
        row: start + 1,
        column: 1,
        width: canvas.width - 2,
        height: canvas.height - start - 1
      )
    )
  }
}
