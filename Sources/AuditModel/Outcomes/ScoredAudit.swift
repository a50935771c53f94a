/// An audit reduced to what figures need: who, where, when, and one outcome for each item.
///
/// Holds no note and no other free text.
public struct ScoredAudit: Hashable, Identifiable, Sendable {
  public let id: Audit.ID
  public let reference: String
  public let team: Team.ID
  public let round: Round.ID?
  public let template: Template.ID
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
}
