import AuditModel

/// What became of a part of the audits' files.
struct ScoredPart: Sendable {
  /// Where each audit stands, in the order of their ids.
  let places: [Place]

  /// The audits that were read.
  let table: AuditTable

  /// What was wrong with files that cannot be used.
  let setAside: [InputError]
  let changes: IndexChanges

  enum Place: Sendable {
    /// Among those that the index knows.
    case known(part: Int32, row: Int32)

    /// In the part's own table.
    case read(row: Int32)
  }

  /// Appends the part's audits.
  func append(to audits: inout [ScoredAudit], _ known: [IndexedAudits]) {
    for place in places {
      switch place {
      case .known(let part, let row): audits.append(known[Int(part)].table[Int(row)])
      case .read(let row): audits.append(table[Int(row)])
      }
    }
  }
}
