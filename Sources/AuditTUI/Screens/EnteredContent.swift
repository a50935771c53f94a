import AuditModel

/// Everything that a person enters into an audit: what undo brings back.
struct EnteredContent: Hashable, Sendable {
  var answers: [Item.ID: Answer]
  var safety: Audit.Safety
  var contacts: [RepeatContactRule.Contact]
  var escalations: [Escalation]
  var declined: [DeclinedEscalation]
  var feedback: [Feedback]
  var workerViews: [WorkerView]

  init(_ audit: Audit) {
    answers = audit.answers
    safety = audit.safety
    contacts = audit.caseFile.contacts
    escalations = audit.escalations
    declined = audit.declined
    feedback = audit.feedback
    workerViews = audit.workerViews
  }

  func put(into audit: inout Audit) {
    audit.answers = answers
    audit.safety = safety
    audit.caseFile.contacts = contacts
    audit.escalations = escalations
    audit.declined = declined
    audit.feedback = feedback
    audit.workerViews = workerViews
  }
}
