/// What figures and lists need of an audit besides its outcomes: who, where, when; no free text.
public struct AuditFacts: Hashable, Sendable {
  public var key: AuditKey
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

  public var lastChange: LastChange

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
    self.init(
      key: AuditKey(id),
      reference: reference,
      team: team,
      round: round,
      state: state,
      reading: reading,
      asAt: asAt,
      ageBand: ageBand,
      status: status,
      auditor: auditor,
      lastChange: LastChange(changedAt),
      immediateRisk: immediateRisk,
      openEscalations: openEscalations
    )
  }

  /// Facts as a file's numbers have them.
  public init(
    key: AuditKey,
    reference: String,
    team: Team.ID,
    round: Round.ID?,
    state: Audit.State,
    reading: Audit.Reading,
    asAt: Day,
    ageBand: AgeBand?,
    status: CaseStatus?,
    auditor: String,
    lastChange: LastChange,
    immediateRisk: Bool?,
    openEscalations: Int
  ) {
    self.key = key
    self.reference = reference
    self.team = team
    self.round = round
    self.state = state
    self.reading = reading
    self.asAt = asAt
    self.ageBand = ageBand
    self.status = status
    self.auditor = auditor
    self.lastChange = lastChange
    self.immediateRisk = immediateRisk
    self.openEscalations = openEscalations
  }

  /// The id of the audit.
  public var id: Audit.ID { key.text }

  /// When the audit was last changed, in UTC; empty when no event says so.
  public var changedAt: String { lastChange.text }

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

/// The id of an audit, as a number wherever it is one: in every file it is.
public enum AuditKey: Hashable, Sendable {
  case number(AuditNumber)
  case name(String)

  public init(_ id: Audit.ID) {
    self = AuditNumber(id).map(AuditKey.number) ?? .name(id)
  }

  public var text: Audit.ID {
    switch self {
    case .number(let number): number.id
    case .name(let name): name
    }
  }
}

extension AuditKey: Comparable {
  /// As the ids sort.
  public static func < (left: AuditKey, right: AuditKey) -> Bool {
    switch (left, right) {
    case (.number(let one), .number(let two)): one < two
    case (let one, let two): one.text < two.text
    }
  }
}

/// When an audit was last changed.
public enum LastChange: Hashable, Sendable {
  /// No event says when.
  case never

  /// Seconds since 1970, in UTC.
  case seconds(Int64)

  /// Not written as times in UTC are; no file has it.
  case text(String)

  /// Reads `2026-03-12T09:20:31Z`; an empty text is never.
  public init(_ text: String) {
    self =
      text.isEmpty ? .never : TimeNumber.seconds(of: text).map(LastChange.seconds) ?? .text(text)
  }

  public var text: String {
    switch self {
    case .never: ""
    case .seconds(let seconds): TimeNumber.text(of: seconds)
    case .text(let text): text
    }
  }
}
