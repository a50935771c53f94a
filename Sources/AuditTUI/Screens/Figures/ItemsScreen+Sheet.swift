import AuditModel
import AuditReport

extension ItemsScreen {
  /// A row for each item in the order in which they stand, with what it asks and what changed.
  func sheet(on desk: Desk) -> Sheet? {
    let whole = Sheet(
      name: team.map { "items-\($0)" } ?? "items",
      title: title(on: desk),
      notes: desk.scope.notes(on: desk),
      keys: [.item(on: desk), Sheet.Column("asks", desk.text(.asks)), .measure(on: desk)],
      rows: rows.compactMap(\.figure).map { figure in
        Sheet.FigureRow(
          [
            .text(figure.item.id), .text(desk.text(figure.item.asks)),
            .text(figure.measure.rawValue),
          ],
          .figure(figure)
        )
      },
      language: desk.language
    )
    let since = before?.id
    let changes = rows.compactMap(\.item).map { row -> [Sheet.Cell] in
      [
        .text(row.before?.proportion?.countText(in: desk.language)),
        .text(row.change?.text(in: desk.language, isTooFew: row.isTooFew)),
      ]
    }
    return Sheet(
      name: whole.name,
      title: whole.title,
      notes: whole.notes + [since.map { desk.text(.comparedWith($0)) }].compactMap { $0 },
      columns: whole.columns + [
        Sheet.Column("before", desk.text(Phrase(en: "before", cy: "cynt"))),
        Sheet.Column("change", desk.text(Phrase(en: "change", cy: "newid"))),
      ],
      rows: zip(whole.rows, changes).map { $0 + $1 }
    )
  }
}

extension Phrase {
  static let asks = Phrase(en: "question", cy: "cwestiwn")

  fileprivate static func comparedWith(_ round: Round.ID) -> Phrase {
    Phrase(en: "Changes are since \(round).", cy: "Mae'r newidiadau ers \(round).")
  }
}
