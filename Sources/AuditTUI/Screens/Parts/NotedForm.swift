import AuditModel

/// A form of which each field has one row, and below it what is to be said of it.
///
/// That is what is wrong, what is worth a second look, or what may stand there. Where not all of it
/// fits, the field that has the keys is in view with it.
protocol NotedForm: FormScreen {
  /// The column in which fields begin, in a screen of so many columns.
  static func fieldColumn(width: Int) -> Int

  /// Columns of a text; `nil` for as many as there are.
  static var textWidth: Int? { get }

  /// What is said below a field.
  func notes(for field: Form.Field, on desk: Desk) -> [(Phrase, Style)]

  /// What is said below all fields where there is room; `nil` for nothing.
  var explanation: Phrase? { get }
}

extension NotedForm {
  static var textWidth: Int? { nil }

  var explanation: Phrase? { nil }

  func render(into canvas: inout Canvas, desk: Desk) {
    let rows = rows(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    let inView = rowsInView(rows, height: canvas.height)
    for (row, content) in rows[inView].enumerated() {
      switch content {
      case .field(let field):
        let column = Self.fieldColumn(width: canvas.width)
        let whole = canvas.width - column - 1
        let isText = form[text: field] != nil
        let width = isText ? min(Self.textWidth ?? whole, whole) : whole
        let room = Rectangle(row: row, column: column, width: width, height: 1)
        render(field, in: room, of: &canvas, desk: desk)
      case .note(_, let line):
        canvas.write(
          [line],
          in: Rectangle(row: row, column: 0, width: canvas.width, height: 1)
        )
      }
    }
    if inView.lowerBound > 0 {
      canvas.write(canvas.glyphs.up, row: 0, column: canvas.width - 1, style: .faint)
    }
    if inView.upperBound < rows.count {
      canvas.write(
        canvas.glyphs.down,
        row: canvas.height - 1,
        column: canvas.width - 1,
        style: .faint
      )
    }
    explain(below: rows.count + 1, into: &canvas, desk: desk)
  }

  /// The field on a row of the screen.
  func field(atRow row: Int, on desk: Desk) -> Form.Field? {
    let rows = rows(width: desk.room.columns, glyphs: desk.room.glyphs, desk: desk)
    let inView = rowsInView(rows, height: desk.room.rows)
    guard row < inView.count else { return nil }
    switch rows[inView.lowerBound + row] {
    case .field(let field), .note(let field, _): return field
    }
  }

  private func explain(below row: Int, into canvas: inout Canvas, desk: Desk) {
    guard let explanation, row < canvas.height else { return }
    canvas.write(
      desk.text(explanation),
      in: Rectangle(
        row: row,
        column: 2,
        width: canvas.width - 4,
        height: canvas.height - row
      ),
      style: .faint
    )
  }

  private func rows(width: Int, glyphs: Glyphs, desk: Desk) -> [NotedRow<Form.Field>] {
    form.asked.flatMap { field -> [NotedRow<Form.Field>] in
      let indent = Self.fieldColumn(width: width)
      let lines = notes(for: field, on: desk).flatMap { note, style in
        Line.wrapped(
          desk.text(note),
          width: width - 1,
          glyphs: glyphs,
          style: style,
          indent: indent
        )
      }
      return [.field(field)] + lines.map { .note(field, $0) }
    }
  }

  /// The rows in view: the field with the keys and what is said about it are among them.
  private func rowsInView(_ rows: [NotedRow<Form.Field>], height: Int) -> Range<Int> {
    guard rows.count > height else { return 0..<rows.count }
    let here = rows.firstIndex { if case .field(focus) = $0 { true } else { false } } ?? 0
    let top = max(0, min(here - height / 2 + 1, rows.count - height))
    return top..<top + height
  }
}

private enum NotedRow<Field: FormField> {
  case field(Field)
  case note(Field, Line)
}
