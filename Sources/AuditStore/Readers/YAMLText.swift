import AuditModel

/// What is written as YAML: words, lists and mappings, in an order that is kept.
indirect enum YAMLText {
  case word(String)

  /// A list of words on one line: `[yes, no]`.
  case words([String])

  /// A mapping of words on one line: `{case: WX-0412, team: north}`.
  case line([(key: String, word: String)])
  case list([YAMLText])
  case mapping([(key: String, value: YAMLText)])

  static func number(_ number: Int) -> YAMLText {
    .word(String(number))
  }

  static func wording(_ wording: Wording) -> YAMLText {
    .mapping(
      [("en", .word(wording.en))] + (wording.cy.map { [("cy", YAMLText.word($0))] } ?? [])
    )
  }

  /// The whole document, final newline included; equal values have equal text.
  func document() -> String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// Writes the value from the beginning of a line, or from behind a dash.
  private func write(to text: inout String, indent: Int) {
    switch self {
    case .word(let word): text += YAMLText.quoted(word) + "\n"
    case .words(let words):
      text += "[" + words.map(YAMLText.quoted).joined(separator: ", ") + "]\n"
    case .line(let fields):
      let words = fields.map { "\(YAMLText.quoted($0.key)): \(YAMLText.quoted($0.word))" }
      text += "{" + words.joined(separator: ", ") + "}\n"
    case .list(let values) where values.isEmpty: text += "[]\n"
    case .list(let values):
      for (index, value) in values.enumerated() {
        text += (index == 0 ? "" : String(repeating: " ", count: indent)) + "- "
        value.write(to: &text, indent: indent + 2)
      }
    case .mapping(let fields) where fields.isEmpty: text += "{}\n"
    case .mapping(let fields):
      for (index, field) in fields.enumerated() {
        text += (index == 0 ? "" : String(repeating: " ", count: indent))
        text += YAMLText.quoted(field.key) + ":"
        if field.value.startsOnNextLine {
          text += "\n" + String(repeating: " ", count: indent + 2)
          field.value.write(to: &text, indent: indent + 2)
        } else {
          text += " "
          field.value.write(to: &text, indent: indent + 2)
        }
      }
    }
  }

  private var startsOnNextLine: Bool {
    switch self {
    case .word, .words, .line: false
    case .list(let values): !values.isEmpty
    case .mapping(let fields): !fields.isEmpty
    }
  }

  /// A word as it is, where nothing in it means anything to YAML; else in double quotes.
  private static func quoted(_ word: String) -> String {
    guard !isPlain(word) else { return word }
    // A text in JSON is one in YAML, escapes included.
    return String(JSON.string(word).text().dropLast())
  }

  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, word.unicodeScalars.last != " ",
      first.properties.isAlphabetic || ("0"..."9").contains(first),
      !["null", "Null", "NULL"].contains(word)
    else { return false }
    return word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " -_.@()/;'’".unicodeScalars.contains(scalar)
    }
  }
}
