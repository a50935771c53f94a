import AuditModel
import AuditReport

extension Sheet {
  /// Two items against each other: a row for each outcome of the one, a column for each of the other, and
  /// how many of each row are favourable; all rows together at the end.
  ///
  /// - Parameters:
  ///   - table: The counts.
  ///   - title: As people read it.
  ///   - notes: Which audits are counted.
  ///   - language: Of the words.
  /// - Returns: The table, under both questions.
  static func cross(
    _ table: CrossTable,
    title: String,
    notes: [String],
    language: Language
  ) -> Sheet {
    func words(_ phrase: Phrase) -> String { phrase.text(in: language) }
    func words(_ outcome: Outcome?, _ item: Item) -> String {
      outcome.map { item.words(for: $0, in: language) } ?? words(.besideN)
    }
    let all = words(Phrase(en: "all", cy: "pob un"))
    let rows = table.rows.indices.map { row -> [Cell] in
      [.text(words(table.rows[row], table.rowItem))] + table.counts[row].map { .integer($0) }
        + [
          .integer(table.total(row: row)),
          .text(table.favourable(row: row)?.text(in: language)),
        ]
    }
    let sums: [Cell] =
      [.coded("all", all)] + table.columns.indices.map { .integer(table.total(column: $0)) }
      + [.integer(table.total), .none]
    return Sheet(
      name: "cross-\(table.rowItem.id)-\(table.columnItem.id)",
      title: title,
      notes: notes + [table.rowItem, table.columnItem].map { $0.asks.text(in: language) },
      columns: [Column("outcome", words(Phrase(en: "outcome", cy: "canlyniad")))]
        + table.columns.map { outcome in
          Column(outcome?.code ?? "beside-n", words(outcome, table.columnItem), isNumber: true)
        } + [
          Column("all", all, isNumber: true),
          Column("favourable", words(Phrase(en: "favourable", cy: "ffafriol"))),
        ],
      rows: rows + [sums]
    )
  }
}
