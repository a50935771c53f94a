import AuditModel

extension CasesScreen {
  /// The first row of the list: below heading, question, figure and the names of the columns.
  static let firstRow = 4

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(heading(on: desk), row: 0, column: 1, style: .title)
    canvas.write(desk.text(figure.item.asks), row: 1, column: 1, style: .strong)
    canvas.write(figure.summary(in: desk.language), row: 2, column: 1)
    let columns = Columns(width: canvas.width)
    let heads: [(Phrase, Int)] = [
      (Phrase(en: "case", cy: "achos"), columns.reference),
      (Phrase(en: "team", cy: "tîm"), columns.team),
      (Phrase(en: "audit", cy: "archwiliad"), columns.day),
      (Phrase(en: "outcome", cy: "canlyniad"), columns.outcome),
    ]
    for (phrase, column) in heads where column >= 0 {
      canvas.write(desk.text(phrase), row: 3, column: column, style: .faint)
    }
    let height = max(1, canvas.height - Self.firstRow)
    for (offset, row) in cursor.rowsInView(count: cases.count, height: height).enumerated() {
      render(row, at: Self.firstRow + offset, columns: columns, into: &canvas, desk: desk)
    }
  }

  /// Where each column begins; below 0 where it is left out for want of room.
  private struct Columns {
    let reference = 2
    let team: Int
    let day: Int
    let outcome: Int

    init(width: Int) {
      team = width >= 100 ? 20 : width >= 60 ? 16 : -1
      day = width >= 100 ? 46 : width >= 60 ? 32 : 16
      outcome = day + 12
    }
  }

  private func render(
    _ index: Int,
    at row: Int,
    columns: Columns,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let behind = cases[index]
    let isChosen = index == cursor.index
    let style: Style = isChosen ? .selected : .plain
    if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
    let next = columns.team >= 0 ? columns.team : columns.day
    canvas.write(
      behind.reference,
      row: row,
      column: columns.reference,
      style: style,
      maxWidth: next - columns.reference - 1
    )
    if columns.team >= 0 {
      canvas.write(
        desk.text(desk.workspace.team(behind.team)),
        row: row,
        column: columns.team,
        style: .plain,
        maxWidth: columns.day - columns.team - 1
      )
    }
    canvas.write(behind.asAt.description, row: row, column: columns.day, style: .plain)
    let mark = behind.outcome.place.mark(canvas.glyphs)
    canvas.write(
      mark + " " + words(for: behind, desk: desk),
      row: row,
      column: columns.outcome,
      style: behind.outcome.place.style
    )
  }

  /// The outcome in words, with the lateness or what is missing where dates say so.
  private func words(for behind: CaseBehind, desk: Desk) -> String {
    let draft =
      behind.state == .draft ? " (" + desk.text(Audit.State.draft.phrase) + ")" : ""
    guard let verdict = Verdict.combined(behind.clocks.map(\.verdict)) else {
      return figure.item.words(for: behind.outcome, in: desk.language) + draft
    }
    let duration = behind.clocks.compactMap(\.duration).max { $0.number < $1.number }
    let length = duration.map { " · " + desk.text($0.phrase) } ?? ""
    return desk.text(verdict.phrase) + length + draft
  }
}

extension Outcome.Place {
  fileprivate func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .favourable: glyphs.tick
    case .unfavourable: glyphs.cross
    case .tally: glyphs.bullet
    case .outside: glyphs.dash
    }
  }

  fileprivate var style: Style {
    switch self {
    case .favourable: .good
    case .unfavourable: .bad
    case .tally: .plain
    case .outside: .faint
    }
  }
}
