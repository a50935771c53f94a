import AuditModel

extension NewAuditScreen {
  func render(into canvas: inout Canvas, desk: Desk) {
    let rows = rows(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    let inView = rowsInView(rows, height: canvas.height)
    for (row, content) in rows[inView].enumerated() {
      switch content {
      case .field(let field):
        let column = labelWidth(canvas.width)
        let room = Rectangle(row: row, column: column, width: canvas.width - column - 1, height: 1)
        render(field, in: room, of: &canvas, desk: desk)
      case .note(_, let line):
        canvas.write(
          [line],
          in: Rectangle(row: row, column: 0, width: canvas.width, height: 1)
        )
      }
    }
  }

  /// The field on a row of the screen.
  func field(atRow row: Int, on desk: Desk) -> Field? {
    let rows = rows(width: desk.room.columns, glyphs: .unicode, desk: desk)
    let inView = rowsInView(rows, height: desk.room.rows)
    guard row < inView.count else { return nil }
    switch rows[inView.lowerBound + row] {
    case .field(let field), .note(let field, _): return field
    }
  }

  private enum Row {
    case field(Field)
    case note(Field, Line)
  }

  private func rows(width: Int, glyphs: Glyphs, desk: Desk) -> [Row] {
    Field.allCases.flatMap { field -> [Row] in
      let indent = labelWidth(width)
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
  private func rowsInView(_ rows: [Row], height: Int) -> Range<Int> {
    guard rows.count > height else { return 0..<rows.count }
    let here = rows.firstIndex { if case .field(focus) = $0 { true } else { false } } ?? 0
    let top = max(0, min(here - height / 2 + 1, rows.count - height))
    return top..<top + height
  }

  private func labelWidth(_ width: Int) -> Int {
    width >= 60 ? 28 : 19
  }

  /// What is said under a field: what is wrong, what is worth a second look, how a date was read.
  private func notes(for field: Field, on desk: Desk) -> [(Phrase, Style)] {
    if let mistake = mistakes[field] { return [(mistake, .bad)] }
    // Half a reference may look like anything, so nothing is said while it is typed.
    if let warning = warnings[field], field != focus || field != .reference {
      return [(warning, .warning)]
    }
    guard field == .began else { return field == focus ? hint(for: field) : [] }
    switch form.beganDay(today: desk.now.today) {
    case .success(let day?):
      let era = Era(start: day).phrase
      return [
        (
          Phrase(en: "\(day.phrase.en), \(era.en)", cy: "\(day.phrase.cy), \(era.cy)"),
          .faint
        )
      ]
    case .success(nil): return field == focus ? hint(for: field) : []
    case .failure(let refusal): return field == focus ? [(refusal.phrase, .faint)] : []
    }
  }

  private func hint(for field: Field) -> [(Phrase, Style)] {
    switch field {
    case .reference:
      [(Phrase(en: "a pseudonym, such as C-0412", cy: "ffugenw, fel C-0412"), .faint)]
    case .began:
      [
        (
          Phrase(
            en: "the day the work under audit began: 5/1/26, 5 Jan; or leave it empty",
            cy: "y diwrnod y dechreuodd y gwaith: 5/1/26, 5 Ion; neu gadewch yn wag"
          ),
          .faint
        )
      ]
    case .siblings:
      [
        (
          Phrase(
            en: "the same word for brothers and sisters, such as S-17; or leave it empty",
            cy: "yr un gair i frodyr a chwiorydd, fel S-17; neu gadewch yn wag"
          ),
          .faint
        )
      ]
    case .template, .round, .team, .ageBand, .status: []
    }
  }
}
