import AuditModel

extension ReviewScreen {
  // MARK: Beginning forms

  mutating func begin(
    _ purpose: ReviewForm.Purpose,
    _ open: OpenAudit,
    on desk: Desk
  ) -> [Response] {
    if let refusal = open.refusal { return [.say(refusal, .warning)] }
    form = open.pendingForms[purpose] ?? ReviewForm(purpose, language: desk.language)
    return []
  }

  mutating func beginReopening(_ open: OpenAudit, on desk: Desk) -> [Response] {
    guard open.audit.state == .finished else { return [.say(.notFinished, .warning)] }
    return begin(.reopen, open, on: desk)
  }

  /// The concern that the cursor is on, else the first that waits.
  mutating func beginReply(_ open: OpenAudit, on desk: Desk) -> [Response] {
    let waiting = open.audit.escalations.indices.filter {
      open.audit.escalations[$0].answeredAt == nil
    }
    let chosen = waiting.first { entries[cursor.index].target == .escalation($0) }
    guard let index = chosen ?? waiting.first else { return [.say(.nothingWaits, .warning)] }
    return begin(.reply(index), open, on: desk)
  }

  // MARK: Changing

  /// Finishes the audit where nothing is in the way, and says what is where something is.
  mutating func finish(on desk: inout Desk) -> [Response] {
    guard let open = desk.open else { return [] }
    if let lock = open.lock { return [.say(lock, .warning)] }
    let left = open.inTheWay(of: desk.now.today, on: desk).count
    guard left == 0 else { return [.say(.left(left), .warning)] }
    if !open.openPrompts.isEmpty, !isWarnedOfRisk {
      isWarnedOfRisk = true
      return [.say(.riskNotRaised, .bad)]
    }
    desk.open?.setState(.finished, asAt: desk.now.today)
    return saved(.isFinished, on: desk)
  }

  mutating func retrace(_ done: Bool, on desk: inout Desk) -> [Response] {
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
