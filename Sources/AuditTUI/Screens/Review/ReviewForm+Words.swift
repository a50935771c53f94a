import AuditModel

extension ReviewForm.Purpose {
  /// What kept words of this form are filed under, where others have an item: `raise`, `reply-2`.
  var name: String {
    switch self {
    case .reopen: "reopen"
    case .raise: "raise"
    case .reply(let index): "reply-\(index)"
    }
  }

  /// `nil` for a name that no form has.
  init?(name: String) {
    switch name {
    case "reopen": self = .reopen
    case "raise": self = .raise
    default:
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
