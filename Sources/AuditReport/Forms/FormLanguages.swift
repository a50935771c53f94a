import AuditModel

/// In which languages a form is printed.
public enum FormLanguages: Hashable, Sendable {
  case one(Language)

  /// English and Welsh on the same page.
  case both

  /// Those that are printed, English first.
  var all: [Language] {
    switch self {
    case .one(let language): [language]
    case .both: [.english, .welsh]
    }
  }

  /// The words in each language, with the language they are really in; never empty.
  ///
  /// Where nobody has written the Welsh the English stands alone, and is said to be English; words
  /// that are the same in both stand once.
  func texts(_ wording: Wording) -> [(language: Language, text: String)] {
    let english = (language: Language.english, text: wording.en.onOneLine)
    guard let welsh = wording.cy.map({ (language: Language.welsh, text: $0.onOneLine) }) else {
      return [english]
    }
    switch self {
    case .one(.english): return [english]
    case .one(.welsh): return [welsh]
    case .both: return wording.en == wording.cy ? [english] : [english, welsh]
    }
  }

  /// The words on one line, both languages with a dot between them; a stroke is in the words.
  func line(_ wording: Wording) -> String {
    texts(wording).map(\.text).joined(separator: " · ")
  }

  func line(_ phrase: Phrase) -> String {
    line(Wording(phrase))
  }
}

extension String {
  /// The text with a space for each line break, as paragraphs of a YAML block have them.
  var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
