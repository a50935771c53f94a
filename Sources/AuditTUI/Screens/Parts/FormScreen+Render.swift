import AuditModel

extension FormScreen {
  /// Draws a field: its title from the left, what stands in it in its `room`, before which the title
  /// ends; `unchosen` is how a choice is drawn for which nobody has chosen an entry.
  func render(
    _ field: Form.Field,
    in room: Rectangle,
    unchosen: Style = .faint,
    of canvas: inout Canvas,
    desk: Desk
  ) {
    let isHere = field == focus
    if isHere { canvas.write(canvas.glyphs.pointer, row: room.row, column: 0, style: .accent) }
    canvas.write(
      desk.text(field.title),
      row: room.row,
      column: 2,
      style: isHere ? .strong : .plain,
      maxWidth: room.column - 3
    )
    if let text = form[text: field] {
      if isHere {
        text.render(into: &canvas, in: room)
      } else {
        canvas.write(text.text, in: room)
      }
    } else if let choice = form[choice: field] {
      canvas.write(
        choice.text(in: desk.language),
        row: room.row,
        column: room.column,
        style: isHere ? .selected : choice.isChosen ? .plain : unchosen,
        maxWidth: room.width
      )
    }
  }
}

/// A form of which each field has one row, what is wrong with it behind it, and below them all a few
/// words.
protocol OneRowForm: FormScreen {
  /// The column in which fields begin, in a screen of so many columns.
  static func fieldColumn(width: Int) -> Int

  /// Columns of a text; `nil` for as many as there are.
  static var textWidth: Int? { get }

  var explanation: Phrase { get }
}

extension OneRowForm {
  func render(into canvas: inout Canvas, desk: Desk) {
    let fields = Form.Field.allCases
    let top = firstField(height: canvas.height)
    for (row, field) in fields.dropFirst(top).prefix(canvas.height).enumerated() {
      render(field, row: row, into: &canvas, desk: desk)
    }
    let below = fields.count - top + 1
    guard below < canvas.height else { return }
    canvas.write(
      desk.text(explanation),
      in: Rectangle(
        row: below,
        column: 2,
        width: canvas.width - 4,
        height: canvas.height - below
      ),
      style: .faint
    )
  }

  func field(atRow row: Int, on desk: Desk) -> Form.Field? {
    let index = firstField(height: desk.room.rows) + row
    let fields = Form.Field.allCases
    return fields.indices.contains(index) ? fields[index] : nil
  }

  private func render(_ field: Form.Field, row: Int, into canvas: inout Canvas, desk: Desk) {
    let column = Self.fieldColumn(width: canvas.width)
    let mistake = mistakes[field].map(desk.text) ?? ""
    let whole = canvas.width - column - 1
    let left = max(4, whole - (mistake.isEmpty ? 0 : mistake.count + 1))
    let isText = form[text: field] != nil
    let width = isText ? Self.textWidth.map { min($0, whole) } ?? left : left
    let room = Rectangle(row: row, column: column, width: width, height: 1)
    render(field, in: room, unchosen: .plain, of: &canvas, desk: desk)
    canvas.write(mistake, row: row, column: column + width + 1, style: .bad)
  }

  /// The field in the first row, so that the one with the keys is in view.
  private func firstField(height: Int) -> Int {
    max(0, min(focus.rawValue - height + 2, Form.Field.allCases.count - height))
  }
}
