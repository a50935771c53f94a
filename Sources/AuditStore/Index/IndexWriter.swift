import AuditModel

/// An audit that was read, as the index is to know it.
struct IndexEntry {
  let id: AuditNumber
  let audit: ScoredAudit

  /// Of its file.
  let stamp: FileStamp
}

/// Puts audits that were read into blocks, one after another, with the index's numbers for their names.
struct IndexWriter {
  /// The table whose names were found last, with the index's numbers for them.
  private var table: AuditTable?
  private var numbers: [UInt32?] = []

  mutating func append(
    _ entry: IndexEntry,
    to block: inout IndexBlockWriter,
    _ names: IndexNames,
    in database: Database
  ) throws(DatabaseFault) {
    let audit = entry.audit
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
    let template = PackedAudits.Template(
      name: UInt32(try names.number(of: audit.template, in: database)),
      version: UInt32(clamping: audit.version)
    )
    audit.withReference { reference in
      audit.withOutcomes { outcomes in
        block.append(entry.id, facts, of: template, reference: reference, outcomes, entry.stamp)
      }
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
