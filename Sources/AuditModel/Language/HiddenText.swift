/// Where text that is about to be shown holds what cannot be seen, or moves a cursor.
///
/// A last look at whole outputs, which may have many megabytes: it goes by bytes, and looks closer only
/// where a letter begins as those do that `String.visible(ascii:)` makes visible.
public enum HiddenText {
  /// Whether text in UTF-8 holds anything but line breaks that should have been made visible.
  public static func isIn(_ text: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place < text.count {
      if place + 8 <= text.count,
        showsAll(text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      {
        place += 8
        continue
      }
      let byte = text[place]
      if byte < 0x80 {
        if byte < 0x20 ? byte != lineFeed : byte == 0x7F { return true }
        place += 1
      } else {
        if mayBegin(byte), hides(at: place, in: text) { return true }
        place += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    return false
  }

  /// Whether all of eight bytes are ASCII that can be seen, or line breaks.
  ///
  /// - SeeAlso: H. S. Warren, "Hacker's Delight" (2nd edition, 2012), chapter 6: bytes of a word found by
  ///   their highest bits. Once none is 0x7F or above, no sum carries into the next byte.
  private static func showsAll(_ word: UInt64) -> Bool {
    let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    guard (word | (word &+ ones)) & highest == 0 else { return false }
    let fromSpace = word &+ ones &* 0x60
    let otherThanBreak = (word ^ ones &* UInt64(lineFeed)) &+ ones &* 0x7F
    return ~fromSpace & otherThanBreak & highest == 0
  }

  private static func hides(at place: Int, in text: UnsafeRawBufferPointer) -> Bool {
    var decoder = UTF8()
    var rest = text[place...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return true }
    return scalar.isHidden
  }

  /// JSON as it can be shown: what is hidden in its texts stands there as an escape, so that no value
  /// changes.
  ///
  /// Files keep such characters, all but those that ``JSON/appendText(to:)`` escapes: an emoji may be
  /// joined by them.
  public static func escaped(inJSON text: [UInt8]) -> [UInt8] {
    guard text.withUnsafeBytes(isIn) else { return text }
    var escaped: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar != "\n", scalar.isHidden {
        for unit in scalar.utf16 { JSON.appendEscape(of: unit, to: &escaped) }
      } else {
        escaped += scalar.utf8
      }
    }
    return escaped
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Whether letters that begin with this byte may be hidden; those of Latin alphabets with accents
  /// and of Greek are not.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte >= 0xCD
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of those that nearly all texts consist of, each seen by itself: ASCII,
  /// Latin letters with accents, dashes and quotation marks, arrows, and what boxes and bars are drawn
  /// with.
  ///
  /// It is no space but that of ASCII, no combining mark and not hidden; known without a look into
  /// Unicode's tables.
  var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF,
      0x2500...0x25FF:
      true
    default: false
    }
  }

  /// Whether nobody sees the scalar, or nobody knows how it looks.
  var isHidden: Bool {
    if isPlain { return false }
    return switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: properties.isDefaultIgnorableCodePoint
    }
  }
}
