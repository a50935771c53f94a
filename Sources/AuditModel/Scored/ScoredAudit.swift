/// An audit reduced to what figures need: who, where, when, and one outcome for each item.
///
/// Holds no note and no other free text. It is a row of an ``AuditTable``: two words to hand about,
/// whatever stands behind them.
public struct ScoredAudit: Identifiable, Sendable {
  public let table: AuditTable

  /// The position in the table, from 0.
  let row: Int

  init(table: AuditTable, row: Int) {
    self.table = table
    self.row = row
  }

  public var id: Audit.ID { key.text }

  public var key: AuditKey {
    let number = table.rows[row].id
    return number.high == AuditTable.Row.named
      ? .name(table.names[Int(number.low)]) : .number(number)
  }

  public var reference: String { String(decoding: table.reference(of: row), as: UTF8.self) }
  public var team: Team.ID { table.names[Int(facts.team)] }
  public var round: Round.ID? {
    facts.round == PackedFacts.noRound ? nil : table.names[Int(facts.round)]
  }
  public var template: Template.ID { answered.id }

  /// The version of the template, which decides what its items mean.
  public var version: Int { answered.version }
  public var state: Audit.State { facts.state }
  public var reading: Audit.Reading { facts.reading }

  /// The day on which open clocks were judged; its month is the month of the audit.
  public var asAt: Day { facts.day }
  public var ageBand: AgeBand? { facts.ageBand }
  public var status: CaseStatus? { facts.status }
  public var auditor: String { table.names[Int(facts.auditor)] }

  /// When the audit was last changed, in UTC; empty when no event says so.
  public var changedAt: String { lastChange.text }

  public var lastChange: LastChange {
    let number = facts.changedAt
    if number == PackedFacts.never { return .never }
    let position = number &- PackedFacts.never &- 1
    return (0..<Int64(table.names.count)).contains(position)
      ? .text(table.names[Int(position)]) : .seconds(number)
  }

  public var immediateRisk: Bool? { facts.immediateRisk }

  /// Concerns raised and not answered yet.
  public var openEscalations: Int { Int(facts.openEscalations) }

  /// The facts as numbers; names by their positions among ``AuditTable/names``.
  public var facts: PackedFacts { table.rows[row].facts }

  /// The version of the template, as the audits of a table share it.
  public var answered: AnsweredTemplate { table.templates[Int(table.rows[row].template)] }

  /// Hands out the bytes of the reference, in UTF-8.
  public func withReference<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try table.reference(of: row).withUnsafeBufferPointer(body)
  }
}

extension ScoredAudit {
  public init(_ audit: Audit, template: Template, rules: Rules) {
    self.init(
      AuditFacts(audit),
      template: template,
      outcomes: audit.outcomes(in: template, rules: rules)
    )
  }

  /// Puts together what was scored before: one outcome for each item of the template, in its order.
  public init(_ facts: AuditFacts, template: Template, outcomes: [ItemOutcome]) {
    let answered = AnsweredTemplate(template)
    var builder = AuditTableBuilder(capacity: 1)
    builder.append(facts, of: answered, PackedOutcomes(outcomes, of: answered))
    self.init(table: builder.table(), row: 0)
  }
}

extension ScoredAudit {
  /// As ``init(_:template:outcomes:)``, for facts that stand by themselves.
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
    let facts = AuditFacts(
      id: id,
      reference: reference,
      team: team,
      round: round,
      state: state,
      reading: reading,
      asAt: asAt,
      ageBand: ageBand,
      status: status,
      auditor: auditor,
      changedAt: changedAt,
      immediateRisk: immediateRisk,
      openEscalations: openEscalations
    )
    self.init(facts, template: template, outcomes: outcomes)
  }
}

extension ScoredAudit: Hashable {
  public static func == (left: ScoredAudit, right: ScoredAudit) -> Bool {
    if left.isSameRow(as: right) { return true }
    return left.allFacts == right.allFacts && left.template == right.template
      && left.version == right.version && left.hasSameOutcomes(as: right)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// Whether both are one and the same, which is seen without comparing anything.
  public func isSameRow(as other: ScoredAudit) -> Bool {
    table === other.table && row == other.row
  }

  /// Whether its id comes before that of another.
  public func isBefore(_ other: ScoredAudit) -> Bool {
    key < other.key
  }

  /// Whether both answer the same version of a template alike.
  public func hasSameOutcomes(as other: ScoredAudit) -> Bool {
    if answered === other.answered || answered.items == other.answered.items {
      return withOutcomes { mine in other.withOutcomes { mine.elementsEqual($0) } }
    }
    return false
  }

  /// Everything but the template and the outcomes.
  public var allFacts: AuditFacts {
    AuditFacts(
      key: key,
      reference: reference,
      team: team,
      round: round,
      state: state,
      reading: reading,
      asAt: asAt,
      ageBand: ageBand,
      status: status,
      auditor: auditor,
      lastChange: lastChange,
      immediateRisk: immediateRisk,
      openEscalations: openEscalations
    )
  }
}
