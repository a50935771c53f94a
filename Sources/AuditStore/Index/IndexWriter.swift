import AuditModel

/// Turns audits that were read into rows of the index, one after another.
struct IndexWriter {
  /// The table whose names were found last, with the index's numbers for them.
  private var table: AuditTable?
  private var numbers: [UInt32?] = []
  private var bytes: [UInt8] = []

  /// Binds everything of an audit to a statement with a place for each column of ``IndexSchema``.
  mutating func bind(
    _ audit: ScoredAudit,
    _ stamp: FileStamp,
    _ id: AuditNumber,
    to statement: Statement,
    _ names: IndexNames,
    in database: Database
  ) throws(DatabaseFault) {
    if audit.table !== table {
      table = audit.table
      numbers = Array(repeating: nil, count: audit.table.names.count)
    }
    let old = audit.facts
    let facts = old.renumbered(
      team: try number(of: old.team, in: audit.table, names, in: database),
      auditor: try number(of: old.auditor, in: audit.table, names, in: database),
      round: old.round == PackedFacts.noRound
        ? PackedFacts.noRound : try number(of: old.round, in: audit.table, names, in: database)
    )
    let template = UInt32(try names.number(of: audit.template, in: database))
    audit.withReference { reference in
      audit.withOutcomes { outcomes in
        let row = IndexRow(
          stamp: stamp,
          template: template,
          version: UInt32(clamping: audit.version),
          facts: facts,
          reference: reference,
          outcomes: outcomes
        )
        row.write(to: &bytes, of: id, names: names.sums)
      }
    }
    let round = facts.round == PackedFacts.noRound ? nil : Int(facts.round)
    let columns: [Int?] = [
      Int(facts.team), round, Int(template), Int(facts.auditor), facts.state.indexCode,
      facts.ageBand?.indexCode, facts.status?.indexCode, facts.day.number,
    ]
    statement.bind(id, at: 1)
    bytes.withUnsafeBytes { statement.bind($0, at: 2) }
    for (position, number) in columns.enumerated() {
      statement.bind(number, at: Int32(position + 3))
    }
  }
  /// The index's number for a name by its position in a table.
  private mutating func number(
    of position: UInt32,
    in table: AuditTable,
    _ names: IndexNames,
    in database: Database
  ) throws(DatabaseFault) -> UInt32 {
    if let known = numbers[Int(position)] { return known }
    let number = UInt32(try names.number(of: table.names[Int(position)], in: database))
    numbers[Int(position)] = number
    return number
  }
}
