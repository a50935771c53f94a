import AuditModel

/// What other programs have done to an audit since somebody began to look at it here.
struct CameIn: Hashable, Sendable {
  /// The audit as it now stands in its file.
  var saved: Audit

  /// What was seen here when the file was written: where the two differ, others changed it.
  var asked: Audit

  /// One thing that others changed.
  struct Change: Hashable, Sendable {
    /// As events name it: an item's id, or a part of the audit.
    let subject: String

    /// Who did it, as the audit's events tell; `nil` where they do not.
    let event: AuditEvent?
    let before: Answer?
    let after: Answer?
  }

  /// Takes what came later in with what waits.
  mutating func follow(_ later: CameIn) {
    // What was saved here is what is seen here; else it is still what was seen before all of it.
    if later.asked != saved { asked = later.asked }
    saved = later.saved
  }
}

extension Audit {
  /// The last event that changed something.
  func lastEvent(of subject: String) -> AuditEvent? {
    events.last { $0.subject == subject }
  }
}
