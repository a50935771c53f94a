extension JSON {
  /// Appends a text in quotes, with escapes for what would break the file or mislead its reader.
  ///
  /// Escaped beyond what RFC 8259 asks: the control characters U+007F to U+009F and the characters
  /// that turn the direction of writing, which can make a diff show something other than it says.
  static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    var plain = text
    let isDone = plain.withUTF8 { text in
      guard isPlain(UnsafeRawBufferPointer(text)) else { return false }
      bytes.append(contentsOf: text)
      return true
    }
    guard !isDone else { return }
    for scalar in text.unicodeScalars {
      if let letter = shortEscape(of: scalar) {
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(ascii: letter))
      } else if misleads(scalar) {
        appendEscape(of: UInt16(scalar.value), to: &bytes)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether all bytes are characters that stand for themselves.
  private static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= text.count {
      guard isPlain(text.loadUnaligned(fromByteOffset: place, as: UInt64.self)) else {
        return false
      }
      place += 8
    }
    return text[place...].allSatisfy(isPlain)
  }

  /// Whether all of eight bytes are.
  ///
  /// - SeeAlso: H. S. Warren, "Hacker's Delight" (2nd edition, 2012), chapter 6: bytes of a word found by
  ///   their highest bits. Once none is 0x7F or above, no sum carries into the next byte.
  private static func isPlain(_ word: UInt64) -> Bool {
    let (ones, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    guard (word | (word &+ ones)) & highest == 0 else { return false }
    let fromSpace = word &+ ones &* 0x60
    let noQuote = (word ^ ones &* UInt64(UInt8(ascii: "\""))) &+ ones &* 0x7F
    let noBackslash = (word ^ ones &* UInt64(UInt8(ascii: "\\"))) &+ ones &* 0x7F
    return fromSpace & noQuote & noBackslash & highest == highest
  }

  /// Whether a byte is a character that stands for itself, as nearly every one in a file does.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func shortEscape(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "\\": "\\"
    case "\u{8}": "b"
    case "\u{9}": "t"
    case "\u{A}": "n"
    case "\u{C}": "f"
    case "\u{D}": "r"
    default: nil
    }
  }

  /// Whether a character can make a line show something other than it says.
  static func misleads(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // The Unicode property Bidi_Control: marks, embeddings, overrides and isolates.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Appends `\u` and four digits; every scalar that misleads is one unit of UTF-16.
  static func appendEscape(of unit: UInt16, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      bytes.append(digits[Int(unit >> UInt16(shift)) & 15])
    }
  }
}
