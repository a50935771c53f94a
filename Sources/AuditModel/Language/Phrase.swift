/// Words the program shows, in both languages of Wales.
///
/// Both are required, so that a missing translation does not compile. Words that come from a file,
/// where Welsh may be missing, are a ``Wording``.
public struct Phrase: Hashable, Sendable {
  public let en: String
  public let cy: String

  public init(en: String, cy: String) {
    self.en = en
    self.cy = cy
  }

  /// The same words in both languages: a name, an identifier, a number.
  public init(same text: String) {
    self.init(en: text, cy: text)
  }

  public func text(in language: Language) -> String {
    switch language {
    case .english: en
    case .welsh: cy
    }
  }
}
