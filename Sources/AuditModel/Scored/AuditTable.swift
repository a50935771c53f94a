/// Audits reduced to what figures need, packed close together: some two hundred bytes each.
///
/// A class because counting hands many thousands of ``ScoredAudit`` about, each a row of one of these.
public final class AuditTable: Sendable {
  /// One for each audit.
  let rows: [Row]

  /// The outcomes of all audits behind one another, each as ``PackedOutcomes`` has them.
  let outcomes: [UInt8]

  /// Teams, rounds, auditors, and what is not written as nearly every file has it.
  let names: [String]

  /// The versions of templates that the audits answer.
  let templates: [AnsweredTemplate]

  struct Row: Sendable {
    /// Both halves of the id; ``named`` and a position among the names where it is no number.
    let id: AuditNumber
    let reference: String

    /// Of the reference: equal references have equal ones.
    let referenceHash: UInt64

    /// Seconds since 1970; ``never`` where nobody has changed it, and below that a position among
    /// the names.
    let changedAt: Int64

    /// Where its outcomes begin.
    let start: UInt32
    let asAt: Int32
    let team: UInt32
    let auditor: UInt32

    /// ``none`` for an audit of no round.
    let round: UInt32
    let template: UInt16
    let openEscalations: UInt16
    let state: Audit.State
    let reading: Audit.Reading
    let ageBand: AgeBand?
    let status: CaseStatus?
    let immediateRisk: Bool?

    static let named = UInt64.max
    static let none = UInt32.max
    static let never = Int64.min
  }

  init(rows: [Row], outcomes: [UInt8], names: [String], templates: [AnsweredTemplate]) {
    self.rows = rows
    self.outcomes = outcomes
    self.names = names
    self.templates = templates
  }

  /// The audits in the order in which they were added.
  public var audits: [ScoredAudit] {
    rows.indices.map { ScoredAudit(table: self, row: $0) }
  }

  /// Hands out the packed outcomes of a row.
  func withOutcomes<Result>(
    of row: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let start = Int(rows[row].start)
    let end = row + 1 < rows.count ? Int(rows[row + 1].start) : outcomes.count
    return try outcomes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[start..<end]))
    }
  }
}
