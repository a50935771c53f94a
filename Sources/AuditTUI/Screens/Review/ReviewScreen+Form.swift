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
      guard let blank = form.blank else { return take(form, on: &desk) }
      form.go(to: blank)
      self.form = form
      return [.say(.somethingWanted, .warning)]
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
      return changeEscalations(.isRaised, on: &desk) { $0.append(concern) }
    case .reply(let index):
      let at = desk.now.timestamp
      return changeEscalations(.isAnswered, on: &desk) { escalations in
        guard escalations.indices.contains(index) else { return }
        escalations[index].answeredAt = at
        escalations[index].outcome = texts[0]
      }
    }
  }

  private mutating func reopen(why reason: String, on desk: inout Desk) -> [Response] {
    guard let audit = desk.open?.audit, audit.state == .finished else { return [] }
    // Reopening changes nothing else; once it is saved the clocks are judged today again.
    desk.open?.setState(.draft, asAt: audit.asAt)
    return saved(.isReopened, reason: reason, on: desk)
  }

  private mutating func changeEscalations(
    _ said: Phrase,
    on desk: inout Desk,
    _ edit: (inout [Escalation]) -> Void
  ) -> [Response] {
    guard desk.open?.changeEscalations(edit) ?? false else { return [] }
    return saved(said, on: desk)
  }
}

extension Phrase {
  fileprivate static let somethingWanted = Phrase(
    en: "this is wanted; Esc leaves it",
    cy: "mae angen hwn; mae Esc yn gadael"
  )
  fileprivate static let isReopened = Phrase(
    en: "Reopened: a draft again.",
    cy: "Wedi'i ailagor: drafft eto."
  )
  fileprivate static let isRaised = Phrase(
    en: "Raised and kept with the audit. Tell them yourself too: nothing is sent.",
    cy: "Codwyd a chadwyd gyda'r archwiliad. Dywedwch wrthynt hefyd: ni anfonir dim."
  )
  fileprivate static let isAnswered = Phrase(
    en: "The answer is kept with the concern.",
    cy: "Cadwyd yr ateb gyda'r pryder."
  )
}
