import AuditModel

extension FormScreen {
  /// Draws a field: its title from the left, what stands in it in its room, before which the title ends.
  func render(
    _ field: Form.Field,
    in room: Rectangle,
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
        style: isHere ? .selected : choice.isChosen ? .plain : .faint,
        maxWidth: room.width
      )
    }
  }
}
