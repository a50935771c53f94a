import AuditModel

extension ReviewEntries {
  /// What an agreed or moderated audit settles otherwise than a reading says: the old answers, the new
  /// one, and why; nothing for other audits.
  var shifts: [ReviewEntry] {
    guard !open.readings.isEmpty else { return [] }
    let rows = ReadingsRow.all(in: open, onlyDifferences: true).filter(\.differs)
    guard !rows.isEmpty else { return [] }
    return [.heading(desk.text(.settledOtherwise(rows.count)))] + rows.map(entry)
  }

  private func entry(of row: ReadingsRow) -> ReviewEntry {
    let answers = open.readings.enumerated().map { index, reading in
      "\(reading.auditor): \(row.answer(of: index, on: desk))"
    }
    let settled = "\(desk.text(.settledOn)): \(row.settled(on: desk))"
    var text = "\(row.question(on: desk)) \((answers + [settled]).joined(separator: "; "))"
    if case .item(let item) = row, let why = item.settled?.why, !why.isBlank { text += " – \(why)" }
    return .row(
      text,
      row.isOpen ? .open : .good,
      style: row.isOpen ? .warning : .plain,
      target: .stop(row.stop)
    )
  }
}

extension Phrase {
  fileprivate static func settledOtherwise(_ count: Int) -> Phrase {
    Phrase(
      en: "Where the readings differ (\(count))",
      cy: "Lle mae'r darlleniadau'n wahanol (\(count))"
    )
  }
}
