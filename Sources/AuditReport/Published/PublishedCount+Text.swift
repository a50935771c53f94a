import AuditModel

extension PublishedCount {
  /// As it is printed: `10`, `fewer than 5`, `withheld`.
  func text(in language: Language) -> String {
    number.map(String.init) ?? words.text(in: language)
  }

  /// A number where one is printed, else the words.
  func cell(in language: Language) -> Sheet.Cell {
    number.map { .integer($0) } ?? .coded(code, words.text(in: language))
  }

  private var code: String {
    self == .withheld ? "withheld" : "fewer-than-5"
  }

  private var words: Phrase {
    self == .withheld
      ? Phrase(en: "withheld", cy: "heb ei roi") : Phrase(en: "fewer than 5", cy: "llai na 5")
  }
}
