extension Unicode.Scalar {
  /// What an ASCII terminal shows for this scalar: the letter without its accent, a plain quote,
  /// nothing for a combining mark, and `?` where nothing is like it.
  var asciiLikeness: String {
    if let known = Self.likenesses[self] { return known }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return ""
    default: return baseLetter.map { String(Character($0)) } ?? "?"
    }
  }

  /// The letter that an accented Latin letter is built on, read from its Unicode name: `LATIN SMALL
  /// LETTER W WITH CIRCUMFLEX`.
  private var baseLetter: Unicode.Scalar? {
    let words = properties.name?.split(separator: " ") ?? []
    guard words.count >= 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].unicodeScalars.count == 1, let capital = words[3].unicodeScalars.first
    else { return nil }
    return words[1] == "SMALL" ? capital.properties.lowercaseMapping.unicodeScalars.first : capital
  }

  private static let likenesses: [Unicode.Scalar: String] = [
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "‘": "'", "’": "'", "‚": ",", "“": "\"",
    "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‹": "<", "›": ">", "…": "...", "•": "*", "·": ".",
    "×": "x", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=", "±": "+/-", "½": "1/2", "¼": "1/4",
    "¾": "3/4", "£": "GBP", "€": "EUR", "°": "deg", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "ß": "ss", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "→": "->", "←": "<-", "✓": "v",
    "✗": "x", "▸": ">", "█": "#", "░": ".", "─": "-", "│": "|", "≈": "~", "²": "2", "³": "3",
    "§": "s.", "©": "(c)", "®": "(R)", "™": "(TM)", "○": "o", "●": "*", "▲": "^", "▼": "v",
    "¿": "?", "¡": "!", "´": "'", "¨": "\"", "ª": "a", "º": "o", "′": "'", "″": "\"",
    "\u{FFFD}": "?",
  ]
}
