import AuditModel

/// Everything that a person enters into an audit: what undo brings back.
struct EnteredContent: Hashable, Sendable {
  var answers: [Item.ID: Answer]
  var safety: Audit.Safety
  var escalations: [Escalation]
  var declined: [DeclinedEscalation]
  var feedback: [Feedback]
  var workerViews: [WorkerView]

  init(_ audit: Audit) {
    answers = audit.answers
    safety = audit.safety
    escalations = audit.escalations
    declined = audit.declined
    feedback = audit.feedback
    workerViews = audit.workerViews
  }

  func put(into audit: inout Audit) {
    audit.answers = answers
    audit.safety = safety
    audit.escalations = escalations
    audit.declined = declined
    audit.feedback = feedback
    audit.workerViews = workerViews
  }
}
