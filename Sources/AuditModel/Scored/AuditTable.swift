/// Audits reduced to what figures need, packed close together: some two hundred bytes each.
///
/// A class because counting hands many thousands of ``ScoredAudit`` about, each a row of one of these.
public final class AuditTable: Sendable {
  /// One for each audit.
  let rows: [Row]

  /// Of all audits behind one another: the reference, then the outcomes as ``PackedOutcomes`` has
  /// them.
  let bytes: [UInt8]

  /// Teams, rounds, auditors, and what is not written as nearly every file has it.
  public let names: [String]

  /// The versions of templates that the audits answer.
  let templates: [AnsweredTemplate]

  /// A cache line, so that to look at an audit costs one.
  struct Row: Sendable {
    /// Both halves of the id; ``named`` and a position among the names where it is no number.
    let id: AuditNumber
    let facts: PackedFacts

    /// Where its reference begins among the bytes.
    let start: UInt32

    /// Where its outcomes begin among the bytes.
    let outcomes: UInt32

    /// Of the reference: ``StableHash/short(_:)``.
    let referenceHash: UInt32
    let template: UInt16

    static let named = UInt64.max
  }

  init(rows: [Row], bytes: [UInt8], names: [String], templates: [AnsweredTemplate]) {
    self.rows = rows
    self.bytes = bytes
    self.names = names
    self.templates = templates
  }

  /// How many audits there are.
  public var count: Int {
    rows.count
  }

  /// The audits in the order in which they were added.
  public var audits: [ScoredAudit] {
    rows.indices.map { ScoredAudit(table: self, row: $0) }
  }

  /// The audit that was added at a position, from 0.
  public subscript(row: Int) -> ScoredAudit {
    ScoredAudit(table: self, row: row)
  }

  /// The id of the audit at a position; `nil` where it is no number.
  public func number(at row: Int) -> AuditNumber? {
    let id = rows[row].id
    return id.high == Row.named ? nil : id
  }

  /// Hands out the packed outcomes of a row.
  func withOutcomes<Result>(
    of row: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = Int(rows[row].outcomes)
    let end = row + 1 < rows.count ? Int(rows[row + 1].start) : bytes.count
    return try bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }

  /// The bytes of the reference of a row.
  func reference(of row: Int) -> ArraySlice<UInt8> {
    bytes[Int(rows[row].start)..<Int(rows[row].outcomes)]
  }
}
