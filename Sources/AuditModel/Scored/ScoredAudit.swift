/// An audit reduced to what figures need: who, where, when, and one outcome for each item.
///
/// Holds no note and no other free text. It is a row of an ``AuditTable``: two words to hand about,
/// whatever stands behind them.
public struct ScoredAudit: Identifiable, Sendable {
  let table: AuditTable
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

  public var reference: String { table.rows[row].reference }
  public var team: Team.ID { table.names[Int(table.rows[row].team)] }
  public var round: Round.ID? {
    let round = table.rows[row].round
    return round == AuditTable.Row.none ? nil : table.names[Int(round)]
  }
  public var template: Template.ID { answered.id }

  /// The version of the template, which decides what its items mean.
  public var version: Int { answered.version }
  public var state: Audit.State { table.rows[row].state }
  public var reading: Audit.Reading { table.rows[row].reading }

  /// The day on which open clocks were judged; its month is the month of the audit.
  public var asAt: Day { Day(number: Int(table.rows[row].asAt)) }
  public var ageBand: AgeBand? { table.rows[row].ageBand }
  public var status: CaseStatus? { table.rows[row].status }
  public var auditor: String { table.names[Int(table.rows[row].auditor)] }

  /// When the audit was last changed, in UTC; empty when no event says so.
  public var changedAt: String { lastChange.text }

  public var lastChange: LastChange {
    let number = table.rows[row].changedAt
    if number == AuditTable.Row.never { return .never }
    let position = number &- AuditTable.Row.never &- 1
    return (0..<Int64(table.names.count)).contains(position)
      ? .text(table.names[Int(position)]) : .seconds(number)
  }

  public var immediateRisk: Bool? { table.rows[row].immediateRisk }

  /// Concerns raised and not answered yet.
  public var openEscalations: Int { Int(table.rows[row].openEscalations) }

  /// Where the audit stands in its table: positions among the names and templates there.
  var codes: (round: UInt32, team: UInt32, template: UInt16) {
    let row = table.rows[row]
    return (row.round, row.team, row.template)
  }

  /// Equal for equal references.
  var referenceHash: UInt64 { table.rows[row].referenceHash }

  var answered: AnsweredTemplate { table.templates[Int(table.rows[row].template)] }
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
    switch (key, other.key) {
    case (.number(let one), .number(let two)): one < two
    case (let one, let two): one.text < two.text
    }
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
