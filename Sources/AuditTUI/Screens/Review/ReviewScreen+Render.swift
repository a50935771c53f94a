import AuditModel

extension ReviewScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let formHeight = formHeight(in: canvas.height)
    let height = canvas.height - formHeight
    let lines = lines(width: canvas.width, glyphs: canvas.glyphs)
    let inView = linesInView(lines, height: height)
    for (row, content) in lines[inView].enumerated() {
      let room = Rectangle(row: row, column: 0, width: canvas.width, height: 1)
      let isHere = content.entry == cursor.index && form == nil
      if isHere { canvas.fill(room, style: .selected) }
      canvas.write([content.line], in: room)
      guard isHere else { continue }
      canvas.restyle(room, to: .selected)
      if content.isFirst {
        canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .selected)
      }
    }
    renderMore(lines, inView, into: &canvas, height: height)
    if let form {
      let room = Rectangle(row: height, column: 0, width: canvas.width, height: formHeight)
      render(form, into: &canvas, in: room, desk: desk)
    }
  }

  /// The entry on a row of the screen.
  func entry(atRow row: Int, on desk: Desk) -> Int? {
    let lines = lines(width: desk.room.columns, glyphs: .unicode)
    let inView = linesInView(lines, height: desk.room.rows)
    guard row < inView.count else { return nil }
    return lines[inView.lowerBound + row].entry
  }

  private struct Content {
    /// The entry's place; `nil` for a free line.
    let entry: Int?
    let isFirst: Bool
    let line: Line
  }

  private func lines(width: Int, glyphs: Glyphs) -> [Content] {
    entries.enumerated().flatMap { index, entry -> [Content] in
      let isParted = entry.isHeading && index > 0
      return (isParted ? [Content(entry: nil, isFirst: false, line: .empty)] : [])
        + entry.lines(width: width, glyphs: glyphs).enumerated().map {
          Content(entry: index, isFirst: $0.offset == 0, line: $0.element)
        }
    }
  }

  private func linesInView(_ lines: [Content], height: Int) -> Range<Int> {
    let (chosen, context) = chosenLines(lines)
    return cursor.window.lines(around: chosen, with: context, count: lines.count, height: height)
  }

  mutating func keepLinesInView(in room: Desk.Room) {
    let lines = lines(width: room.columns, glyphs: room.glyphs)
    let (chosen, context) = chosenLines(lines)
    let height = room.rows - formHeight(in: room.rows)
    cursor.window.keep(around: chosen, with: context, count: lines.count, height: height)
  }

  /// The first line of the chosen entry; and with it all its lines, and the headings above it.
  private func chosenLines(_ lines: [Content]) -> (Int, ClosedRange<Int>) {
    let entries = entries.context(of: cursor.index) { !$0.isHeading }
    let own = lines.indices.filter { lines[$0].entry.map(entries.contains) ?? false }
    let chosen = lines.firstIndex { $0.entry == cursor.index } ?? 0
    return (chosen, min(own.first ?? chosen, chosen)...max(own.last ?? chosen, chosen))
  }

  /// Marks at the right edge that there is more above or below.
  private func renderMore(
    _ lines: [Content],
    _ inView: Range<Int>,
    into canvas: inout Canvas,
    height: Int
  ) {
    let column = canvas.width - 1
    if inView.lowerBound > 0 {
      canvas.write(canvas.glyphs.up, row: 0, column: column, style: .faint)
    }
    if inView.upperBound < lines.count {
      canvas.write(canvas.glyphs.down, row: height - 1, column: column, style: .faint)
    }
  }

  /// A rule, and for each field its label and up to two rows of text.
  private func formHeight(in height: Int) -> Int {
    guard let form else { return 0 }
    let rows = form.fields.count * (height >= 14 ? 3 : 2)
    return min(height, rows + (height >= 14 ? 1 : 0))
  }

  private func render(
    _ form: ReviewForm,
    into canvas: inout Canvas,
    in room: Rectangle,
    desk: Desk
  ) {
    var row = room.row
    let isRoomy = canvas.height >= 14
    if isRoomy {
      canvas.horizontalLine(row: row, columns: room.columns)
      row += 1
    }
    for (index, field) in form.fields.enumerated() {
      let isHere = index == form.focus
      canvas.write(
        desk.text(field.label),
        row: row,
        column: 1,
        style: isHere ? .title : .plain
      )
      let text = Rectangle(
        row: row + 1,
        column: 1,
        width: room.width - 2,
        height: isRoomy ? 2 : 1
      )
      if isHere {
        field.text.render(into: &canvas, in: text)
      } else {
        canvas.write(field.text.text, in: text)
      }
      row += 1 + text.height
    }
  }
}
