import AuditModel

extension ByteCursor {
  /// Moves over a text, its opening quote included; it may be empty and may hold simple escapes.
  ///
  /// Every byte of it is UTF-8 afterwards. An escape by number is left to the decoder.
  @inline(__always)
  mutating func skipText() throws(Unexpected) {
    guard next == UInt8(ascii: "\"") else { throw Unexpected() }
    position += 1
    // Who gave an answer, and most evidence, is said in few letters.
    let special = specials
    let end = special.trailingZeroBitCount
    if special != 0, byte(end) == UInt8(ascii: "\"") {
      position += end + 1
    } else {
      try skipRestOfText()
    }
  }

  /// Moves over a text that has to have something in it besides white space.
  ///
  /// One that begins with anything but a visible ASCII character is left to the decoder.
  mutating func skipFilledText() throws(Unexpected) {
    guard next == UInt8(ascii: "\""), ByteCursor.isPlain(byte(1)) else { throw Unexpected() }
    position += 2
    try skipRestOfText()
  }

  /// Moves over a filled text without any escape, and gives its bytes.
  mutating func filledText() throws(Unexpected) -> ByteRange {
    guard next == UInt8(ascii: "\""), ByteCursor.isPlain(byte(1)) else { throw Unexpected() }
    position += 1
    let first = position
    while true {
      skipToSpecial()
      if next == UInt8(ascii: "\"") {
        position += 1
        return closedText(from: first)
      }
      guard next >= 0x80 else { throw Unexpected() }
      try skipWideCharacter()
    }
  }

  /// Moves over the rest of a text whose opening quote is behind.
  private mutating func skipRestOfText() throws(Unexpected) {
    while true {
      skipToSpecial()
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"):
        guard ByteCursor.isSimpleEscape(byte(1)) else { throw Unexpected() }
        position += 2
      case 0x80...: try skipWideCharacter()
      default: throw Unexpected()
      }
    }
  }

  /// Moves over one character that is not ASCII.
  ///
  /// - SeeAlso: The Unicode Standard, version 15.0 (2022), table 3-7.
  private mutating func skipWideCharacter() throws(Unexpected) {
    let second = byte(1)
    let count: Int
    switch next {
    case 0xC2...0xDF where second & 0xC0 == 0x80: count = 2
    case 0xE0 where 0xA0...0xBF ~= second, 0xED where 0x80...0x9F ~= second,
      0xE1...0xEC where second & 0xC0 == 0x80, 0xEE...0xEF where second & 0xC0 == 0x80:
      count = 3
    case 0xF0 where 0x90...0xBF ~= second, 0xF4 where 0x80...0x8F ~= second,
      0xF1...0xF3 where second & 0xC0 == 0x80:
      count = 4
    default: throw Unexpected()
    }
    if count > 2, byte(2) & 0xC0 != 0x80 { throw Unexpected() }
    if count > 3, byte(3) & 0xC0 != 0x80 { throw Unexpected() }
    position += count
  }

  /// Whether a byte is a visible ASCII character that stands for itself in a text.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    0x21...0x7E ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func isSimpleEscape(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      true
    default: false
    }
  }
}
