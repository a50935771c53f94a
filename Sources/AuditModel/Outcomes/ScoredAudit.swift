/// An audit reduced to what figures need: who, where, when, and one outcome for each item.
///
/// Holds no note and no other free text.
public struct ScoredAudit: Hashable, Identifiable, Sendable {
  public let id: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?
  public let template: Template.ID

  /// The version of the template, which decides what its items mean.
  public let version: Int
  public let state: Audit.State
  public let reading: Audit.Reading

  /// The day on which open clocks were judged; its month is the month of the audit.
  public let asAt: Day
  public let ageBand: AgeBand?
  public let status: CaseStatus?
  public let auditor: String

  /// When the audit was last changed, in UTC; empty when no event says so.
  public let changedAt: String
  public let immediateRisk: Bool?

  /// Concerns raised and not answered yet.
  public let openEscalations: Int

  /// In the template's order.
  public let outcomes: [ItemOutcome]

  public init(_ audit: Audit, template: Template, rules: Rules) {
    id = audit.id
    reference = audit.caseFile.reference
    team = audit.caseFile.team
    round = audit.round
    self.template = template.id
    version = template.version
    state = audit.state
    reading = audit.reading
    asAt = audit.asAt
    ageBand = audit.caseFile.ageBand
    status = audit.caseFile.status
    auditor = audit.auditor
    changedAt = audit.events.map(\.at).max() ?? ""
    immediateRisk = audit.safety.immediateRisk
    openEscalations = audit.escalations.count { $0.answeredAt == nil }
    outcomes = audit.outcomes(in: template, rules: rules)
  }

  /// Puts together what was scored before, as an index keeps it: one outcome for each item of the
  /// template, in its order.
  public init(
    id: Audit.ID,
    reference: String,
    team: Team.ID,
    round: Round.ID?,
    template: Template,
    state: Audit.State,
    reading: Audit.Reading,
    asAt: Day,
    ageBand: AgeBand? = nil,
    status: CaseStatus? = nil,
    auditor: String,
    changedAt: String = "",
    immediateRisk: Bool? = nil,
    openEscalations: Int = 0,
    outcomes: [ItemOutcome]
  ) {
    self.id = id
    self.reference = reference
    self.team = team
    self.round = round
    self.template = template.id
    self.version = template.version
    self.state = state
    self.reading = reading
    self.asAt = asAt
    self.ageBand = ageBand
    self.status = status
    self.auditor = auditor
    self.changedAt = changedAt
    self.immediateRisk = immediateRisk
    self.openEscalations = openEscalations
    self.outcomes = outcomes
  }
}
