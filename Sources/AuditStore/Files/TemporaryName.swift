/// The name of a file that is not yet whole: `.NAME.tmp-` and 16 hexadecimal digits.
enum TemporaryName {
  /// A name that nothing else has, short enough for every disk.
  static func make(for name: String) -> String {
    let random = UInt64.random(in: .min ... .max)
    let digits = String(random, radix: 16)
    // 255 bytes are the most that a name may have; the mark and the digits take 22 of them.
    let start = String(decoding: name.utf8.prefix(200), as: UTF8.self)
    return ".\(start)\(mark)\(String(repeating: "0", count: 16 - digits.utf8.count))\(digits)"
  }

  /// Whether a name is one that ``make(for:)`` made.
  static func matches(_ name: String) -> Bool {
    let digits = name.utf8.suffix(16)
    return name.hasPrefix(".") && digits.count == 16
      && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      && name.dropLast(16).hasSuffix(mark)
  }

  private static let mark = ".tmp-"
}
