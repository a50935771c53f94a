import AuditModel
import AuditReport

extension ReadingsScreen {
  /// A row for each item that is listed, with what each reading says; no note leaves the audits' files.
  func sheet(on desk: Desk) -> Sheet? {
    guard let open = desk.open else { return nil }
    return .readings(of: open, rows, on: desk)
  }
}

extension Sheet {
  /// What readings of a case say beside each other.
  static func readings(of open: OpenAudit, _ rows: [ReadingsRow], on desk: Desk) -> Sheet {
    let readers = open.readings.enumerated().map { index, reading in
      Column("reading-\(index + 1)", "\(index + 1) \(reading.auditor)")
    }
    return Sheet(
      name: "readings",
      title: "\(open.audit.caseFile.reference): \(desk.text(open.template.title))",
      notes: ["\(desk.text(open.audit.reading.phrase)) \(open.audit.id)"],
      columns: [
        Column("item", desk.text(Phrase(en: "item", cy: "eitem"))),
        Column(
          "question",
          desk.text(Phrase(en: "question", cy: "cwestiwn")),
          isInText: false
        ),
      ] + readers + [
        Column("settled", desk.text(.settledOn)),
        Column("differs", desk.text(Phrase(en: "differs", cy: "yn wahanol"))),
        Column("why", desk.text(Words.why)),
      ],
      rows: rows.map { row in
        [.text(row.id), .text(row.question(on: desk))]
          + open.readings.indices.map { .text(row.answer(of: $0, on: desk)) }
          + [
            .text(row.settled(on: desk)),
            .coded(row.differs ? "yes" : "no", desk.text(row.differs ? Words.yes : Words.no)),
            .text(row.why),
          ]
      }
    )
  }
}

extension ReadingsRow {
  /// `nil` where nobody has given a reason.
  fileprivate var why: String? {
    guard case .item(let row) = self, let why = row.settled?.why, !why.isBlank else { return nil }
    return why
  }
}
