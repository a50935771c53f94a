/// Eight hexadecimal digits at once, as the eight bytes of one number, the first digit lowest.
///
/// - SeeAlso: H. S. Warren, "Hacker's Delight" (2nd edition, 2012), chapter 2: arithmetic on several
///   parts of one word.
enum HexDigits {
  /// The number that eight digits make; `nil` where one is no digit or a capital.
  static func number(_ digits: UInt64) -> UInt32? {
    let letters = digits >> 6 & each(0x01)
    let values = (digits & each(0x0F)) + letters * 9
    guard values & each(0xF0) == 0, text(values) == digits else { return nil }
    let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs << 8 | pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: fours << 16 | fours >> 32)
  }

  /// The eight digits of a number.
  static func digits(_ number: UInt32) -> UInt64 {
    let number = UInt64(number)
    let fours = number >> 16 | (number & 0xFFFF) << 32
    let pairs = fours >> 8 & 0x0000_00FF_0000_00FF | (fours & 0x0000_00FF_0000_00FF) << 16
    let values = pairs >> 4 & 0x000F_000F_000F_000F | (pairs & 0x000F_000F_000F_000F) << 8
    return text(values)
  }

  /// The digit of each byte, which is below 16.
  private static func text(_ values: UInt64) -> UInt64 {
    let areLetters = (values + each(6)) >> 4 & each(0x01)
    return values + each(UInt8(ascii: "0")) + areLetters
      * UInt64(UInt8(ascii: "a") - 10 - UInt8(ascii: "0"))
  }

  private static func each(_ byte: UInt8) -> UInt64 {
    UInt64(byte) * 0x0101_0101_0101_0101
  }
}
