import AuditModel

extension ReviewScreen {
  /// The prompt that the cursor is on, else the first that nobody has replied to.
  mutating func beginDecline(_ open: OpenAudit, on desk: Desk) -> [Response] {
    if let lock = open.lock { return [.say(lock, .warning)] }
    let waiting = open.openPrompts
    let chosen = waiting.first { entries[cursor.index].target == .prompt($0) }
    guard let prompt = chosen ?? waiting.first else { return [.say(.nothingPrompts, .warning)] }
    return begin(.decline(prompt), open, on: desk)
  }

  /// Lets the words under the cursor be printed, where whoever said them agreed.
  mutating func approve(_ open: OpenAudit, on desk: inout Desk) -> [Response] {
    guard case .feedback(let index) = entries[cursor.index].target,
      open.audit.feedback.indices.contains(index)
    else { return [.say(.nothingToApprove, .warning)] }
    let feedback = open.audit.feedback[index]
    guard feedback.mayBeQuoted else { return [.say(.noConsent, .warning)] }
    if let found = feedback.personalData.first {
      return [.say(.looksLike(found.kind, found.words), .warning)]
    }
    return changeBeside(.isApproved, [], on: &desk) { $0.feedback[index].isApproved = true }
  }
}

extension Phrase {
  fileprivate static let nothingPrompts = Phrase(
    en: "nothing here asks to be raised",
    cy: "nid oes dim yma'n gofyn am gael ei godi"
  )
  fileprivate static let nothingToApprove = Phrase(
    en: "go to what somebody said, and approve it there",
    cy: "ewch at yr hyn a ddywedodd rhywun, a'i gymeradwyo yno"
  )
  fileprivate static let noConsent = Phrase(
    en: "whoever said this did not agree to be quoted",
    cy: "ni chytunodd y sawl a ddywedodd hyn i gael ei ddyfynnu"
  )
  fileprivate static let isApproved = Phrase(
    en: "May be printed.",
    cy: "Gellir ei argraffu."
  )
}
