import AuditModel

extension ReviewScreen {
  /// Does what a key means while something is being typed.
  mutating func performForm(
    _ action: Action,
    _ form: ReviewForm,
    on desk: inout Desk
  ) -> [Response] {
    var form = form
    switch action {
    case .cancel:
      self.form = nil
      return []
    case .nextField: form.go(by: 1)
    case .previousField: form.go(by: -1)
    case .commit where !form.isAtEnd: form.go(by: 1)
    case .commit:
      if let blank = form.blank {
        form.go(to: blank)
        self.form = form
        return [.say(Words.wanted, .warning)]
      }
      guard let mistake = form.mistake(today: desk.now.today) else { return take(form, on: &desk) }
      form.go(to: mistake.field)
      self.form = form
      return [.say(mistake.problem, .warning)]
    default: return []
    }
    self.form = form
    return []
  }

  private mutating func take(_ form: ReviewForm, on desk: inout Desk) -> [Response] {
    self.form = nil
    desk.open?.pendingForms[form.purpose] = nil
    let texts = form.texts
    switch form.purpose {
    case .reopen: return reopen(why: texts[0], on: &desk)
    case .raise:
      let concern = Escalation(
        reason: texts[1],
        to: texts[0],
        raisedBy: desk.auditor,
        raisedAt: desk.now.timestamp
      )
      return changeBeside(.isRaised, texts, on: &desk) { $0.escalations.append(concern) }
    case .reply(let index):
      let at = desk.now.timestamp
      return changeBeside(.isAnswered, texts, on: &desk) { audit in
        guard audit.escalations.indices.contains(index) else { return }
        audit.escalations[index].answeredAt = at
        audit.escalations[index].outcome = texts[0]
      }
    case .decline(let prompt):
      let (by, at) = (desk.auditor, desk.now.timestamp)
      let declined = DeclinedEscalation(prompt, reason: texts[0], by: by, at: at)
      guard desk.open?.change({ $0.declined.append(declined) }) ?? false else { return [] }
      return saved(.isDeclined, on: desk) + ReviewForm.warnings(of: texts)
    case .feedback:
      guard let feedback = form.feedback(by: desk.auditor, at: desk.now.timestamp) else {
        return []
      }
      return changeBeside(.isKept, texts, on: &desk) { $0.feedback.append(feedback) }
    case .action(let item):
      guard let audit = desk.open?.audit, let due = form.due(today: desk.now.today) else {
        return []
      }
      let terms = AgreedAction.Terms(
        what: texts[0],
        who: texts[1],
        due: due,
        caseReference: audit.caseFile.reference,
        team: audit.caseFile.team,
        round: audit.round,
        audit: audit.id,
        item: item
      )
      return [.effect(.forget(audit.id)), .effect(.addAction(terms)), .say(.actionIsKept, .good)]
        + ReviewForm.warnings(of: Array(texts.prefix(2)))
    case .workerView:
      let view = WorkerView(
        role: texts[0],
        words: texts[1],
        on: desk.now.today,
        by: desk.auditor,
        at: desk.now.timestamp
      )
      return changeBeside(.isKept, texts, on: &desk) { $0.workerViews.append(view) }
    }
  }

  private mutating func reopen(why reason: String, on desk: inout Desk) -> [Response] {
    guard let audit = desk.open?.audit, audit.state == .finished else { return [] }
    // Reopening changes nothing else; once it is saved the clocks are judged today again.
    desk.open?.setState(.draft, asAt: audit.asAt)
    return saved(.isReopened, reason: reason, on: desk)
  }

  /// Changes what stands beside the answers, and warns where the words could tell who somebody is.
  mutating func changeBeside(
    _ said: Phrase,
    _ texts: [String],
    on desk: inout Desk,
    _ edit: (inout Audit) -> Void
  ) -> [Response] {
    guard desk.open?.changeBeside(edit) ?? false else { return [] }
    return saved(said, on: desk) + ReviewForm.warnings(of: texts)
  }
}

extension Phrase {
  fileprivate static let isReopened = Phrase(
    en: "Reopened: a draft again.",
    cy: "Wedi'i ailagor: drafft eto."
  )
  fileprivate static let isRaised = Phrase(
    en: "Raised and kept with the audit. Tell them yourself too: nothing is sent.",
    cy: "Codwyd a chadwyd gyda'r archwiliad. Dywedwch wrthynt hefyd: ni anfonir dim."
  )
  fileprivate static let isDeclined = Phrase(
    en: "Kept: why it is not raised.",
    cy: "Cadwyd: pam na chodir ef."
  )
  fileprivate static let actionIsKept = Phrase(
    en: "Written down. T in the list of audits shows all actions.",
    cy: "Nodwyd. Mae T yn y rhestr archwiliadau yn dangos pob cam."
  )
  fileprivate static let isKept = Phrase(
    en: "Kept beside the file; it enters no figure.",
    cy: "Cadwyd wrth ymyl y ffeil; nid yw'n mynd i unrhyw ffigur."
  )
  fileprivate static let isAnswered = Phrase(
    en: "The answer is kept with the concern.",
    cy: "Cadwyd yr ateb gyda'r pryder."
  )
}
