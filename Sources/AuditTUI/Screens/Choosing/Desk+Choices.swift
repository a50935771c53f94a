import AuditModel

extension Desk {
  /// Asks for what waits for a choice: only drafts can have such answers.
  var readingChoices: Effect {
    .readChoices(drafts: audits.audits.filter { $0.state == .draft }.map(\.id))
  }
}
