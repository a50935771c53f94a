/// The name of a field with its closing quote, as a number; at most 16 bytes.
///
/// Such numbers are in the order of the names, if all of their bytes are greater than a quote; names
/// with a space or an exclamation mark may stand elsewhere, but no two are equal.
struct FieldName: Comparable {
  /// The first eight bytes, the first in the highest place; zeros behind the quote.
  let high: UInt64
  let low: UInt64

  static func < (left: FieldName, right: FieldName) -> Bool {
    left.high < right.high || left.high == right.high && left.low < right.low
  }
}

/// The name of a field that the program knows, and what its bytes in a file are.
struct KnownName {
  let name: FieldName

  /// How many bytes the name has with its closing quote, the colon and the space; at most 16.
  let count: Int

  /// The first eight bytes, the first in the lowest place.
  let first: UInt64
  private let second: UInt64

  /// Every bit of the bytes that count, the others zero.
  private let firstMask: UInt64
  private let secondMask: UInt64

  /// - Parameter name: At most 13 bytes of ASCII.
  init(_ name: String) {
    let bytes = Array("\(name)\": ".utf8)
    precondition(bytes.count <= 16, "names of fields are short")
    count = bytes.count
    first = KnownName.word(bytes.prefix(8).reversed())
    second = KnownName.word(bytes.dropFirst(8).reversed())
    firstMask = KnownName.word(bytes.prefix(8).map { _ in 0xFF })
    secondMask = KnownName.word(bytes.dropFirst(8).map { _ in 0xFF })
    let named = Array(bytes.dropLast(2)) + Array(repeating: 0, count: 18 - bytes.count)
    self.name = FieldName(
      high: KnownName.word(named.prefix(8)),
      low: KnownName.word(named.suffix(8))
    )
  }

  /// Whether sixteen bytes, in two words, begin with it.
  @inline(__always)
  func begins(_ first: UInt64, _ second: UInt64) -> Bool {
    (first ^ self.first) & firstMask == 0 && (second ^ self.second) & secondMask == 0
  }

  /// The bytes as a number, the first in the highest place.
  private static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
