/// The audits that no figure counts, with why, in the order they were given.
///
/// Holds two numbers for each of them: of a hundred thousand audits thousands do not count, and seldom
/// does somebody ask for more than how many.
public struct LeftOutAudits: RandomAccessCollection, Sendable {
  /// Every audit, also those that count.
  private let audits: AuditList
  private let entries: [Entry]

  struct Entry {
    /// The audit's position among all of them.
    let audit: Int32
    let cause: Cause
  }

  enum Cause {
    case draft
    case secondReading
    case templateUnknown

    /// The position of the audit that counts in its place.
    case replaced(by: Int32)
  }

  init(_ entries: [Entry], of audits: AuditList) {
    self.audits = audits
    self.entries = entries
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { entries.count }

  public subscript(position: Int) -> LeftOutAudit {
    let entry = entries[position]
    let audit = audits[Int(entry.audit)]
    let reason: LeftOutAudit.Reason =
      switch entry.cause {
      case .draft: .draft
      case .secondReading: .secondReading
      case .templateUnknown: .templateUnknown(audit.template, version: audit.version)
      case .replaced(let winner): .replaced(by: audits[Int(winner)])
      }
    return LeftOutAudit(audit, reason: reason)
  }

  /// Those that a filter asks for.
  func matching(_ filter: AuditFilter) -> LeftOutAudits {
    LeftOutAudits(entries.filter { filter.matches(audits[Int($0.audit)]) }, of: audits)
  }
}

extension LeftOutAudit.Reason {
  fileprivate static func replaced(by winner: ScoredAudit) -> Self {
    .replaced(by: winner.id, reading: winner.reading)
  }
}
