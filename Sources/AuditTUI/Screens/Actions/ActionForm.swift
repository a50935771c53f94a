import AuditModel

/// What is typed about an action: the evidence that it was done, or why it is dropped.
struct ActionForm: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case done, drop
  }

  let purpose: Purpose
  let action: AgreedAction
  private var field = TextField()

  init(_ purpose: Purpose, of action: AgreedAction) {
    self.purpose = purpose
    self.action = action
  }

  var text: String { field.text }

  var label: Phrase {
    switch purpose {
    case .done:
      Phrase(en: "What shows that it was done?", cy: "Beth sy'n dangos iddo gael ei wneud?")
    case .drop: Phrase(en: "Why is it dropped?", cy: "Pam ei ollwng?")
    }
  }

  mutating func type(_ input: TypedInput) {
    _ = field.type(input)
  }

  /// `nil` while nothing is typed.
  func deed(today: Day) -> ActionRecord.Deed? {
    let text = field.text.trimmed
    guard !text.isEmpty else { return nil }
    return switch purpose {
    case .done: .done(on: today, evidence: text)
    case .drop: .dropped(reason: text)
    }
  }
}
