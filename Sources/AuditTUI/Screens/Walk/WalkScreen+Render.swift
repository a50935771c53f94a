import AuditModel

extension WalkScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    guard let open = desk.open else { return }
    let layout = WalkLayout(
      of: self,
      open: open,
      columns: canvas.width,
      rows: canvas.height,
      glyphs: canvas.glyphs,
      desk: desk
    )
    if layout.list.width > 0 {
      renderSections(of: open, into: &canvas, in: layout.list, desk: desk)
      canvas.verticalLine(column: layout.list.width, rows: 0..<canvas.height)
    }
    canvas.write(layout.body.map(\.line), in: layout.room)
    var foot = layout.room
    foot.row = layout.footRow
    foot.height = layout.foot.count
    canvas.write(layout.foot, in: foot)
    for (offset, row) in layout.dates.enumerated() {
      var line = layout.room
      line.row = layout.body.count + offset
      line.height = 1
      render(row, into: &canvas, in: line)
    }
    renderField(into: &canvas, in: layout.field, desk: desk)
  }

  /// How the screen is laid out in the room there is at the moment.
  func layout(on desk: Desk) -> WalkLayout? {
    desk.open.map { open in
      WalkLayout(
        of: self,
        open: open,
        columns: desk.room.columns,
        rows: desk.room.rows,
        glyphs: desk.room.glyphs,
        desk: desk
      )
    }
  }

  /// The sections with how far each is answered; the one with the stop is marked.
  private func renderSections(
    of open: OpenAudit,
    into canvas: inout Canvas,
    in list: Rectangle,
    desk: Desk
  ) {
    let sections = SectionProgress.all(of: open, language: desk.language)
    let here = sections.firstIndex { $0.stops.contains(stop) } ?? 0
    let top = SectionProgress.firstInView(of: sections.count, around: here, height: list.height)
    for (row, section) in sections.dropFirst(top).prefix(list.height).enumerated() {
      let isHere = row + top == here
      let count = "\(section.answered)/\(section.stops.count)"
      let style: Style = isHere ? .selected : section.isDone ? .good : .plain
      if isHere {
        canvas.fill(
          Rectangle(row: row, column: list.column, width: list.width, height: 1),
          style: .selected
        )
      }
      let mark = isHere ? canvas.glyphs.pointer : section.isDone ? canvas.glyphs.tick : " "
      canvas.write(mark + " ", row: row, column: list.column, style: style)
      canvas.write(
        section.title,
        row: row,
        column: list.column + 2,
        style: style,
        maxWidth: list.width - 4 - count.utf8.count
      )
      canvas.write(
        count,
        row: row,
        column: list.column + list.width - 1 - count.utf8.count,
        style: style
      )
    }
  }

  private func render(_ row: DateRow, into canvas: inout Canvas, in line: Rectangle) {
    canvas.write([row.line], in: line)
    guard let box = row.box else { return }
    var field = line
    field.column += box.column
    field.width = box.width
    if case .dates(let form) = focus, row.place == form.focus {
      box.field.text.render(into: &canvas, in: field)
    } else {
      canvas.fill(field, style: .field)
      canvas.write(
        box.field.text.text,
        row: field.row,
        column: field.column,
        style: .field,
        maxWidth: field.width
      )
    }
    canvas.write(
      box.reading,
      row: field.row,
      column: field.column + field.width + 1,
      style: box.style,
      maxWidth: line.width - box.column - box.width - 1
    )
  }

  /// Rows that the field one types into takes at the foot; 0 when none is open.
  func typingHeight(in room: Rectangle, glyphs: Glyphs) -> Int {
    switch focus {
    case .answer, .dates: return 0
    case .count, .find: return 2
    case .contacts(let form):
      let layout = form.days.layout(width: room.width - 1, rows: 3, glyphs: glyphs)
      return 1 + layout.lines.count
    case .words(_, let field):
      let most = max(2, room.height / 3)
      return 1 + field.layout(width: room.width - 1, rows: most, glyphs: glyphs).lines.count
    }
  }

  private func renderField(into canvas: inout Canvas, in room: Rectangle, desk: Desk) {
    guard room.height > 1 else { return }
    let field = Rectangle(
      row: room.row + 1,
      column: room.column,
      width: room.width,
      height: room.height - 1
    )
    switch focus {
    case .answer, .dates: break
    case .words(let kind, let text):
      canvas.write(desk.text(kind.title), row: room.row, column: room.column, style: .title)
      text.render(into: &canvas, in: field)
    case .contacts(let form):
      canvas.write(
        desk.text(ContactsForm.title),
        row: room.row,
        column: room.column,
        style: .title,
        maxWidth: room.width
      )
      form.days.render(into: &canvas, in: field)
    case .find(let search):
      canvas.write(desk.text(Self.findTitle), row: room.row, column: room.column, style: .title)
      search.text.render(into: &canvas, in: field)
    case .count(let form):
      guard let item = item(on: desk), case .count(let range) = item.kind else { break }
      canvas.write(desk.text(range.unit), row: room.row, column: room.column, style: .title)
      var first = field
      first.width = 10
      form.number.render(into: &canvas, in: first)
      guard let outOf = form.outOf, let label = range.outOf else { break }
      let cursor = canvas.cursor
      let words = " / \(desk.text(label)): "
      let column = field.column + 10
      let used = canvas.write(words, row: field.row, column: column)
      outOf.render(
        into: &canvas,
        in: Rectangle(row: field.row, column: column + used, width: 10, height: 1)
      )
      if !form.isOnSecond { canvas.cursor = cursor }
    }
  }

  private static let findTitle = Phrase(
    en: "Find in questions and notes",
    cy: "Canfod mewn cwestiynau a nodiadau"
  )
}

extension TypedWords.Field {
  var title: Phrase {
    switch self {
    case .note: Words.note
    case .evidence:
      Phrase(en: "Evidence: where on the file?", cy: "Tystiolaeth: ble ar y ffeil?")
    case .reason: Words.reason
    case .why: Words.why
    case .text: Words.typeWords
    case .dates: Words.typeDates
    case .review: Phrase(en: "Review", cy: "Adolygu")
    }
  }
}
