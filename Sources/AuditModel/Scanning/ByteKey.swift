/// The bytes of an id or a word, so laid out that most comparisons are over after one number.
struct ByteKey {
  /// The first eight bytes, the first in the highest place, and zeros behind a shorter text.
  let high: UInt64

  /// The next eight.
  let low: UInt64

  let count: Int

  /// Where all the bytes stand.
  let start: UnsafeRawPointer

  /// How many bytes must be readable from the start of a text, whatever its length.
  static let reach = 16

  /// Takes a text of a file, or of a table.
  ///
  /// - Parameters:
  ///   - range: Where the text stands.
  ///   - bytes: Must go on for ``reach`` bytes after the start of the text.
  @inline(__always)
  init(_ range: ByteRange, in bytes: UnsafeRawBufferPointer) {
    precondition(
      range.start >= 0 && range.count >= 0
        && range.start + max(range.count, ByteKey.reach) <= bytes.count,
      "a text stands among its bytes"
    )
    // The precondition has seen to it that there are bytes.
    let start = bytes.baseAddress.unsafelyUnwrapped + range.start
    self.start = start
    count = range.count
    high = ByteKey.word(start) & ByteKey.mask(range.count)
    low = ByteKey.word(start + 8) & ByteKey.mask(range.count - 8)
  }

  @inline(__always)
  private static func word(_ start: UnsafeRawPointer) -> UInt64 {
    UInt64(bigEndian: start.loadUnaligned(as: UInt64.self))
  }

  /// Every bit of the first bytes; of none where `count` is not above 0.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : count <= 0 ? 0 : ~(.max &>> UInt64(truncatingIfNeeded: count &* 8))
  }
}

extension ByteKey {
  /// A number of so many bits, 1 to 32, that different texts seldom share, unless their first sixteen
  /// bytes are the same and they are of one length.
  ///
  /// It is the highest bits of a product: only on those does every byte of a text have a bearing.
  @inline(__always)
  func hash(bits: Int) -> Int {
    let mixed = high ^ low &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)
    return Int((mixed &* 0xBF58_476D_1CE4_E5B9) &>> UInt64(64 &- bits))
  }

  /// How one text stands to another by their bytes, none of which may be zero: below zero where it
  /// comes before, zero where they are the same.
  @inline(__always)
  func order(_ other: ByteKey) -> Int {
    if high != other.high { return high < other.high ? -1 : 1 }
    if low != other.low { return low < other.low ? -1 : 1 }
    if count <= 16 || other.count <= 16 { return count - other.count }
    return orderOfRest(other)
  }

  /// The order of two texts of more than sixteen bytes, of which these are the same.
  private func orderOfRest(_ other: ByteKey) -> Int {
    let shared = min(count, other.count)
    var place = 16
    while place < shared {
      // The last eight bytes may overlap some that were compared.
      place = min(place, shared - 8)
      let mine = ByteKey.word(start + place)
      let its = ByteKey.word(other.start + place)
      if mine != its { return mine < its ? -1 : 1 }
      place += 8
    }
    return count - other.count
  }
}
