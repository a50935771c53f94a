import AuditModel

/// Where an inspector looks at a whole audit before finishing it, and raises what cannot wait.
struct ReviewScreen: Screen {
  private(set) var entries: [ReviewEntry] = []
  var cursor = ListCursor()

  /// What is being typed; `nil` while the list has the keys.
  var form: ReviewForm?

  /// Whether somebody was told that a risk has not been raised and may finish all the same.
  var isWarnedOfRisk = false

  /// Begins in the list, or in a form that was left before it was done.
  init(desk: Desk, goingOnWith form: ReviewForm? = nil) {
    self.form = form
    refresh(on: desk)
    cursor.move(to: selectable.first ?? 0, count: entries.count)
  }

  var context: Context { form == nil ? .review : .typing }

  var isEditing: Bool { form != nil }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Review", cy: "Adolygu"))
  }

  mutating func deskChanged(_ desk: Desk) {
    refresh(on: desk)
  }

  mutating func keepInView(on desk: Desk) {
    keepLinesInView(in: desk.room)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    guard let open = desk.open else { return [.pop] }
    if let form { return performForm(action, form, on: &desk) }
    if move(action, on: desk) { return [] }
    if action == .readings { return desk.toReadings(of: open.audit.id) }
    switch action {
    case .open: return go()
    case .back, .review: return [.pop]
    case .finish: return finish(on: &desk)
    case .reopen: return beginReopening(open, on: desk)
    case .raise: return begin(.raise, open, on: desk)
    case .recordReply: return beginReply(open, on: desk)
    case .decline: return beginDecline(open, on: desk)
    case .addFeedback: return begin(.feedback, open, on: desk)
    case .addWorkerView: return begin(.workerView, open, on: desk)
    case .addAction: return begin(.action(chosenItem), open, on: desk)
    case .approve: return approve(open, on: &desk)
    case .undo: return retrace(desk.open?.undo() ?? false, on: &desk)
    case .redo: return retrace(desk.open?.redo() ?? false, on: &desk)
    default: return []
    }
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    let before = form?.words
    form?.type(input)
    guard let form, form.words != before, let audit = desk.open?.audit else { return [] }
    // Kept until it is done, also when somebody leaves it before; emptied again, it is forgotten.
    let isEmpty = form.words == ReviewForm(form.purpose, language: desk.language).words
    desk.open?.pendingForms[form.purpose] = isEmpty ? nil : form
    return [.effect(isEmpty ? .forget(audit.id) : .journal(form.kept(for: audit)))]
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

  mutating func refresh(on desk: Desk) {
    entries = desk.open.map { ReviewEntries(open: $0, desk: desk).all } ?? []
    cursor.move(to: cursor.index, count: entries.count)
    if entries.indices.contains(cursor.index), entries[cursor.index].isHeading {
      cursor.move(to: cursor.index + 1, count: entries.count)
    }
  }

  /// The item that the cursor is at; `nil` at anything else.
  private var chosenItem: Item.ID? {
    guard entries.indices.contains(cursor.index) else { return nil }
    switch entries[cursor.index].target {
    case .stop(.item(let id)): return id
    case .prompt(let prompt): return prompt.item
    default: return nil
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
    guard entries.indices.contains(cursor.index) else { return [] }
    switch entries[cursor.index].target {
    case .stop(let stop): return [.walk(to: stop)]
    case .prompt(let prompt): return [.walk(to: prompt.stop)]
    case .escalation, .feedback, nil: return []
    }
  }
}
