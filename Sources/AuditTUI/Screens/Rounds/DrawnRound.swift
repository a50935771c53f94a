import AuditModel

/// A round as it was drawn from a list, before it is written.
struct DrawnRound: Hashable, Sendable {
  let round: Round
  let sample: DrawnSample

  /// What the list says of the round's cases, by reference.
  let files: [String: CaseFile]

  /// Whether the round is written already, and only what is missing of it is to be begun.
  let isThere: Bool
}

extension DrawnRound {
  /// The sample with what only a workspace can tell of it.
  ///
  /// - Parameters:
  ///   - teams: Of the workspace.
  ///   - audits: Of any round.
  ///   - today: Holds where the draw has no day of its own.
  /// - Returns: The sample with more remarks.
  func beside(
    teams: [Team],
    audits: some Sequence<ScoredAudit>,
    today: Day
  ) -> DrawnSample {
    sample.beside(
      teams: teams.map(\.id),
      audits: audits.lazy.filter { $0.state == .finished }.map { ($0.reference, $0.asAt) },
      on: round.cases.draw?.on ?? today
    )
  }
}
