import AuditModel
import AuditReport

extension RecommendationsScreen {
  /// The first row of the list: below the counts.
  private static let firstRow = 1

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(
      desk.text(head(on: desk)),
      row: 0,
      column: 1,
      style: desk.recommendations.setAside > 0 ? .warning : .title,
      maxWidth: canvas.width - 2
    )
    let layout = layout(in: canvas.room, desk: desk)
    let visible = rowsInView(layout)
    for (offset, index) in visible.enumerated() {
      render(index, at: Self.firstRow + offset, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rows.count)
  }

  /// The list, and what is said of the chosen one, in the room there is.
  func layout(in room: Desk.Room, desk: Desk) -> ListWithDetails {
    ListWithDetails(
      details(width: room.columns - 2, glyphs: room.glyphs, desk: desk),
      kept: detailRows,
      firstRow: Self.firstRow,
      in: room
    )
  }

  func rowsInView(_ layout: ListWithDetails) -> Range<Int> {
    cursor.rowsInView(count: rows.count, height: layout.height, with: headed)
  }

  private func head(on desk: Desk) -> Phrase {
    let shelf = desk.recommendations
    if !shelf.isRead { return .reading }
    if shelf.setAside > 0 { return .setAside(shelf.setAside) }
    if ledger.standings.isEmpty { return .noRegisters }
    return .counts(
      open: ledger.standings.count(where: \.isOpen),
      overdue: ledger.standings.count { $0.overdueDays != nil },
      of: ledger.standings.count
    )
  }

  private func details(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard let chosen else { return [] }
    return Line.wrapped(
      desk.text(chosen.entry.recommendation.text),
      width: width,
      glyphs: glyphs,
      style: .strong
    )
      + Line.wrapped(chosen.summary(of: ledger, in: desk.language), width: width, glyphs: glyphs)
  }

  private func render(_ index: Int, at row: Int, into canvas: inout Canvas, desk: Desk) {
    switch rows[index] {
    case .register(let title):
      canvas.write(title, row: row, column: 1, style: .title, maxWidth: canvas.width - 2)
    case .heading(let heading):
      canvas.write(
        desk.text(heading),
        row: row,
        column: 2,
        style: .faint,
        maxWidth: canvas.width - 3
      )
    case .standing(let standing):
      let isChosen = index == cursor.index
      if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
      let isRoomy = canvas.width >= 72
      let (number, status, due) = (10, isRoomy ? 22 : 14, isRoomy ? 12 : 0)
      let cells: [(String, Int, Style)] = [
        (standing.entry.reference.number.printed, number, isChosen ? .selected : .plain),
        (desk.text(standing.phrase), status, standing.style),
        (
          standing.entry.due?.description ?? "", due,
          standing.overdueDays == nil ? .faint : .bad
        ),
        (
          desk.text(standing.entry.recommendation.text), canvas.width - 3 - number - status - due,
          .plain
        ),
      ]
      canvas.write(cells, row: row, from: standing.entry.whole == nil ? 2 : 3)
    }
  }
}

extension RecommendationStanding {
  fileprivate var style: Style {
    switch status {
    case .met, .superseded: .good
    case .notMet: .bad
    case .partlyMet, .inProgress, .notStarted: overdueDays == nil ? .plain : .warning
    case nil: .faint
    }
  }
}

extension Phrase {
  fileprivate static let reading = Phrase(en: "Reading", cy: "Yn darllen")

  fileprivate static func counts(open: Int, overdue: Int, of all: Int) -> Phrase {
    Phrase(
      en: "\(open) of \(all) open, parts counted; overdue: \(overdue)",
      cy: "\(open) o \(all) ar agor, gan gyfrif rhannau; hwyr: \(overdue)"
    )
  }

  fileprivate static func setAside(_ count: Int) -> Phrase {
    Phrase(
      en: "files that cannot be used: \(count); 'caseaudit check' says why",
      cy: "ffeiliau na ellir eu defnyddio: \(count); mae 'caseaudit check' yn dweud pam"
    )
  }
}
