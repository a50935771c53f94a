import AuditModel
import CQuickBytes

extension ByteCursor {
  /// Moves over a word in kebab case, `not-recorded`, and gives its bytes.
  @inline(__always)
  mutating func kebabWord() throws(Unexpected) -> ByteRange {
    guard next == UInt8(ascii: "\"") else { throw Unexpected() }
    position += 1
    let first = position
    // The lowest bit when the byte before is a hyphen; none may stand at either end, or after another.
    var before: UInt32 = 1
    while true {
      let found = kebab_bytes(position)
      let followers = found.hyphens << 1 | before
      guard found.others != 0 else {
        guard found.hyphens & followers == 0 else { throw Unexpected() }
        before = found.hyphens >> 31
        position += 32
        continue
      }
      let end = found.others & (0 &- found.others)
      guard (found.hyphens & (end &- 1) | end) & followers == 0 else { throw Unexpected() }
      position += end.trailingZeroBitCount
      try skip("\"")
      return closedText(from: first)
    }
  }

  /// Moves over a digest: `"sha256:…"`.
  mutating func skipDigest() throws(Unexpected) {
    try skip("\"sha256:")
    for _ in 0..<8 {
      guard ByteWord.isHexadecimal(word()) else { throw Unexpected() }
      position += 8
    }
    try skip("\"")
  }

  /// Moves over the id of an audit, and gives its bytes.
  mutating func auditID() throws(Unexpected) -> ByteRange {
    try skip("\"")
    let first = position
    try skipHexadecimalPair(closedBy: "-")
    try skipHexadecimalHalf(closedBy: "-")
    try skipHexadecimalHalf(closedBy: "-")
    try skipHexadecimalHalf(closedBy: "-")
    try skipHexadecimalPair(closedBy: nil)
    try skipHexadecimalHalf(closedBy: "\"")
    return closedText(from: first)
  }

  /// Moves over a whole number from 0 without leading zeros.
  ///
  /// One of more than 18 digits is left to the decoder, which knows what still fits.
  mutating func wholeNumber() throws(Unexpected) -> Int {
    let first = position
    var number = 0
    while case let digit = next &- UInt8(ascii: "0"), digit < 10 {
      number = number &* 10 &+ Int(digit)
      position += 1
      guard position - first <= 18 else { throw Unexpected() }
    }
    let count = position - first
    guard count == 1 || count > 1 && first.pointee != UInt8(ascii: "0") else { throw Unexpected() }
    return number
  }

  /// Moves over a value that stands for itself, of a field that nobody knows.
  ///
  /// Lists, objects and numbers that are not whole are left to the decoder.
  mutating func skipScalar() throws(Unexpected) {
    switch next {
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    default: _ = try wholeNumber()
    }
  }

  private mutating func skipHexadecimalPair(closedBy close: Unicode.Scalar?) throws(Unexpected) {
    guard ByteWord.isHexadecimal(word()) else { throw Unexpected() }
    position += 8
    try skipByte(close)
  }

  private mutating func skipHexadecimalHalf(closedBy close: Unicode.Scalar) throws(Unexpected) {
    // The upper half is filled up with digits.
    let zeros = ByteWord.all(UInt8(ascii: "0")) << 32
    guard ByteWord.isHexadecimal(word() & 0xFFFF_FFFF | zeros) else { throw Unexpected() }
    position += 4
    try skipByte(close)
  }

  @inline(__always)
  private mutating func skipByte(_ letter: Unicode.Scalar?) throws(Unexpected) {
    guard let letter else { return }
    guard next == UInt8(ascii: letter) else { throw Unexpected() }
    position += 1
  }
}
