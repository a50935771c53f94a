import AuditModel

extension CasesScreen {
  /// The first row of the list: below heading, question, figure and the names of the columns.
  static let firstRow = 4

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(heading(on: desk), row: 0, column: 1, style: .title)
    canvas.write(desk.text(figure.item.asks), row: 1, column: 1, style: .strong)
    let summary = isGone ? desk.text(.noCase) : figure.summary(in: desk.language)
    canvas.write(summary, row: 2, column: 1, style: isGone ? .faint : .plain)
    let columns = Columns(width: canvas.width, isOneTeam: figure.team != nil)
    renderHeads(at: columns, into: &canvas, desk: desk)
    let height = max(1, canvas.height - Self.firstRow)
    let visible = cursor.rowsInView(count: cases.count, height: height)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, columns: columns, into: &canvas, desk: desk)
    }
    if visible.upperBound < cases.count {
      let last = canvas.height - 1
      canvas.write(canvas.glyphs.down, row: last, column: canvas.width - 1, style: .accent)
    }
  }

  /// Names the columns; while audits are read says that instead.
  private func renderHeads(at columns: Columns, into canvas: inout Canvas, desk: Desk) {
    if let reading = desk.readingText {
      canvas.write(reading, row: 3, column: 1, style: .warning)
      return
    }
    if cases.isEmpty { return }
    let heads: [(Phrase, Int)] = [
      (Phrase(en: "case", cy: "achos"), columns.reference),
      (Phrase(en: "team", cy: "tîm"), columns.team),
      (Phrase(en: "audit", cy: "archwiliad"), columns.day),
      (Phrase(en: "outcome", cy: "canlyniad"), columns.outcome),
    ]
    for (phrase, column) in heads where column >= 0 {
      canvas.write(desk.text(phrase), row: 3, column: column, style: .faint)
    }
  }

  /// Where each column begins; below 0 where it is left out for want of room.
  private struct Columns {
    let reference = 2
    let team: Int
    let day: Int
    let outcome: Int

    /// The cases of one team leave its name to the line at the top, for the outcome's sake.
    init(width: Int, isOneTeam: Bool) {
      team = width >= 100 ? 20 : width >= 60 && !isOneTeam ? 16 : -1
      day = team < 0 ? 16 : width >= 100 ? 46 : 32
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

  /// The outcome in words, whether it is left out of N, and the lateness where dates say so.
  private func words(for behind: CaseBehind, desk: Desk) -> String {
    var parts = [outcome(of: behind, desk: desk)]
    if behind.outcome.place == .outside { parts.append(desk.text(.leftOut)) }
    if let duration = behind.clocks.compactMap(\.duration).max(by: { $0.number < $1.number }) {
      parts.append(desk.text(duration.phrase))
    }
    if behind.state == .draft { parts.append(desk.text(Audit.State.draft.phrase)) }
    return parts.joined(separator: " · ")
  }

  /// What the clocks come to, where they are all known; else the outcome alone, because clocks that
  /// are known and met say nothing of one that is not.
  private func outcome(of behind: CaseBehind, desk: Desk) -> String {
    let plain = figure.item.words(for: behind.outcome, in: desk.language)
    guard let verdict = Verdict.combined(behind.clocks.map(\.verdict)) else { return plain }
    if case .notDeterminable = verdict { return desk.text(verdict.phrase) }
    return behind.outcome == .notDeterminable ? plain : desk.text(verdict.phrase)
  }
}

extension Phrase {
  fileprivate static let leftOut = Phrase(en: "left out of N", cy: "heb ei gyfrif yn N")

  fileprivate static let noCase = Phrase(
    en: "No case in this round.",
    cy: "Dim achos yn y rownd hon."
  )
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
