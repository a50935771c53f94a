extension AuditColumns {
  /// The positions of the audits that a filter asks for, in their order; as
  /// ``AuditFilter/matches(_:)``, without comparing a text for each.
  func positions(matching filter: AuditFilter) -> [Int32] {
    let isRound = rounds.map { name in filter.rounds.map { name.map($0.contains) ?? false } ?? true
    }
    let isTeam = teams.map { filter.teams?.contains($0) ?? true }
    let isTemplate = templates.map { filter.templates?.contains($0.id) ?? true }
    let first = filter.from?.number ?? .min
    let last = filter.to?.number ?? .max
    var positions: [Int32] = []
    for run in runs {
      let isAuditor = filter.auditors.map { wanted in run.table.names.map(wanted.contains) }
      run.table.rows.withUnsafeBufferPointer { rows in
        for audit in run.audits {
          let codes = codes[audit]
          let facts = rows[Int(codes.row)].facts
          if isRound[Int(codes.round)], isTeam[Int(codes.team)], isTemplate[Int(codes.template)],
            first <= facts.day.number,
            facts.day.number <= last, isAuditor?[Int(facts.auditor)] ?? true,
            isWanted(facts.ageBand, filter.ageBands), isWanted(facts.status, filter.statuses),
            isWanted(facts.state, filter.states)
          {
            positions.append(Int32(audit))
          }
        }
      }
    }
    return positions
  }

  /// Any value where nothing is said; none that nobody has given where something is.
  private func isWanted<Value: Hashable>(_ value: Value?, _ wanted: Set<Value>?) -> Bool {
    guard let wanted else { return true }
    return value.map(wanted.contains) ?? false
  }
}
