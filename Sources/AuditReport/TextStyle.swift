import AuditModel

/// How a plain text is written: language, width and letters.
public struct TextStyle: Hashable, Sendable {
  public let language: Language

  /// Columns to a line, at least 40; a word that is longer stands on a line of its own.
  public let width: Int

  /// Whether only ASCII is written, for a terminal without UTF-8.
  public let isASCII: Bool

  public init(language: Language, width: Int = 80, isASCII: Bool = false) {
    self.language = language
    self.width = max(40, width)
    self.isASCII = isASCII
  }

  /// The lines as one text; what files smuggle into them becomes visible.
  func text(_ lines: [String]) -> String {
    lines.map { $0.visible(ascii: isASCII) + "\n" }.joined()
  }

  /// A share as a bar of ten cells, from ten audits; empty below, where shares say too much.
  func bar(_ proportion: Proportion) -> String {
    guard proportion.of >= 10 else { return "" }
    let filled = (20 * proportion.n + proportion.of) / (2 * proportion.of)
    let (full, rest) = isASCII ? ("#", ".") : ("█", "░")
    return String(repeating: full, count: filled) + String(repeating: rest, count: 10 - filled)
  }
}
