/// One audit behind a figure, in N or outside: who, when, and what it says of the item.
public struct CaseBehind: Hashable, Identifiable, Sendable {
  /// The audit's id.
  public let id: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?
  public let state: Audit.State
  public let asAt: Day
  public let outcome: Outcome

  /// The clocks behind the outcome; empty for other kinds.
  public let clocks: [ScoredClock]

  /// What an audit says of one of its items.
  public init(_ audit: ScoredAudit, outcome: ItemOutcome) {
    id = audit.id
    reference = audit.reference
    team = audit.team
    round = audit.round
    state = audit.state
    asAt = audit.asAt
    self.outcome = outcome.outcome
    clocks = outcome.clocks
  }
}
