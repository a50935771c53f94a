extension JSONParser {
  /// The byte at `position`; `nil` at the end.
  var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// Reads a number and keeps its digits as they stand.
  mutating func number() throws(Mistake) -> String {
    let start = position
    skip("-")
    if !skip("0") { try skipDigits() }
    if skip(".") { try skipDigits() }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      try skipDigits()
    }
    // A letter or digit that follows belongs to something that is no number: 01, 1.2.3, 5days.
    if let byte = next, JSONParser.continuesNumber(byte) {
      position = start
      throw mistake(.noNumber(rest()))
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a text between quotes.
  mutating func text() throws(Mistake) -> String {
    position += 1
    let start = position
    // Most texts hold no escape, and are taken as they stand.
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escaped())
      case 0..<0x20: throw mistake(.controlCharacter(byte))
      default:
        text.append(byte)
        position += 1
      }
    }
    throw mistake(.endsEarly)
  }

  /// Reads an escape, backslash included, and gives the UTF-8 bytes it stands for.
  private mutating func escaped() throws(Mistake) -> [UInt8] {
    let start = position
    position += 1
    guard let letter = next else { throw mistake(.endsEarly) }
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "u"):
      if let scalar = escapedScalar() { return Array(String(scalar).utf8) }
      position = start
      throw mistake(.badEscape(rest()))
    default:
      position = start
      throw mistake(.badEscape(rest()))
    }
  }

  /// Reads four digits and, after the first half of a surrogate pair, its second half.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard skip("\\"), skip("u"), let second = fourDigits(), (0xDC00...0xDFFF).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 + UInt32(digit)
    }
    position += 4
    return value
  }

  private mutating func skipDigits() throws(Mistake) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw mistake(next == nil ? .endsEarly : .noNumber(rest())) }
  }

  @discardableResult
  private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  private static func continuesNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
