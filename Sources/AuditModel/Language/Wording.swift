/// Words that somebody wrote in a template or a rule: English always, Welsh where there is some.
public struct Wording: Hashable, Sendable {
  public let en: String

  /// `nil` where nobody has written the Welsh; the English is then shown.
  public let cy: String?

  public init(en: String, cy: String? = nil) {
    self.en = en
    self.cy = cy
  }

  /// The words of the program's own, as if a file had them.
  public init(_ phrase: Phrase) {
    self.init(en: phrase.en, cy: phrase.cy)
  }

  public func text(in language: Language) -> String {
    switch language {
    case .english: en
    case .welsh: cy ?? en
    }
  }
}
