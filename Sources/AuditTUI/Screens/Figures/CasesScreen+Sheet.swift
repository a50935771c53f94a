import AuditModel
import AuditReport

extension CasesScreen {
  /// A row for each case in the order in which they stand; no note leaves the audits' own files.
  func sheet(on desk: Desk) -> Sheet? {
    Sheet(
      name: "cases-\(figure.item.id)",
      title: desk.text(figure.item.asks),
      notes: desk.scope.notes(on: desk) + (isGone ? [] : [figure.summary(in: desk.language)])
        + (wanted.isEmpty ? [] : [filterNote(on: desk)]),
      columns: [
        Sheet.Column("case", desk.text(Phrase(en: "case", cy: "achos"))), .team(on: desk),
        Sheet.Column("date", desk.text(Phrase(en: "date", cy: "dyddiad"))),
        Sheet.Column("outcome", desk.text(Phrase(en: "outcome", cy: "canlyniad"))),
        Sheet.Column("words", desk.text(Phrase(en: "in words", cy: "mewn geiriau"))),
        Sheet.Column("state", desk.text(Phrase(en: "state", cy: "cyflwr"))),
        Sheet.Column("audit", desk.text(Phrase(en: "audit", cy: "archwiliad"))),
      ],
      rows: cases.map { behind in
        [
          .text(behind.reference), .text(behind.team), .text(behind.asAt.description),
          .text(behind.code), .text(behind.words(to: figure.item, on: desk)),
          .text(behind.state.rawValue), .text(behind.id),
        ]
      }
    )
  }

  private func filterNote(on desk: Desk) -> String {
    desk.text(
      Phrase(
        en: "Only cases that hold '\(wanted)': \(cases.count) of \(all.count).",
        cy: "Dim ond achosion sy'n cynnwys '\(wanted)': \(cases.count) o \(all.count)."
      )
    )
  }
}
