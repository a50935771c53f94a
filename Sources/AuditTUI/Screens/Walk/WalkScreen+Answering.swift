import AuditModel

extension WalkScreen {
  /// Does what a key means while the answers have the keys.
  mutating func performAnswering(_ action: Action, on desk: inout Desk) -> [Response] {
    switch action {
    case .down: move(by: 1, on: desk)
    case .up: move(by: -1, on: desk)
    case .right: movePointer(by: 1, on: desk)
    case .left: movePointer(by: -1, on: desk)
    case .first: move(by: -.max / 2, on: desk)
    case .last: move(by: .max / 2, on: desk)
    case .nextSection: moveSection(by: 1, on: desk)
    case .previousSection: moveSection(by: -1, on: desk)
    case .nextUnanswered: return goToUnanswered(on: desk)
    case .choose(let number): return choose(number, on: &desk)
    case .takeChoice: return take(pointer, on: &desk)
    case .clearAnswer: return clear(on: &desk)
    case .noPlaceToRecord: return answerNoPlace(on: &desk)
    case .editNote: return beginWords(.note, on: desk)
    case .editEvidence: return beginWords(.evidence, on: desk)
    case .editReason: return beginWords(.reason, on: desk)
    case .editContacts: return beginContacts(on: desk)
    case .editInEditor: return editInEditor(on: desk)
    case .changeFinding: return changeFinding(on: &desk)
    case .changeSource: return changeSource(on: &desk)
    case .find: setFocus(.find(Search(origin: stop)))
    case .nextMatch: return repeatFind(by: 1, on: desk)
    case .previousMatch: return repeatFind(by: -1, on: desk)
    case .undo: return retrace(on: &desk, else: .nothingToUndo) { $0.undo() }
    case .redo: return retrace(on: &desk, else: .nothingToRedo) { $0.redo() }
    case .review: return [.push(ReviewScreen(desk: desk))]
    case .chooseVersion: return chooseVersion(on: desk)
    case .cameIn: return [.push(CameInScreen())]
    case .readings: return desk.open.map { desk.toReadings(of: $0.audit.id) } ?? []
    case .back: return [.pop]
    default: break
    }
    return []
  }

  /// A digit gives its answer; of a count it is the number's first digit.
  private mutating func choose(_ number: Int, on desk: inout Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    if let item = item(on: desk), case .count(let range) = item.kind {
      var form = CountForm(range: range, answer: nil)
      _ = form.number.type(.key(.character(Character(String(number)))))
      setFocus(.count(form))
      return []
    }
    guard choices(on: desk).indices.contains(number - 1) else {
      return [.say(.noSuchAnswer(number), .warning)]
    }
    return take(number - 1, on: &desk)
  }

  mutating func take(_ index: Int, on desk: inout Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    movePointer(to: index)
    switch choices(on: desk)[index].kind {
    case .safety(let risk):
      return settling("safety", on: &desk) { desk in
        change(on: &desk) { audit in audit.safety.immediateRisk = risk }
      }
    case .entry:
      beginEntry(on: desk)
      return []
    case .value(let value):
      guard let item = item(on: desk) else { return [] }
      let given = value.keepingReason(of: desk.open?.audit.answers[item.id]?.value)
      let responses = answer(given, item: item, on: &desk)
      if given.lacksReason(in: item.kind) { _ = beginWords(.reason, on: desk) }
      return responses
    }
  }

  private mutating func beginEntry(on desk: Desk) {
    guard let item = item(on: desk), let open = desk.open else { return }
    let value = open.audit.answers[item.id]?.value
    switch item.kind {
    case .dates:
      var form = DateForm(item: item, answer: value, desk: desk)
      if let words = open.pendingDates[item.id] {
        form.restore(words, timescales: desk.rules.timescales)
      }
      setFocus(.dates(form))
    case .count(let range): setFocus(.count(CountForm(range: range, answer: value)))
    case .text:
      setFocus(.words(.text, TextField(open.words(.text, at: stop), takesLines: true)))
    default: break
    }
  }

  private mutating func clear(on desk: inout Desk) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    switch stop {
    case .safety: return change(on: &desk) { audit in audit.safety.immediateRisk = nil }
    case .item(let id):
      let hadPending = desk.open?.pendingDates.removeValue(forKey: id) != nil
      let saved = change(on: &desk) { audit in
        audit.answers[id]?.value = nil
        if audit.answers[id]?.isEmpty ?? false { audit.answers[id] = nil }
      }
      return saved.isEmpty && hadPending ? forget(on: desk) : saved
    }
  }

  private mutating func moveSection(by step: Int, on desk: Desk) {
    guard let open = desk.open else { return }
    let starts = open.sectionStarts
    guard let here = open.stops.firstIndex(of: stop) else { return }
    let target = step > 0 ? starts.first { $0 > here } : starts.last { $0 < here }
    if let target { go(to: open.stops[target], on: desk) }
  }

  private mutating func goToUnanswered(on desk: Desk) -> [Response] {
    guard let open = desk.open else { return [] }
    let stops = open.stops
    let here = stops.firstIndex(of: stop) ?? 0
    let order = stops[(here + 1)...] + stops[...here]
    guard let next = order.first(where: { !open.isAnswered($0) }) else {
      return [.say(.allAnswered, .good)]
    }
    go(to: next, on: desk)
    return []
  }

  /// Undoes or redoes, and goes to what has changed, so that one sees it.
  private mutating func retrace(
    on desk: inout Desk,
    else otherwise: Phrase,
    _ step: (inout OpenAudit) -> Bool
  ) -> [Response] {
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard var open = desk.open else { return [] }
    let before = open.audit
    guard step(&open) else { return [.say(otherwise, .warning)] }
    desk.open = open
    go(to: open.firstChange(since: before) ?? open.nearest(to: stop), on: desk)
    let concern: [Response] =
      open.audit.escalations == before.escalations ? [] : [.say(.concernChanged, .warning)]
    return [.effect(.save(open.audit, reason: nil))] + concern
  }
}

extension OpenAudit {
  /// Where each section begins among the stops; the safety question is a section of its own.
  var sectionStarts: [Int] {
    var starts = [0]
    var section: Section.ID?
    for (index, stop) in stops.enumerated() {
      guard case .item(let id) = stop, let here = self.section(of: id)?.id, here != section else {
        continue
      }
      section = here
      starts.append(index)
    }
    return starts
  }
}

extension AnswerValue {
  /// The same answer with the reason that stood with it before, so that none is typed twice.
  fileprivate func keepingReason(of old: AnswerValue?) -> AnswerValue {
    switch (self, old) {
    case (.notApplicable, .notApplicable(let reason)),
      (.notApplicable, .cannotBeGraded(let reason)):
      .notApplicable(reason: reason)
    case (.cannotBeGraded, .cannotBeGraded(let reason)),
      (.cannotBeGraded, .notApplicable(let reason)):
      .cannotBeGraded(reason: reason)
    default: self
    }
  }
}

extension Phrase {
  fileprivate static func noSuchAnswer(_ number: Int) -> Phrase {
    Phrase(en: "there is no answer \(number) here", cy: "nid oes ateb \(number) yma")
  }

  fileprivate static let concernChanged = Phrase(
    en: "what was raised has changed: v shows it",
    cy: "mae'r hyn a godwyd wedi newid: mae v yn ei ddangos"
  )
  fileprivate static let nothingToUndo = Phrase(
    en: "nothing to undo",
    cy: "dim byd i'w ddad-wneud"
  )
  fileprivate static let nothingToRedo = Phrase(
    en: "nothing to redo",
    cy: "dim byd i'w ail-wneud"
  )
  fileprivate static let allAnswered = Phrase(
    en: "everything is answered: v reviews and finishes",
    cy: "mae popeth wedi'i ateb: mae v yn adolygu a gorffen"
  )
}
