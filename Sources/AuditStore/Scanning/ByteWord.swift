/// Eight bytes at once: questions about each, answered in the top bit of each.
///
/// The lowest answer is exact; a higher one may be false where a lower one is true.
///
/// - SeeAlso: H. S. Warren, "Hacker's Delight" (2nd edition, 2013), section 6-1.
enum ByteWord {
  /// The byte in each of the eight places.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 {
    UInt64(byte) &* 0x0101_0101_0101_0101
  }

  static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Which bytes do not simply stand for themselves in a text of JSON: quotes, backslashes, control
  /// characters, and what is not ASCII.
  @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    // With this bit turned over, a quote stands right behind the control characters.
    let turned = word ^ all(0x02)
    let backslash = word ^ all(UInt8(ascii: "\\"))
    let found = ((turned &- all(0x21)) & ~turned) | ((backslash &- all(1)) & ~backslash) | word
    return found & tops
  }

  /// Whether every byte is a lower-case hexadecimal digit.
  @inline(__always)
  static func isHexadecimal(_ word: UInt64) -> Bool {
    let digits = (word &+ all(0x80 - 0x30)) & ~(word &+ all(0x80 - 0x3A))
    let letters = (word &+ all(0x80 - 0x61)) & ~(word &+ all(0x80 - 0x67))
    return (digits | letters) & ~word & tops == tops
  }

  /// The place, from 0, of the lowest byte that an answer names.
  @inline(__always)
  static func place(_ answer: UInt64) -> Int {
    answer.trailingZeroBitCount >> 3
  }

  /// All bits up to and with the byte of the lowest answer; an answer must be there.
  @inline(__always)
  static func through(_ answer: UInt64) -> UInt64 {
    answer ^ (answer &- 1)
  }
}
