/// The audits that no figure counts, with why, in the order they were given.
///
/// Holds two numbers for each of them, of thousands among a hundred thousand audits, and works out an
/// element when somebody asks for it. Keeps every audit that was given.
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

  /// Of audits that all count, or that were chosen from those that do.
  static let none = LeftOutAudits([], of: AuditList([AuditTable]()))

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
