import AuditModel

extension ReviewForm.Purpose {
  /// What kept words of this form are filed under, where others have an item: `raise`, `reply-2`.
  var name: String {
    switch self {
    case .reopen: "reopen"
    case .raise: "raise"
    case .reply(let index): "reply-\(index)"
    case .decline(let prompt): "decline-\(prompt.rawValue)"
    case .feedback: "feedback"
    case .workerView: "worker-view"
    case .action(let item): "action" + (item.map { "-\($0)" } ?? "")
    }
  }

  /// `nil` for a name that no form has.
  init?(name: String) {
    switch name {
    case "reopen": self = .reopen
    case "raise": self = .raise
    case "feedback": self = .feedback
    case "worker-view": self = .workerView
    case "action": self = .action(nil)
    case _ where name.hasPrefix("action-"): self = .action(String(name.dropFirst("action-".count)))
    default:
      if name.hasPrefix("decline-"),
        let prompt = EscalationPrompt(rawValue: String(name.dropFirst("decline-".count)))
      {
        self = .decline(prompt)
        return
      }
      guard name.hasPrefix("reply-"), let index = Int(name.dropFirst("reply-".count)), index >= 0
      else { return nil }
      self = .reply(index)
    }
  }

  /// What the form is for, as a heading.
  var title: Phrase {
    switch self {
    case .reopen: Phrase(en: "Why it is reopened", cy: "Pam y'i hailagorir")
    case .raise: Phrase(en: "A concern", cy: "Pryder")
    case .reply: Phrase(en: "The answer to a concern", cy: "Yr ateb i bryder")
    case .decline: Phrase(en: "Why it is not raised", cy: "Pam na chodir ef")
    case .feedback: Phrase(en: "What somebody said", cy: "Yr hyn a ddywedodd rhywun")
    case .action: Phrase(en: "An action", cy: "Cam")
    case .workerView: Phrase(en: "What the worker thinks", cy: "Barn y gweithiwr")
    }
  }
}

extension ReviewForm {
  /// What was typed, for keeping: a field to a line, as no field has more than one.
  var words: String {
    fields.map(\.text.text).joined(separator: "\n")
  }

  /// The form as kept words have it; `nil` where they are of something else.
  init?(_ kept: TypedWords, language: Language) {
    guard kept.field == .review, let purpose = Purpose(name: kept.item) else { return nil }
    self.init(purpose, language: language)
    let lines = kept.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == fields.count else { return nil }
    fill(with: lines.map(String.init))
  }

  /// The form's words, to be kept for an audit.
  func kept(for audit: Audit) -> TypedWords {
    TypedWords(
      audit: audit.id,
      revision: audit.revision,
      item: purpose.name,
      field: .review,
      text: words
    )
  }
}
