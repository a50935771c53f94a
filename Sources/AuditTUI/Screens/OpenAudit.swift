import AuditModel

/// The audit on the desk, with every earlier state of its answers for undo and redo.
struct OpenAudit: Sendable {
  private(set) var audit: Audit {
    didSet { if audit.answers != oldValue.answers { refresh() } }
  }
  let template: Template

  /// The items that apply as the answers stand, in the template's order.
  private(set) var askedItems: [Item] = []
  private(set) var contradictions: [Contradiction] = []

  /// Dates forms that were left before every field could be read, as their words by item.
  var pendingDates: [Item.ID: String] = [:]

  /// Why this program may never change the audit, such as that a newer one wrote it; `nil` when it
  /// may.
  let refusal: Phrase?

  private var undone: [Content] = []
  private var done: [Content] = []

  init(audit: Audit, template: Template, refusal: Phrase? = nil) {
    self.audit = audit
    self.template = template
    self.refusal = refusal
    refresh()
  }

  private mutating func refresh() {
    askedItems = audit.askedItems(in: template)
    contradictions = audit.contradictions(in: template)
  }

  func item(_ id: Item.ID) -> Item? {
    template.items.first { $0.id == id }
  }

  func section(of id: Item.ID) -> Section? {
    template.sections.first { $0.items.contains { $0.id == id } }
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

  /// Why nothing may be changed: finished, or refused for good; `nil` when one may.
  var lock: Phrase? {
    refusal ?? (audit.state == .finished ? .finished : nil)
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

  /// Changes what was raised; allowed when the audit is finished too, because the answer to a
  /// concern comes when it comes, and no figure depends on it.
  ///
  /// - Returns: Whether anything changed.
  mutating func changeEscalations(_ edit: (inout [Escalation]) -> Void) -> Bool {
    guard refusal == nil else { return false }
    let before = content
    edit(&audit.escalations)
    guard content != before else { return false }
    done.append(before)
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
  ///
  /// Open clocks of a draft are judged today, also once midnight has passed or a finished audit has
  /// been reopened.
  mutating func noteSaved(_ saved: Audit, today: Day) {
    guard saved.id == audit.id else { return }
    audit.revision = saved.revision
    audit.events = saved.events
    if audit.state == .draft, saved.state == .draft { audit.asAt = today }
  }

  /// Closes or reopens the audit: a change of state, which undo does not take back.
  mutating func setState(_ state: Audit.State, asAt: Day) {
    audit.state = state
    audit.asAt = asAt
  }
}

extension Phrase {
  fileprivate static let finished = Phrase(
    en: "This audit is finished. To change it, reopen it: v, then O.",
    cy: "Mae'r archwiliad hwn wedi'i orffen. I'w newid, ailagorwch ef: v, yna O."
  )
}
