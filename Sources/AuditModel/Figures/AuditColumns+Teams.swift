import Synchronization

extension AuditColumns {
  /// Goes through the audits of one team, in their order, without a look at the others.
  ///
  /// - Parameters:
  ///   - team: Whose audits; `nil` is everybody's.
  ///   - take: As for ``forEach(in:_:)``.
  func forEach(
    of team: Team.ID?,
    _ take: (
      Int, Codes, UnsafeBufferPointer<AuditTable.Row>, UnsafeBufferPointer<UInt8>
    ) -> Void
  ) {
    guard let team else { return forEach(take) }
    guard let place = teams.firstIndex(of: team) else { return }
    var positions = teamPositions.of(self)[place][...]
    for run in runs {
      let end = positions.firstIndex { $0 >= run.audits.upperBound } ?? positions.endIndex
      run.table.rows.withUnsafeBufferPointer { rows in
        run.table.bytes.withUnsafeBufferPointer { bytes in
          for position in positions[..<end] {
            take(Int(position), codes[Int(position)], rows, bytes)
          }
        }
      }
      positions = positions[end...]
    }
  }
}

/// Which audits each team has; found out when somebody first asks.
final class TeamPositions: Sendable {
  private let known = Mutex<[[Int32]]?>(nil)

  /// By the teams of the columns, positions among the audits in their order.
  func of(_ columns: AuditColumns) -> [[Int32]] {
    known.withLock { known in
      if let known { return known }
      var positions = [[Int32]](repeating: [], count: columns.teams.count)
      for (position, codes) in columns.codes.enumerated() {
        positions[Int(codes.team)].append(Int32(position))
      }
      known = positions
      return positions
    }
  }
}
