/// Puts audits one by one into an ``AuditTable``.
public struct AuditTableBuilder: Sendable {
  var rows: [AuditTable.Row] = []
  var bytes: [UInt8] = []
  private(set) var names: [String]
  private var positions: [NameKey: UInt32]
  private let keepsApart: Bool
  private(set) var templates: [AnsweredTemplate] = []

  /// Of names that came as bytes of a file.
  private var recent = RecentNames()

  /// - Parameters:
  ///   - capacity: How many audits are expected; a few too many cost nothing.
  ///   - capacityInBytes: How many bytes their references and outcomes have; `nil` where nobody knows.
  ///   - names: What the ``PackedFacts`` of audits refer to by position; of equal ones the first is
  ///     meant.
  ///   - keepsApart: Whether equal names that are written in different ways stay as they are written.
  ///     Else they all become the one that came first, which must not be left to chance.
  public init(
    capacity: Int = 0,
    capacityInBytes: Int? = nil,
    names: [String] = [],
    keepsApart: Bool = false
  ) {
    rows.reserveCapacity(capacity)
    bytes.reserveCapacity(capacityInBytes ?? capacity * AuditTableBuilder.manyBytes)
    self.names = names
    self.keepsApart = keepsApart
    positions = Dictionary(
      zip(
        names.map { NameKey(text: $0, isExact: keepsApart) },
        names.indices.map { UInt32($0) }
      ),
      uniquingKeysWith: { first, _ in first }
    )
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

  /// Adds an audit of another table.
  public mutating func append(_ audit: ScoredAudit) {
    audit.withOutcomes { append(audit.allFacts, of: audit.answered, packed: $0) }
  }

  /// As ``append(_:of:_:)``, with the bytes of ``PackedOutcomes``.
  public mutating func append(
    _ facts: AuditFacts,
    of template: AnsweredTemplate,
    packed outcomes: UnsafeBufferPointer<UInt8>
  ) {
    var reference = facts.reference
    let (id, packed) = (number(of: facts.key), packed(facts))
    let place = place(of: template)
    reference.withUTF8 { append(id, packed, reference: $0, ofTemplate: place, outcomes) }
  }

  /// Adds an audit whose facts are numbers.
  ///
  /// - Parameters:
  ///   - id: Of the audit.
  ///   - facts: Their names are among those that the builder was given.
  ///   - reference: Of the case, in UTF-8.
  ///   - template: As ``place(of:)`` has it.
  ///   - outcomes: Bytes of ``PackedOutcomes``.
  public mutating func append(
    _ id: AuditNumber,
    _ facts: PackedFacts,
    reference: UnsafeBufferPointer<UInt8>,
    ofTemplate template: Int,
    _ outcomes: UnsafeBufferPointer<UInt8>
  ) {
    precondition(bytes.count < UInt32.max - 1 << 24, "a table holds less than 4 GiB")
    rows.append(
      AuditTable.Row(
        id: id,
        facts: facts,
        start: UInt32(bytes.count),
        outcomes: UInt32(bytes.count + reference.count),
        referenceHash: StableHash.short(reference),
        template: UInt16(template)
      )
    )
    bytes.append(contentsOf: reference)
    bytes.append(contentsOf: outcomes)
  }

  /// Where a version of a template stands among those of the table.
  public mutating func place(of template: AnsweredTemplate) -> Int {
    if let known = templates.lastIndex(where: { $0 === template }) { return known }
    precondition(templates.count < UInt16.max, "a table holds audits of at most 65,535 templates")
    templates.append(template)
    return templates.count - 1
  }

  /// The bytes of an audit with a reference and some forty items.
  private static let manyBytes = 48

  /// The audits that were added, in little more memory than they take.
  public func table() -> AuditTable {
    AuditTable(
      rows: rows.fitted(),
      bytes: bytes.fitted(),
      names: names,
      templates: templates
    )
  }

  private mutating func number(of key: AuditKey) -> AuditNumber {
    switch key {
    case .number(let number): number
    case .name(let name): AuditNumber(high: AuditTable.Row.named, low: UInt64(position(of: name)))
    }
  }

  private mutating func packed(_ facts: AuditFacts) -> PackedFacts {
    PackedFacts(
      changedAt: number(of: facts.lastChange),
      asAt: Int32(clamping: facts.asAt.number),
      team: position(of: facts.team),
      auditor: position(of: facts.auditor),
      round: facts.round.map { position(of: $0) } ?? PackedFacts.noRound,
      openEscalations: UInt16(clamping: facts.openEscalations),
      state: facts.state,
      reading: facts.reading,
      ageBand: facts.ageBand,
      status: facts.status,
      immediateRisk: facts.immediateRisk
    )
  }

  /// The position of a name that stands in the bytes of a file.
  mutating func position(of name: ByteRange, in bytes: UnsafeRawBufferPointer) -> UInt32 {
    let key = ByteKey(name, in: bytes)
    if let known = recent.position(of: key, among: names) { return known }
    let position = position(of: name.text(in: bytes))
    recent.note(key, at: position)
    return position
  }

  private mutating func position(of name: String) -> UInt32 {
    let key = NameKey(text: name, isExact: keepsApart)
    if let known = positions[key] { return known }
    let position = UInt32(names.count)
    names.append(name)
    positions[key] = position
    return position
  }

  private mutating func number(of change: LastChange) -> Int64 {
    switch change {
    case .never: PackedFacts.never
    case .seconds(let seconds): seconds
    case .text(let text): PackedFacts.never + 1 + Int64(position(of: text))
    }
  }
}

/// A name to look for, either by what it is or by how it is written: `Siân` may have four scalars or five.
private struct NameKey: Hashable {
  let text: String
  let isExact: Bool

  static func == (one: NameKey, other: NameKey) -> Bool {
    one.isExact ? one.text.utf8.elementsEqual(other.text.utf8) : one.text == other.text
  }

  func hash(into hasher: inout Hasher) {
    guard isExact else { return hasher.combine(text) }
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Array {
  /// The elements in memory that fits them.
  ///
  /// Those in a large block stay where they are: of new memory the system gives only what was written
  /// to, and to move them takes room for both.
  fileprivate func fitted() -> [Element] {
    let isLarge = capacity * MemoryLayout<Element>.stride >= 1 << 17
    return isLarge ? self : withUnsafeBufferPointer { Array($0) }
  }
}
