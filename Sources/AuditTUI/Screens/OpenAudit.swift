import AuditModel

/// The audit on the desk, with every earlier state of its answers for undo and redo.
struct OpenAudit: Sendable {
  private(set) var audit: Audit
  let template: Template

  /// Why nothing may be changed: finished, written by a newer program; `nil` when one may.
  let lock: Phrase?

  private var undone: [Content] = []
  private var done: [Content] = []

  init(audit: Audit, template: Template, lock: Phrase? = nil) {
    self.audit = audit
    self.template = template
    self.lock = lock
  }

  /// What undo brings back: everything a person enters.
  private struct Content: Hashable, Sendable {
    let answers: [Item.ID: Answer]
    let safety: Audit.Safety
    let escalations: [Escalation]
  }

  private static let undoLimit = 500

  private var content: Content {
    get { Content(answers: audit.answers, safety: audit.safety, escalations: audit.escalations) }
    set {
      audit.answers = newValue.answers
      audit.safety = newValue.safety
      audit.escalations = newValue.escalations
    }
  }

  var isLocked: Bool { lock != nil }

  /// Changes what the audit says; returns whether anything changed.
  mutating func change(_ edit: (inout Audit) -> Void) -> Bool {
    guard !isLocked else { return false }
    let before = content
    edit(&audit)
    guard content != before else { return false }
    done.append(before)
    if done.count > Self.undoLimit { done.removeFirst() }
    undone = []
    return true
  }

  mutating func undo() -> Bool {
    guard !isLocked, let before = done.popLast() else { return false }
    undone.append(content)
    content = before
    return true
  }

  mutating func redo() -> Bool {
    guard !isLocked, let after = undone.popLast() else { return false }
    done.append(content)
    content = after
    return true
  }

  /// Takes over what saving decided: revision and events, never answers.
  mutating func noteSaved(_ saved: Audit) {
    guard saved.id == audit.id else { return }
    audit.revision = saved.revision
    audit.events = saved.events
  }

  /// Closes or reopens the audit: a change of state, which undo does not take back.
  mutating func setState(_ state: Audit.State, asAt: Day) {
    audit.state = state
    audit.asAt = asAt
  }
}
