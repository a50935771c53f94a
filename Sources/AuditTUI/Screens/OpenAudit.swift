import AuditModel

/// The audit on the desk, with every earlier state of its answers for undo and redo.
struct OpenAudit: Sendable {
  private(set) var audit: Audit {
    didSet {
      if audit.answers != oldValue.answers || audit.asAt != oldValue.asAt { refresh() }
    }
  }
  let template: Template

  /// The items that apply as the answers stand, in the template's order.
  private(set) var askedItems: [Item] = []
  private(set) var contradictions: [Contradiction] = []

  /// Every stop of the walk as the answers stand: the safety question, then the items asked.
  private(set) var stops: [WalkStop] = [.safety]

  /// The items asked that have nothing to grade, as an earlier answer says.
  private var absent: Set<Item.ID> = []
  private let items: [Item.ID: Item]
  private let sections: [Item.ID: Section]

  /// Dates forms that were left before every field could be read, as their words by item.
  var pendingDates: [Item.ID: String] = [:]

  /// Forms of the review that were begun and are not done.
  var pendingForms: [ReviewForm.Purpose: ReviewForm] = [:]

  /// Why this program may never change the audit, such as that a newer one wrote it; `nil` when it
  /// may.
  let refusal: Phrase?

  private var undone: [Content] = []
  private var done: [Content] = []

  init(audit: Audit, template: Template, refusal: Phrase? = nil) {
    self.audit = audit
    self.template = template
    self.refusal = refusal
    items = Dictionary(template.items.map { ($0.id, $0) }) { first, _ in first }
    sections = Dictionary(
      template.sections.flatMap { section in section.items.map { ($0.id, section) } }
    ) { first, _ in first }
    refresh()
  }

  private mutating func refresh() {
    askedItems = audit.askedItems(in: template)
    contradictions = audit.contradictions(in: template)
    stops = [.safety] + askedItems.map { .item($0.id) }
    absent = Set(
      askedItems.filter { audit.ungradedReason(for: $0, in: template) != nil }.map(\.id)
    )
  }

  func item(_ id: Item.ID) -> Item? {
    items[id]
  }

  func section(of id: Item.ID) -> Section? {
    sections[id]
  }

  /// Whether there is nothing to grade, as an earlier answer says.
  func isAbsent(_ id: Item.ID) -> Bool {
    absent.contains(id)
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
  ///
  /// An answer that is new, if only as a note, begins with its item's own source of evidence.
  mutating func change(_ edit: (inout Audit) -> Void) -> Bool {
    guard !isLocked else { return false }
    let before = content
    var changed = audit
    edit(&changed)
    for id in changed.answers.keys where before.answers[id] == nil {
      if let item = item(id) { changed.answers[id]?.source = item.source }
    }
    audit = changed
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

  /// Takes over what saving decided: revision, events and what waits for a choice, never answers.
  ///
  /// Open clocks of a draft are judged today, also once midnight has passed or a finished audit has
  /// been reopened.
  mutating func noteSaved(_ saved: Audit, today: Day) {
    guard saved.id == audit.id else { return }
    audit.revision = saved.revision
    audit.events = saved.events
    audit.contested = saved.contested
    if audit.state == .draft, saved.state == .draft { audit.asAt = today }
  }

  /// Whether something was entered since the audit was saved like this.
  func hasMore(than saved: Audit) -> Bool {
    guard saved.id == audit.id else { return false }
    return saved.state != audit.state || saved.answers != audit.answers
      || saved.safety != audit.safety || saved.escalations != audit.escalations
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
