import AuditModel

/// The audits whose last saving failed, with why, and what was answered in those left since.
///
/// What was answered is the only copy there is, so it is kept until it has been saved.
struct UnsavedAudits: Sendable {
  private var reasons: [Audit.ID: Phrase] = [:]
  private var left: [Audit.ID: OpenAudit] = [:]

  var isEmpty: Bool { reasons.isEmpty }

  /// Why the first of them could not be saved; `nil` when there is none.
  var reason: Phrase? {
    reasons.min { $0.key < $1.key }?.value
  }

  /// Those that are no longer on the desk, in the order of their ids.
  var audits: [Audit] {
    left.values.map(\.audit).sorted { $0.id < $1.id }
  }

  func contains(_ id: Audit.ID) -> Bool {
    reasons[id] != nil
  }

  mutating func note(_ id: Audit.ID, _ reason: Phrase) {
    reasons[id] = reason
  }

  mutating func noteSaved(_ id: Audit.ID) {
    reasons[id] = nil
    left[id] = nil
  }

  /// Keeps an audit that makes room for another on the desk, if it is one of these.
  mutating func leave(_ open: OpenAudit) {
    if contains(open.audit.id) { left[open.audit.id] = open }
  }

  /// Gives back what was answered in an audit that comes onto the desk again.
  mutating func take(_ id: Audit.ID) -> OpenAudit? {
    left.removeValue(forKey: id)
  }
}
