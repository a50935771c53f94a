import AuditModel

extension WalkScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    guard let open = desk.open else { return }
    let listWidth = canvas.width >= 110 ? 34 : canvas.width >= 72 ? 24 : 0
    if listWidth > 0 {
      let list = Rectangle(row: 0, column: 0, width: listWidth, height: canvas.height)
      renderSections(of: open, into: &canvas, in: list, desk: desk)
      canvas.verticalLine(column: listWidth, rows: 0..<canvas.height)
    }
    let left = listWidth > 0 ? listWidth + 2 : 0
    let room = Rectangle(
      row: 0,
      column: left,
      width: canvas.width - left,
      height: canvas.height
    )
    renderStop(of: open, into: &canvas, in: room, desk: desk)
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
    let top = max(0, min(here - list.height / 2, sections.count - list.height))
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

  private func renderStop(
    of open: OpenAudit,
    into canvas: inout Canvas,
    in room: Rectangle,
    desk: Desk
  ) {
    let glyphs = canvas.glyphs
    let foot = footLines(of: open, width: room.width, glyphs: glyphs, desk: desk)
    let fieldHeight = typingHeight(room: room, glyphs: glyphs)
    let footHeight = min(foot.count + fieldHeight, max(0, room.height - 4))
    let bodyHeight = room.height - footHeight
    let body = bodyLines(
      of: open,
      width: room.width,
      height: bodyHeight,
      glyphs: glyphs,
      desk: desk
    )
    canvas.write(
      body,
      in: Rectangle(row: 0, column: room.column, width: room.width, height: bodyHeight)
    )
    if case .dates(let form) = focus {
      let used = min(bodyHeight, body.count)
      renderDates(
        form,
        into: &canvas,
        in: Rectangle(
          row: used,
          column: room.column,
          width: room.width,
          height: room.height - used
        ),
        desk: desk
      )
      return
    }
    canvas.write(
      foot,
      in: Rectangle(
        row: room.height - footHeight,
        column: room.column,
        width: room.width,
        height: footHeight
      )
    )
    renderField(
      into: &canvas,
      in: Rectangle(
        row: room.height - fieldHeight,
        column: room.column,
        width: room.width,
        height: fieldHeight
      ),
      desk: desk
    )
  }

  /// Rows that the field one types into takes at the foot; 0 when none is open.
  private func typingHeight(room: Rectangle, glyphs: Glyphs) -> Int {
    switch focus {
    case .answer, .dates: return 0
    case .count, .find: return 2
    case .words(_, let field):
      let rows = field.text.wrapped(to: max(2, room.width - 1), glyphs: glyphs).count
      return 1 + max(2, min(rows + 1, room.height / 2))
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
    case .find(let text):
      canvas.write(desk.text(Self.findTitle), row: room.row, column: room.column, style: .title)
      text.render(into: &canvas, in: field)
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
    case .text: Words.typeWords
    case .dates: Words.typeDates
    }
  }
}
