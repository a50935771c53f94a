import AuditModel

/// Where an inspector looks at a whole audit before finishing it, and raises what cannot wait.
struct ReviewScreen: Screen {
  private(set) var entries: [ReviewEntry] = []
  private(set) var cursor = ListCursor()

  /// What is being typed; `nil` while the list has the keys.
  private(set) var form: ReviewForm?

  /// A form that somebody left before it was done, kept in case it is wanted after all.
  private var leftForm: ReviewForm?

  /// Whether somebody was told that a risk has not been raised and may finish all the same.
  private var isWarnedOfRisk = false

  init(desk: Desk) {
    refresh(on: desk)
    cursor.move(to: selectable.first ?? 0, count: entries.count)
  }

  var context: Context { form == nil ? .review : .typing }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Review", cy: "Adolygu"))
  }

  mutating func deskChanged(_ desk: Desk) {
    refresh(on: desk)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    guard let open = desk.open else { return [.pop] }
    if let form { return performForm(action, form, on: &desk) }
    if move(action, on: desk) { return [] }
    switch action {
    case .open: return go()
    case .back, .review: return [.pop]
    case .finish: return finish(on: &desk)
    case .reopen: return beginReopening(open, on: desk)
    case .raise: return begin(.raise, open, on: desk)
    case .recordReply: return beginReply(open, on: desk)
    case .undo: return retrace(desk.open?.undo() ?? false, on: &desk)
    case .redo: return retrace(desk.open?.redo() ?? false, on: &desk)
    default: return []
    }
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    form?.type(input)
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    guard form == nil else { return [] }
    switch event.kind {
    case .scrollUp: _ = move(.up, on: desk)
    case .scrollDown: _ = move(.down, on: desk)
    case .press:
      guard let index = entry(atRow: event.row, on: desk), !entries[index].isHeading else {
        return []
      }
      if index == cursor.index { return go() }
      cursor.move(to: index, count: entries.count)
    }
    return []
  }

  mutating func setForm(_ form: ReviewForm?) {
    if let old = self.form, form == nil { leftForm = old }
    self.form = form
  }

  mutating func forgetLeftForm() {
    leftForm = nil
  }

  mutating func refresh(on desk: Desk) {
    entries = desk.open.map { ReviewEntries(open: $0, desk: desk).all } ?? []
    cursor.move(to: cursor.index, count: entries.count)
    if entries.indices.contains(cursor.index), entries[cursor.index].isHeading {
      cursor.move(to: cursor.index + 1, count: entries.count)
    }
  }

  // MARK: Moving

  private var selectable: [Int] { entries.indices.filter { !entries[$0].isHeading } }

  private mutating func move(_ action: Action, on desk: Desk) -> Bool {
    let selectable = selectable
    var among = ListCursor()
    let here = selectable.firstIndex { $0 >= cursor.index } ?? 0
    among.move(to: here, count: selectable.count)
    guard among.move(action, count: selectable.count, page: max(1, desk.room.rows / 2)) else {
      return false
    }
    if !selectable.isEmpty { cursor.move(to: selectable[among.index], count: entries.count) }
    return true
  }

  private func go() -> [Response] {
    guard entries.indices.contains(cursor.index),
      case .stop(let stop) = entries[cursor.index].target
    else { return [] }
    return [.walk(to: stop)]
  }

  // MARK: Beginning forms

  private mutating func begin(
    _ purpose: ReviewForm.Purpose,
    _ open: OpenAudit,
    on desk: Desk
  ) -> [Response] {
    if let refusal = open.refusal { return [.say(refusal, .warning)] }
    if let leftForm, leftForm.purpose == purpose {
      form = leftForm
    } else {
      form = ReviewForm(purpose, language: desk.language)
    }
    return []
  }

  private mutating func beginReopening(_ open: OpenAudit, on desk: Desk) -> [Response] {
    guard open.audit.state == .finished else { return [.say(.notFinished, .warning)] }
    return begin(.reopen, open, on: desk)
  }

  /// The concern that the cursor is on, else the first that waits.
  private mutating func beginReply(_ open: OpenAudit, on desk: Desk) -> [Response] {
    let waiting = open.audit.escalations.indices.filter {
      open.audit.escalations[$0].answeredAt == nil
    }
    let chosen = waiting.first { entries[cursor.index].target == .escalation($0) }
    guard let index = chosen ?? waiting.first else { return [.say(.nothingWaits, .warning)] }
    return begin(.reply(index), open, on: desk)
  }

  // MARK: Changing

  /// Finishes the audit where nothing is in the way, and says what is where something is.
  private mutating func finish(on desk: inout Desk) -> [Response] {
    guard let open = desk.open else { return [] }
    if let lock = open.lock { return [.say(lock, .warning)] }
    let left = open.inTheWay(of: desk.now.today, on: desk).count
    guard left == 0 else { return [.say(.left(left), .warning)] }
    if !open.audit.escalationPrompts.isEmpty, open.audit.escalations.isEmpty, !isWarnedOfRisk {
      isWarnedOfRisk = true
      return [.say(.riskNotRaised, .bad)]
    }
    desk.open?.setState(.finished, asAt: desk.now.today)
    return saved(.isFinished, on: desk)
  }

  private mutating func retrace(_ done: Bool, on desk: inout Desk) -> [Response] {
    guard done else { return [.say(.nothingThere, .warning)] }
    return saved(nil, on: desk)
  }

  mutating func saved(_ said: Phrase?, reason: String? = nil, on desk: Desk) -> [Response] {
    refresh(on: desk)
    guard let audit = desk.open?.audit else { return [] }
    return [.effect(.save(audit, reason: reason))] + (said.map { [.say($0, .good)] } ?? [])
  }
}

extension Phrase {
  fileprivate static let notFinished = Phrase(
    en: "this audit is a draft: there is nothing to reopen",
    cy: "drafft yw'r archwiliad hwn: does dim i'w ailagor"
  )
  fileprivate static let nothingWaits = Phrase(
    en: "no concern waits for an answer: E raises one",
    cy: "nid oes pryder yn aros am ateb: mae E yn codi un"
  )
  fileprivate static let nothingThere = Phrase(
    en: "nothing to undo or redo",
    cy: "dim byd i'w ddad-wneud na'i ail-wneud"
  )
  fileprivate static let isFinished = Phrase(
    en: "Finished. It counts in the figures now.",
    cy: "Wedi'i orffen. Mae'n cyfrif yn y ffigurau nawr."
  )
  fileprivate static let riskNotRaised = Phrase(
    en: "Nobody has been told of this yet: E raises it. F again finishes all the same.",
    cy: "Nid oes neb wedi cael gwybod eto: mae E yn ei godi. Mae F eto yn gorffen beth bynnag."
  )

  fileprivate static func left(_ count: Int) -> Phrase {
    Phrase(
      en: count == 1
        ? "1 thing is left before it can be finished: Enter goes to it"
        : "\(count) things are left before it can be finished: Enter goes to one",
      cy: "mae \(count) peth ar ôl cyn y gellir ei orffen: mae Enter yn mynd ato"
    )
  }
}
