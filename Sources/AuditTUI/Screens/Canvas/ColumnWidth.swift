extension Unicode.Scalar {
  /// Columns the scalar takes in a terminal: 0 for combining marks, 2 for wide characters, else 1.
  ///
  /// The C library's `wcwidth` is not used because its answer follows the locale of the machine,
  /// and a screen must not; what it says in a UTF-8 locale is the oracle this was checked against.
  /// Ranges are those of East Asian Width W and F; emoji come from the standard library's own
  /// Unicode data. Ambiguous widths count as 1.
  var columns: Int {
    switch value {
    // Nearly all text, with its dashes, quotation marks, arrows, boxes and bars: no look into
    // Unicode's tables.
    case 0..<0x300, 0x2010...0x205E, 0x2190...0x21FF, 0x2500...0x25FC: return 1
    default: return isCombining ? 0 : isWide ? 2 : 1
    }
  }

  /// Stands on the character before it: marks, and the vowels and finals of conjoining Hangul.
  private var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
    }
  }

  private var isWide: Bool {
    if value < 0x1100 { return false }
    if hasWideForm { return true }
    return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
  }

  /// - SeeAlso: Unicode Standard Annex 11, East Asian Width, and its data file.
  private var hasWideForm: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
