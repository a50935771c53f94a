/// Puts audits one by one into an ``AuditTable``.
public struct AuditTableBuilder: Sendable {
  private var rows: [AuditTable.Row] = []
  private var outcomes: [UInt8] = []
  private var names: [String] = []
  private var positions: [String: UInt32] = [:]

  /// The positions that came last as team, round and auditor: the next audit often has them too.
  private var last: (team: UInt32, round: UInt32, auditor: UInt32) = (0, 0, 0)
  private var templates: [AnsweredTemplate] = []

  /// - Parameter capacity: How many audits are expected.
  public init(capacity: Int = 0) {
    rows.reserveCapacity(capacity)
  }

  /// How many audits were added.
  public var count: Int {
    rows.count
  }

  /// Adds an audit.
  ///
  /// - Parameters:
  ///   - facts: Of the audit.
  ///   - template: The version that it answers.
  ///   - outcomes: One for each item of the template.
  public mutating func append(
    _ facts: AuditFacts,
    of template: AnsweredTemplate,
    _ outcomes: PackedOutcomes
  ) {
    outcomes.bytes.withUnsafeBufferPointer { append(facts, of: template, packed: $0) }
  }

  /// Adds an audit whose outcomes are bytes of ``PackedOutcomes``.
  public mutating func append(
    _ facts: AuditFacts,
    of template: AnsweredTemplate,
    packed: UnsafeBufferPointer<UInt8>
  ) {
    precondition(self.outcomes.count < UInt32.max, "a table holds less than 4 GiB of outcomes")
    let id: AuditNumber
    switch facts.key {
    case .number(let number): id = number
    case .name(let name):
      id = AuditNumber(high: AuditTable.Row.named, low: UInt64(position(of: name)))
    }
    let round =
      facts.round.map { position(of: $0, near: last.round) } ?? AuditTable.Row.none
    let row = AuditTable.Row(
      id: id,
      reference: facts.reference,
      referenceHash: StableHash.of(facts.reference),
      changedAt: number(of: facts.lastChange),
      start: UInt32(self.outcomes.count),
      asAt: Int32(clamping: facts.asAt.number),
      team: position(of: facts.team, near: last.team),
      auditor: position(of: facts.auditor, near: last.auditor),
      round: round,
      template: position(of: template),
      openEscalations: UInt16(clamping: facts.openEscalations),
      state: facts.state,
      reading: facts.reading,
      ageBand: facts.ageBand,
      status: facts.status,
      immediateRisk: facts.immediateRisk
    )
    last = (row.team, row.round, row.auditor)
    rows.append(row)
    outcomes.append(contentsOf: packed)
  }

  /// The audits that were added, in no more memory than they take.
  public func table() -> AuditTable {
    AuditTable(
      rows: rows.withUnsafeBufferPointer { Array($0) },
      outcomes: outcomes.withUnsafeBufferPointer { Array($0) },
      names: names,
      templates: templates
    )
  }

  private mutating func position(of name: String, near last: UInt32) -> UInt32 {
    if last < names.count, names[Int(last)] == name { return last }
    return position(of: name)
  }

  private mutating func position(of name: String) -> UInt32 {
    if let known = positions[name] { return known }
    let position = UInt32(names.count)
    names.append(name)
    positions[name] = position
    return position
  }

  private mutating func position(of template: AnsweredTemplate) -> UInt16 {
    if let known = templates.lastIndex(where: { $0 === template }) { return UInt16(known) }
    precondition(templates.count < UInt16.max, "a table holds audits of at most 65,534 templates")
    templates.append(template)
    return UInt16(templates.count - 1)
  }

  private mutating func number(of change: LastChange) -> Int64 {
    switch change {
    case .never: AuditTable.Row.never
    case .seconds(let seconds): seconds
    case .text(let text): AuditTable.Row.never + 1 + Int64(position(of: text))
    }
  }
}
