import AuditModel

/// The audit on the desk, with every earlier state of its answers for undo and redo.
struct OpenAudit: Sendable {
  private(set) var audit: Audit {
    didSet {
      if audit.answers != oldValue.answers || audit.asAt != oldValue.asAt { refresh() }
    }
  }
  let template: Template

  /// What an agreed or moderated audit settles, in the order in which it names them; empty for others.
  var readings: [Audit] = []

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

  private var history = UndoHistory()

  /// What other programs changed while the audit was open here, the latest last.
  private(set) var cameIn: [CameIn.Change] = []

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

  private var content: EnteredContent {
    get { EnteredContent(audit) }
    set { newValue.put(into: &audit) }
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
    history.note(before)
    return true
  }

  /// Changes what was raised or said; allowed when the audit is finished too, because the answer to a
  /// concern comes when it comes, and no figure depends on it.
  ///
  /// - Returns: Whether anything changed.
  mutating func changeBeside(_ edit: (inout Audit) -> Void) -> Bool {
    guard refusal == nil else { return false }
    let before = content
    var changed = audit
    edit(&changed)
    audit.escalations = changed.escalations
    audit.feedback = changed.feedback
    audit.workerViews = changed.workerViews
    guard content != before else { return false }
    history.note(before)
    return true
  }

  mutating func undo() -> Bool {
    guard !isLocked, let before = history.undo(from: content) else { return false }
    content = before
    return true
  }

  mutating func redo() -> Bool {
    guard !isLocked, let after = history.redo(from: content) else { return false }
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

  /// Takes in what other programs did: everything but what was changed here meanwhile.
  ///
  /// - Returns: What is another here now, in the order of the subjects.
  mutating func takeIn(_ cameIn: CameIn, today: Day) -> [CameIn.Change] {
    guard cameIn.saved.id == audit.id else { return [] }
    let changes = audit.changes(by: cameIn)
    for change in changes {
      if audit.answers[change.subject] != change.after {
        audit.answers[change.subject] = change.after
      }
    }
    audit.takeParts(of: cameIn)
    noteSaved(cameIn.saved, today: today)
    let now = content
    history.rewrite(upTo: now) { state in
      for change in changes { state.answers[change.subject] = now.answers[change.subject] }
      if cameIn.saved.safety != cameIn.asked.safety { state.safety = now.safety }
      if cameIn.saved.caseFile.contacts != cameIn.asked.caseFile.contacts {
        state.contacts = now.contacts
      }
      if cameIn.saved.escalations != cameIn.asked.escalations {
        state.escalations = now.escalations
      }
      if cameIn.saved.declined != cameIn.asked.declined { state.declined = now.declined }
      if cameIn.saved.feedback != cameIn.asked.feedback { state.feedback = now.feedback }
      if cameIn.saved.workerViews != cameIn.asked.workerViews {
        state.workerViews = now.workerViews
      }
    }
    self.cameIn = (self.cameIn + changes).suffix(Self.changesKept)
    return changes
  }

  private static let changesKept = 200

  /// Ends the waiting for a choice between versions: what stands now, or is answered next, is it.
  mutating func settle(_ subject: String) {
    audit.contested[subject] = nil
  }

  /// Whether something was entered since the audit was saved like this.
  func hasMore(than saved: Audit) -> Bool {
    guard saved.id == audit.id else { return false }
    return saved.state != audit.state || saved.answers != audit.answers
      || saved.safety != audit.safety || saved.escalations != audit.escalations
      || saved.declined != audit.declined || saved.feedback != audit.feedback
      || saved.workerViews != audit.workerViews
      || saved.caseFile.contacts != audit.caseFile.contacts
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
