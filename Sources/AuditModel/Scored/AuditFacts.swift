/// What figures and lists need of an audit besides its outcomes: who, where, when; no free text.
public struct AuditFacts: Hashable, Sendable {
  public var id: Audit.ID
  public var reference: String
  public var team: Team.ID
  public var round: Round.ID?
  public var state: Audit.State
  public var reading: Audit.Reading

  /// The day on which open clocks were judged; its month is the month of the audit.
  public var asAt: Day

  /// `nil` where nobody has given it.
  public var ageBand: AgeBand?

  /// `nil` where nobody has given it.
  public var status: CaseStatus?
  public var auditor: String

  /// When the audit was last changed, in UTC; empty when no event says so.
  public var changedAt: String

  /// `nil` where the question is not answered.
  public var immediateRisk: Bool?

  /// Concerns raised and not answered yet; counted up to 65,535.
  public var openEscalations: Int

  public init(
    id: Audit.ID,
    reference: String,
    team: Team.ID,
    round: Round.ID?,
    state: Audit.State,
    reading: Audit.Reading,
    asAt: Day,
    ageBand: AgeBand? = nil,
    status: CaseStatus? = nil,
    auditor: String,
    changedAt: String = "",
    immediateRisk: Bool? = nil,
    openEscalations: Int = 0
  ) {
    self.id = id
    self.reference = reference
    self.team = team
    self.round = round
    self.state = state
    self.reading = reading
    self.asAt = asAt
    self.ageBand = ageBand
    self.status = status
    self.auditor = auditor
    self.changedAt = changedAt
    self.immediateRisk = immediateRisk
    self.openEscalations = openEscalations
  }

  public init(_ audit: Audit) {
    self.init(
      id: audit.id,
      reference: audit.caseFile.reference,
      team: audit.caseFile.team,
      round: audit.round,
      state: audit.state,
      reading: audit.reading,
      asAt: audit.asAt,
      ageBand: audit.caseFile.ageBand,
      status: audit.caseFile.status,
      auditor: audit.auditor,
      changedAt: audit.events.map(\.at).max() ?? "",
      immediateRisk: audit.safety.immediateRisk,
      openEscalations: audit.escalations.count { $0.answeredAt == nil }
    )
  }
}
