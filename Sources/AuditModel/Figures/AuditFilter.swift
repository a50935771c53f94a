/// Which audits are asked for; what is `nil` narrows nothing.
public struct AuditFilter: Hashable, Sendable {
  public var rounds: Set<Round.ID>?
  public var teams: Set<Team.ID>?
  public var templates: Set<Template.ID>?
  public var ageBands: Set<AgeBand>?
  public var statuses: Set<CaseStatus>?
  public var auditors: Set<String>?

  /// Drafts are counted only where they are asked for besides, with
  /// ``FigureRequest/includesDrafts``.
  public var states: Set<Audit.State>?

  /// The first day of the audit, inclusive.
  public var from: Day?

  /// The last day of the audit, inclusive.
  public var to: Day?

  public init(
    rounds: Set<Round.ID>? = nil,
    teams: Set<Team.ID>? = nil,
    templates: Set<Template.ID>? = nil,
    ageBands: Set<AgeBand>? = nil,
    statuses: Set<CaseStatus>? = nil,
    auditors: Set<String>? = nil,
    states: Set<Audit.State>? = nil,
    from: Day? = nil,
    to: Day? = nil
  ) {
    self.rounds = rounds
    self.teams = teams
    self.templates = templates
    self.ageBands = ageBands
    self.statuses = statuses
    self.auditors = auditors
    self.states = states
    self.from = from
    self.to = to
  }

  /// Whether the audit is asked for; an attribute nobody has given is in no set.
  public func matches(_ audit: ScoredAudit) -> Bool {
    holds(rounds, audit.round) && holds(teams, audit.team) && holds(templates, audit.template)
      && holds(ageBands, audit.ageBand) && holds(statuses, audit.status)
      && holds(auditors, audit.auditor) && holds(states, audit.state)
      && (from.map { $0 <= audit.asAt } ?? true)
      && (to.map { audit.asAt <= $0 } ?? true)
  }

  /// Whether every audit is asked for.
  public var isEmpty: Bool {
    self == AuditFilter()
  }

  private func holds<Value: Hashable>(_ wanted: Set<Value>?, _ value: Value?) -> Bool {
    guard let wanted else { return true }
    return value.map(wanted.contains) ?? false
  }
}
