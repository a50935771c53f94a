import AuditModel

extension WalkScreen {
  /// Opens a note, the place of evidence or a reason for typing.
  mutating func beginWords(_ field: TypedWords.Field, on desk: Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard let open = desk.open else { return [] }
    if field == .reason, !open.takesReason(at: stop) { return [.say(.noReasonWanted, .warning)] }
    if stop == .safety, field != .note { return [.say(.safetyTakesNotes, .warning)] }
    setFocus(.words(field, TextField(open.words(field, at: stop), takesLines: field == .note)))
    return []
  }

  func editInEditor(on desk: Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard let open = desk.open else { return [] }
    return [.effect(.edit(typed(.note, open.words(.note, at: stop), on: open)))]
  }

  /// Keeps words while they are typed.
  func journal(_ field: TypedWords.Field, _ text: String, on desk: Desk) -> [Response] {
    guard let open = desk.open else { return [] }
    return [.effect(.journal(typed(field, text, on: open)))]
  }

  private func typed(_ field: TypedWords.Field, _ text: String, on open: OpenAudit) -> TypedWords {
    TypedWords(
      audit: open.audit.id,
      revision: open.audit.revision,
      item: stop.name,
      field: field,
      text: text
    )
  }

  /// Takes the words over, whichever key ended them: nothing typed is lost, and u undoes it.
  mutating func performWords(
    _ action: Action,
    _ field: TypedWords.Field,
    _ text: TextField,
    on desk: inout Desk
  ) -> [Response] {
    if action == .up || action == .down {
      moveLine(by: action, field, text, on: desk)
      return []
    }
    guard [.commit, .cancel, .nextField, .previousField].contains(action) else { return [] }
    let stop = stop
    let stamp = (by: desk.auditor, at: desk.now.timestamp)
    let saved = change(on: &desk) { audit in
      audit.write(text.text, field: field, at: stop, by: stamp.by, when: stamp.at)
    }
    setFocus(.answer)
    let kept = saved.isEmpty ? forget(on: desk) : saved
    switch (action, field) {
    case (.nextField, .note) where stop != .safety:
      return kept + beginWords(.evidence, on: desk)
    case (.previousField, .evidence): return kept + beginWords(.note, on: desk)
    default: return kept
    }
  }

  /// Moves the cursor to the line above or below, as the lines stand on the screen.
  private mutating func moveLine(
    by action: Action,
    _ field: TypedWords.Field,
    _ text: TextField,
    on desk: Desk
  ) {
    guard let width = layout(on: desk)?.field.width else { return }
    let layout = text.layout(width: width - 1, rows: 3, glyphs: desk.room.glyphs)
    var text = text
    text.move(by: (action == .up ? layout.stepUp : layout.stepDown) ?? 0)
    setFocus(.words(field, text))
  }

  mutating func performCount(
    _ action: Action,
    _ form: CountForm,
    on desk: inout Desk
  ) -> [Response] {
    guard let item = item(on: desk), case .count(let range) = item.kind else { return [] }
    var form = form
    switch action {
    case .nextField, .previousField, .up, .down:
      form.isOnSecond = form.outOf != nil && !form.isOnSecond
      setFocus(.count(form))
      return []
    case .commit where form.outOf != nil && !form.isOnSecond:
      form.isOnSecond = true
      setFocus(.count(form))
      return []
    case .cancel where form.isEmpty:
      setFocus(.answer)
      return []
    case .commit, .cancel:
      switch form.answer(range: range) {
      case .success(let value):
        setFocus(.answer)
        return answer(value, item: item, on: &desk)
      case .failure(let refusal):
        if action == .cancel { setFocus(.answer) }
        return [.say(action == .cancel ? .notTaken(refusal.phrase) : refusal.phrase, .bad)]
      }
    default: return []
    }
  }
}

extension WalkStop {
  /// As journals name it: `safety` or the item's id.
  var name: String {
    switch self {
    case .safety: "safety"
    case .item(let id): id
    }
  }

  init(name: String) {
    self = name == "safety" ? .safety : .item(name)
  }
}

extension OpenAudit {
  func takesReason(at stop: WalkStop) -> Bool {
    guard case .item(let id) = stop else { return false }
    switch audit.answers[id]?.value {
    case .notApplicable, .cannotBeGraded: return true
    default: return false
    }
  }

  func words(_ field: TypedWords.Field, at stop: WalkStop) -> String {
    switch stop {
    case .safety: field == .note ? audit.safety.note : ""
    case .item(let id): audit.answers[id]?.words(field) ?? ""
    }
  }
}

extension Answer {
  func words(_ field: TypedWords.Field) -> String {
    switch (field, value) {
    case (.note, _): note
    case (.evidence, _): evidence
    case (.why, _): why
    case (.reason, .notApplicable(let reason)), (.reason, .cannotBeGraded(let reason)): reason
    case (.text, .text(let text)): text
    default: ""
    }
  }
}

extension Audit {
  /// Writes words where they belong; words for an answer that is not there begin one.
  mutating func write(
    _ text: String,
    field: TypedWords.Field,
    at stop: WalkStop,
    by: String,
    when: String
  ) {
    guard case .item(let id) = stop else {
      if field == .note { safety.note = text }
      return
    }
    guard (answers[id]?.words(field) ?? "") != text else { return }
    var answer = answers[id] ?? Answer()
    answer.by = by
    answer.at = when
    switch (field, answer.value) {
    case (.note, _): answer.note = text
    case (.evidence, _): answer.evidence = text
    case (.why, _): answer.why = text
    case (.reason, .notApplicable): answer.value = .notApplicable(reason: text)
    case (.reason, .cannotBeGraded): answer.value = .cannotBeGraded(reason: text)
    case (.text, _): answer.value = text.isEmpty ? nil : .text(text)
    default: return
    }
    answers[id] = answer.isEmpty ? nil : answer
  }
}

extension Phrase {
  fileprivate static func notTaken(_ why: Phrase) -> Phrase {
    Phrase(en: "not answered: \(why.en)", cy: "heb ei ateb: \(why.cy)")
  }

  fileprivate static let noReasonWanted = Phrase(
    en: "a reason goes with 'not applicable' and 'cannot be graded'; p: no place to record it",
    cy: "mae rheswm yn mynd gydag 'amherthnasol' ac 'ni ellir graddio'; p: dim lle i'w gofnodi"
  )
}
