import AuditModel

extension CasesScreen {
  /// The first row of the list: below heading, question, figure and the names of the columns.
  static let firstRow = 4

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(heading(on: desk), row: 0, column: 1, style: .title)
    canvas.write(desk.text(figure.item.asks), row: 1, column: 1, style: .strong)
    let summary = isGone ? desk.text(.noCase) : figure.summary(in: desk.language)
    canvas.write(summary, row: 2, column: 1, style: isGone ? .faint : .plain)
    renderFilter(into: &canvas, desk: desk)
    let layout = layout(columns: canvas.width, rows: canvas.height)
    renderHeads(at: layout, into: &canvas, desk: desk)
    let visible = cursor.rowsInView(count: cases.count, height: layout.height)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, layout: layout, into: &canvas, desk: desk)
    }
    if visible.upperBound < cases.count {
      let last = Self.firstRow + layout.height - 1
      canvas.write(canvas.glyphs.down, row: last, column: canvas.width - 1, style: .accent)
    }
    if layout.hasNoteLine { renderNoteLine(into: &canvas, desk: desk) }
  }

  /// What is looked for, and how many of the cases hold it, in place of the figure.
  private func renderFilter(into canvas: inout Canvas, desk: Desk) {
    guard field != nil || !wanted.isEmpty else { return }
    canvas.clear(Rectangle(row: 2, column: 0, width: canvas.width, height: 1))
    let label = desk.text(Phrase(en: "Filter: ", cy: "Hidlo: "))
    let used = canvas.write(label, row: 2, column: 1, style: .title)
    let count = desk.text(
      Phrase(en: "\(cases.count) of \(all.count)", cy: "\(cases.count) o \(all.count)")
    )
    let end = canvas.width - 1 - count.columns(glyphs: canvas.glyphs)
    let room = Rectangle(row: 2, column: 1 + used, width: max(0, end - used - 2), height: 1)
    if let field {
      field.render(into: &canvas, in: room)
    } else {
      canvas.write(wanted, row: 2, column: room.column, style: .strong, maxWidth: room.width)
    }
    canvas.write(count, row: 2, column: end, style: .faint)
  }

  /// Names the columns; while audits are read says that instead.
  private func renderHeads(at layout: CasesLayout, into canvas: inout Canvas, desk: Desk) {
    if let reading = desk.readingText {
      canvas.write(reading, row: 3, column: 1, style: .warning)
      return
    }
    if cases.isEmpty { return }
    let heads: [(Phrase, Int?)] = [
      (Phrase(en: "case", cy: "achos"), layout.reference),
      (Phrase(en: "team", cy: "tîm"), layout.team),
      (Phrase(en: "audit", cy: "archwiliad"), layout.day),
      (Phrase(en: "outcome", cy: "canlyniad"), layout.outcome),
      (Phrase(en: "note", cy: "nodyn"), layout.note),
    ]
    for case (let phrase, let column?) in heads {
      canvas.write(desk.text(phrase), row: 3, column: column, style: .faint)
    }
  }

  private func render(
    _ index: Int,
    at row: Int,
    layout: CasesLayout,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let behind = cases[index]
    let isChosen = index == cursor.index
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    canvas.write(
      behind.reference,
      row: row,
      column: layout.reference,
      style: isChosen ? .selected : .plain,
      maxWidth: (layout.team ?? layout.day) - layout.reference - 1
    )
    if let team = layout.team {
      canvas.write(
        desk.text(desk.workspace.team(behind.team)),
        row: row,
        column: team,
        style: .plain,
        maxWidth: layout.day - team - 1
      )
    }
    canvas.write(behind.asAt.description, row: row, column: layout.day, style: .plain)
    canvas.write(
      behind.outcome.place.mark(canvas.glyphs) + " " + behind.words(to: figure.item, on: desk),
      row: row,
      column: layout.outcome,
      style: behind.outcome.place.style,
      maxWidth: (layout.note.map { $0 - 1 } ?? canvas.width) - layout.outcome
    )
    if let column = layout.note, let note = desk.notes.note(of: figure.item.id, in: behind.id) {
      canvas.write(note, row: row, column: column, style: .plain)
    }
  }

  /// The note of the chosen case on a line of its own, where there is no column for notes.
  private func renderNoteLine(into canvas: inout Canvas, desk: Desk) {
    guard cases.indices.contains(cursor.index),
      let note = desk.notes.note(of: figure.item.id, in: cases[cursor.index].id)
    else { return }
    let row = canvas.height - 1
    let title = desk.text(Words.note) + ": "
    let width = canvas.write(title, row: row, column: 1, style: .faint)
    let isBlank = note.isBlank
    canvas.write(
      isBlank ? canvas.glyphs.dash : note,
      row: row,
      column: 1 + width,
      style: isBlank ? .faint : .plain
    )
  }
}

extension Phrase {
  fileprivate static let noCase = Phrase(
    en: "No case in this round.",
    cy: "Dim achos yn y rownd hon."
  )
}
