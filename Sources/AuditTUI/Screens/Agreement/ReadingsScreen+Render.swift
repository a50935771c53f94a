import AuditModel

extension ReadingsScreen {
  /// The first row of the list: below what is left and the names of the columns.
  private static let firstRow = 2

  /// Columns of one answer.
  private static func answerWidth(_ columns: Int) -> Int {
    columns < 60 ? 0 : min(22, columns / 6)
  }

  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    ListWithDetails(
      details(in: room, desk: desk),
      kept: detailRows,
      firstRow: Self.firstRow,
      in: room
    )
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    guard let open = desk.open else { return }
    let left = rows.count(where: \.isOpen)
    let head: Phrase =
      rows.isEmpty ? .allTheSame : left == 0 ? .nothingLeft : .left(left, of: rows.count)
    canvas.write(desk.text(head), row: 0, column: 1, style: .title)
    renderHeads(of: open, into: &canvas, desk: desk)
    let layout = layout(in: canvas.room, desk: desk)
    let visible = cursor.rowsInView(count: rows.count, height: layout.height)
    for (offset, index) in visible.enumerated() {
      render(index, at: Self.firstRow + offset, of: open, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rows.count)
    if let taking { render(taking, into: &canvas, from: layout.ruleRow, desk: desk) }
  }

  /// `1 am` and `2 bp`, by their auditors, and what was settled on.
  private func renderHeads(of open: OpenAudit, into canvas: inout Canvas, desk: Desk) {
    let width = Self.answerWidth(canvas.width)
    guard width > 0 else { return }
    let names = open.readings.enumerated().map { "\($0 + 1) \($1.auditor)" }
    for (index, name) in (names + [desk.text(.settledOn)]).enumerated() {
      canvas.write(
        name,
        row: 1,
        column: canvas.width - (open.readings.count + 1 - index) * width,
        style: .faint,
        maxWidth: width - 1
      )
    }
  }

  private func render(
    _ index: Int,
    at line: Int,
    of open: OpenAudit,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let row = rows[index]
    let isChosen = index == cursor.index
    if isChosen { canvas.write(canvas.glyphs.pointer, row: line, column: 0, style: .accent) }
    let mark = row.isOpen ? canvas.glyphs.circle : row.differs ? canvas.glyphs.tick : "="
    canvas.write(mark, row: line, column: 2, style: row.isOpen ? .warning : .faint)
    let width = Self.answerWidth(canvas.width)
    let answers = open.readings.indices.map { row.answer(of: $0, on: desk) }
    canvas.write(
      row.question(on: desk),
      row: line,
      column: 4,
      style: isChosen ? .selected : .plain,
      maxWidth: canvas.width - (answers.count + 1) * width - 5
    )
    guard width > 0 else { return }
    for (column, text) in (answers + [row.settled(on: desk)]).enumerated() {
      canvas.write(
        text,
        row: line,
        column: canvas.width - (answers.count + 1 - column) * width,
        style: column == answers.count ? .strong : .plain,
        maxWidth: width - 1
      )
    }
  }

  /// The chosen item whole: the question, each answer with its note, what was settled on and why.
  private func details(in room: Desk.Room, desk: Desk) -> [Line] {
    guard let open = desk.open, let chosen else { return [] }
    let maker = LineMaker(width: room.columns - 2, glyphs: room.glyphs, desk: desk)
    if room.rows < 14 { return shortDetails(of: chosen, in: open, maker) }
    var lines = maker.lines(chosen.question(on: desk), .strong)
    for (index, reading) in open.readings.enumerated() {
      let answer = "\(index + 1) \(reading.auditor): \(chosen.answer(of: index, on: desk))"
      let note = chosen.note(of: reading)
      lines += maker.lines(note.isBlank ? answer : "\(answer) · \(note)")
    }
    var end = desk.text(.settledOn) + ": " + chosen.settled(on: desk)
    if case .item(let row) = chosen, let why = row.settled?.why, !why.isBlank {
      end += " · \(desk.text(Words.why)): \(why)"
    }
    return lines + maker.lines(end, .strong)
      + maker.lines(chosen.standing, chosen.isOpen ? .warning : .faint)
  }

  /// What each reading says and what was settled on, where there is room for little else.
  private func shortDetails(
    of row: ReadingsRow,
    in open: OpenAudit,
    _ maker: LineMaker
  ) -> [Line] {
    let answers = open.readings.indices.flatMap { index in
      maker.lines(
        "\(index + 1) \(open.readings[index].auditor): \(row.answer(of: index, on: maker.desk))"
      )
    }
    return answers
      + maker.lines("\(maker.text(.settledOn)): \(row.settled(on: maker.desk))", .strong)
  }

  private func render(
    _ taking: Taking,
    into canvas: inout Canvas,
    from row: Int,
    desk: Desk
  ) {
    let room = Rectangle(
      row: row + 1,
      column: 0,
      width: canvas.width,
      height: canvas.height - row - 1
    )
    canvas.clear(room)
    let question = rows.first { $0.id == taking.item }?.question(on: desk) ?? ""
    canvas.write(question, row: room.row, column: 1, style: .plain, maxWidth: room.width - 2)
    canvas.write(desk.text(.whyThis), row: room.row + 1, column: 1, style: .title)
    taking.why.render(
      into: &canvas,
      in: Rectangle(row: room.row + 2, column: 1, width: room.width - 2, height: room.height - 2)
    )
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(in: desk.room, desk: desk)
      let visible = cursor.rowsInView(count: rows.count, height: layout.height)
      guard let row = layout.index(at: event.row, among: visible) else { return [] }
      point(at: row)
      return []
    }
  }
}

extension ReadingsRow {
  /// The first line that a reading notes beside its answer.
  fileprivate func note(of reading: Audit) -> String {
    switch self {
    case .safety: reading.safety.note.firstLine
    case .item(let row): reading.answers[row.id]?.note.firstLine ?? ""
    }
  }
}

extension Phrase {
  static let settledOn = Phrase(en: "settled", cy: "setlwyd")
  fileprivate static let whyThis = Phrase(
    en: "Why is this answer settled on?",
    cy: "Pam setlo ar yr ateb hwn?"
  )
  fileprivate static let allTheSame = Phrase(
    en: "The readings say the same in everything: v finishes.",
    cy: "Mae'r darlleniadau'n dweud yr un peth ym mhopeth: mae v yn gorffen."
  )
  fileprivate static let nothingLeft = Phrase(
    en: "Everything here is settled: v finishes.",
    cy: "Mae popeth yma wedi'i setlo: mae v yn gorffen."
  )

  fileprivate static func left(_ count: Int, of all: Int) -> Phrase {
    Phrase(en: "To be settled: \(count) of \(all)", cy: "I'w setlo: \(count) o \(all)")
  }
}
