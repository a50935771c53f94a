import AuditModel
import AuditReport

extension CrossScreen {
  /// A row for each outcome of the dates, a column for each grade.
  func sheet(on desk: Desk) -> Sheet? {
    guard let table else { return nil }
    func words(_ outcome: Outcome?, _ item: Item) -> String {
      outcome.map { item.words(for: $0, in: desk.language) } ?? desk.text(.besideN)
    }
    return Sheet(
      name: "cross-\(table.rowItem.id)-\(table.columnItem.id)",
      title: title(on: desk),
      notes: desk.scope.notes(on: desk) + [
        desk.text(table.rowItem.asks), desk.text(table.columnItem.asks),
      ],
      columns: [Sheet.Column("outcome", desk.text(Phrase(en: "outcome", cy: "canlyniad")))]
        + table.columns.map { outcome in
          Sheet.Column(
            outcome?.code ?? "beside-n",
            words(outcome, table.columnItem),
            isNumber: true
          )
        } + [Sheet.Column("all", desk.text(Phrase(en: "all", cy: "pob un")), isNumber: true)],
      rows: table.rows.indices.map { row in
        [.text(words(table.rows[row], table.rowItem))]
          + table.counts[row].map { .integer($0) } + [.integer(table.total(row: row))]
      }
    )
  }
}
