import AuditModel
import AuditReport

extension DecideScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let head = headLines(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    canvas.write(
      head,
      in: Rectangle(row: 0, column: 0, width: canvas.width, height: head.count)
    )
    var row = head.count
    for field in Field.allCases {
      row += render(field, into: &canvas, row: row, desk: desk)
    }
    canvas.write(
      desk.text(RecommendationWords.silence),
      in: Rectangle(
        row: row + 1,
        column: 2,
        width: canvas.width - 4,
        height: max(0, canvas.height - row - 1)
      ),
      style: .faint
    )
  }

  /// The field on a row of the screen.
  func field(atRow row: Int, on desk: Desk) -> Field? {
    var next = headLines(width: desk.room.columns, glyphs: desk.room.glyphs, desk: desk).count
    for field in Field.allCases {
      let height = height(of: field, rows: desk.room.rows)
      if (next..<next + height).contains(row) { return field }
      next += height
    }
    return nil
  }

  /// What is asked, shortened to three lines.
  private func headLines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    let asked = Line.wrapped(
      desk.text(standing.entry.recommendation.text),
      width: width - 2,
      glyphs: glyphs,
      style: .strong,
      indent: 1
    )
    return Array(asked.prefix(3))
  }

  private func height(of field: Field, rows: Int) -> Int {
    (field == .evidence ? (rows >= 16 ? 4 : 2) : 1) + (mistakes[field] == nil ? 0 : 1)
  }

  /// Draws a field and what is wrong with it; returns the rows it took.
  private func render(
    _ field: Field,
    into canvas: inout Canvas,
    row: Int,
    desk: Desk
  ) -> Int {
    let column = canvas.width >= 60 ? 22 : 13
    let height = height(of: field, rows: canvas.height)
    let lines = height - (mistakes[field] == nil ? 0 : 1)
    let room = Rectangle(row: row, column: column, width: canvas.width - column - 1, height: lines)
    render(field, in: room, of: &canvas, desk: desk)
    if let mistake = mistakes[field] {
      canvas.write(
        desk.text(mistake),
        row: row + lines,
        column: column,
        style: .bad,
        maxWidth: room.width
      )
    }
    return height
  }
}
