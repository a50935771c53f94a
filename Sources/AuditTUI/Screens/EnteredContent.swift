import AuditModel

/// Everything that a person enters into an audit: what undo brings back.
struct EnteredContent: Hashable, Sendable {
  var answers: [Item.ID: Answer]
  var safety: Audit.Safety
  var escalations: [Escalation]

  init(_ audit: Audit) {
    answers = audit.answers
    safety = audit.safety
    escalations = audit.escalations
  }

  func put(into audit: inout Audit) {
    audit.answers = answers
    audit.safety = safety
    audit.escalations = escalations
  }
}
