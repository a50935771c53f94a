import AuditModel

extension WalkScreen {
  func isLocked(_ desk: Desk) -> Bool {
    desk.open?.isLocked ?? true
  }

  func lock(_ desk: Desk) -> Phrase {
    desk.open?.lock ?? Phrase(en: "no audit is open", cy: "nid oes archwiliad ar agor")
  }

  /// Changes the open audit and asks for it to be saved; does nothing where nothing changes.
  func change(on desk: inout Desk, _ edit: (inout Audit) -> Void) -> [Response] {
    guard desk.open?.change(edit) ?? false, let open = desk.open else { return [] }
    return [.effect(.save(open.audit, reason: nil))]
  }

  /// Gives an item its answer and keeps note, evidence and finding.
  func answer(_ value: AnswerValue, item: Item, on desk: inout Desk) -> [Response] {
    let by = desk.auditor
    let at = desk.now.timestamp
    return settling(item.id, on: &desk) { desk in
      change(on: &desk) { audit in
        guard audit.answers[item.id]?.value != value else { return }
        var answer = audit.answers[item.id] ?? Answer()
        answer.value = value
        answer.by = by
        answer.at = at
        audit.answers[item.id] = answer
      }
    }
  }

  func changeFinding(on desk: inout Desk) -> [Response] {
    guard case .item(let id) = stop else { return [.say(.safetyTakesNotes, .warning)] }
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard let answer = desk.open?.audit.answers[id], !answer.note.isEmpty else {
      return [.say(.noteFirst, .warning)]
    }
    let next: Finding.Side? =
      switch answer.finding {
      case nil: .strength
      case .strength: .improvement
      case .improvement: nil
      }
    return change(on: &desk) { audit in audit.answers[id]?.finding = next }
  }

  func changeSource(on desk: inout Desk) -> [Response] {
    guard case .item(let id) = stop else { return [.say(.safetyTakesNotes, .warning)] }
    guard !isLocked(desk) else { return [.say(lock(desk), .warning)] }
    guard let answer = desk.open?.audit.answers[id] else { return [.say(.answerFirst, .warning)] }
    let all = EvidenceSource.allCases
    let here = all.firstIndex(of: answer.source) ?? 0
    let next = all[(here + 1) % all.count]
    return change(on: &desk) { audit in audit.answers[id]?.source = next }
  }
}

extension Phrase {
  static let safetyTakesNotes = Phrase(
    en: "the safety question takes a note",
    cy: "mae'r cwestiwn diogelwch yn derbyn nodyn"
  )
}

extension Answer {
  /// Whether nothing is left of it.
  var isEmpty: Bool {
    value == nil && note.isEmpty && evidence.isEmpty && why.isEmpty && finding == nil
      && unknown.isEmpty
  }
}

extension Phrase {
  fileprivate static let noteFirst = Phrase(
    en: "write a note first: a strength or an improvement is picked from a note",
    cy: "ysgrifennwch nodyn yn gyntaf: o nodyn y dewisir cryfder neu welliant"
  )
  fileprivate static let answerFirst = Phrase(
    en: "answer first, then say where the answer comes from",
    cy: "atebwch yn gyntaf, yna nodwch o ble y daw'r ateb"
  )
}
