import AuditModel

/// What is typed in the review: why an audit is reopened, a concern, the answer to one.
struct ReviewForm: Hashable, Sendable {
  enum Purpose: Hashable, Sendable {
    case reopen, raise

    /// The answer to the concern at this place in the audit.
    case reply(Int)

    /// Why a case is not raised though its answers ask for it.
    case decline(EscalationPrompt)

    /// What somebody said, and what the worker thinks of the audit.
    case feedback, workerView

    /// An action out of an item, or out of the whole audit.
    case action(Item.ID?)
  }

  struct Field: Hashable, Sendable {
    let label: Phrase
    var text: TextField
    var isOptional = false
  }

  let purpose: Purpose
  private(set) var fields: [Field]
  private(set) var focus = 0

  init(_ purpose: Purpose, language: Language) {
    self.purpose = purpose
    switch purpose {
    case .reopen: fields = [Field(label: .whyReopened, text: TextField())]
    case .raise:
      fields = [
        Field(label: .toWhom, text: TextField(Phrase.headOfService.text(in: language))),
        Field(label: .whyRaised, text: TextField()),
      ]
      focus = 1
    case .reply: fields = [Field(label: .answer, text: TextField())]
    case .decline: fields = [Field(label: .whyDeclined, text: TextField())]
    case .action: fields = ReviewForm.actionFields(in: language)
    case .feedback: fields = ReviewForm.feedbackFields(in: language)
    case .workerView:
      fields = [
        Field(label: .whoseView, text: TextField(Phrase.socialWorker.text(in: language))),
        Field(label: .whatView, text: TextField()),
      ]
      focus = 1
    }
  }

  var isAtEnd: Bool { focus == fields.count - 1 }

  /// The first field with nothing in it; `nil` when all have something.
  var blank: Int? { fields.firstIndex { !$0.isOptional && $0.text.text.isBlank } }

  var texts: [String] { fields.map(\.text.text.trimmed) }

  mutating func type(_ input: TypedInput) {
    _ = fields[focus].text.type(input)
  }

  /// Puts texts into the fields, from the first on.
  mutating func fill(with texts: [String]) {
    for (index, text) in zip(fields.indices, texts) { fields[index].text = TextField(text) }
  }

  mutating func go(to field: Int) {
    focus = max(0, min(field, fields.count - 1))
  }

  mutating func go(by step: Int) {
    focus = (focus + step + fields.count) % fields.count
  }
}

extension Phrase {
  fileprivate static let headOfService = Phrase(
    en: "Head of service",
    cy: "Pennaeth gwasanaeth"
  )
  fileprivate static let whyDeclined = Phrase(
    en: "Why is it not raised?",
    cy: "Pam na chodir ef?"
  )
  fileprivate static let socialWorker = Phrase(en: "Social worker", cy: "Gweithiwr cymdeithasol")
  fileprivate static let whoseView = Phrase(
    en: "Whose view? A role, not a name",
    cy: "Barn pwy? Rôl, nid enw"
  )
  fileprivate static let whatView = Phrase(
    en: "What do they think of the audit?",
    cy: "Beth yw eu barn am yr archwiliad?"
  )
  fileprivate static let whyReopened = Phrase(
    en: "Why is it reopened?",
    cy: "Pam ei ailagor?"
  )
  fileprivate static let toWhom = Phrase(
    en: "To whom? A role, not a name",
    cy: "I bwy? Rôl, nid enw"
  )
  fileprivate static let whyRaised = Phrase(
    en: "What is the concern?",
    cy: "Beth yw'r pryder?"
  )
  fileprivate static let answer = Phrase(
    en: "What was the answer?",
    cy: "Beth oedd yr ateb?"
  )
}
