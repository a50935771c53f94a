import AuditModel

/// What a line means that was typed in answer to a question.
enum PlainReply: Hashable {
  /// An answer, or part of one; empty keeps what there is.
  case answer(String)
  case help
  case back

  /// On to the next question; this one stays as it is.
  case skip
  case note(String)
  case evidence(String)

  /// The note stands as a strength or as an area for improvement.
  case finding(Finding.Side)

  /// The days of contacts, as ``ContactsForm`` reads them.
  case contacts(String)

  /// Leaves the audit as a draft; also where the input ends.
  case quit

  /// Commands are known in both languages, whichever the program speaks.
  init(_ line: String?) {
    guard let text = line?.trimmed else {
      self = .quit
      return
    }
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2, let make = Self.withWords[words[0].lowercased()] {
      self = make(words[1].trimmed)
    } else {
      self = Self.alone[text.lowercased()] ?? .answer(text)
    }
  }

  private static let alone: [String: PlainReply] = [
    "?": .help, "help": .help, "cymorth": .help, "back": .back, "yn ôl": .back, "nol": .back,
    "skip": .skip, "neidio": .skip, "quit": .quit, "gadael": .quit,
    "strength": .finding(.strength), "cryfder": .finding(.strength),
    "improvement": .finding(.improvement), "gwella": .finding(.improvement),
  ]

  private static let withWords: [String: @Sendable (String) -> PlainReply] = [
    "note": { .note($0) }, "nodyn": { .note($0) }, "evidence": { .evidence($0) },
    "tystiolaeth": { .evidence($0) }, "contacts": { .contacts($0) },
    "cysylltiadau": { .contacts($0) },
  ]
}
