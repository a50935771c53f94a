/// A quick hash for finding equal texts among many thousands, and for sums over what was written.
///
/// Whoever looks for equal texts compares them too: different ones may have equal hashes.
///
/// - SeeAlso: G. Fowler, L. C. Noll and K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm"
///   (IETF draft, 2012), FNV-1a with 64 bits; mixed as by S. Vigna's splitmix64 (2015).
public enum StableHash {
  /// Of a text: equal for texts that are equal, in whichever form an accent is written.
  ///
  /// The same in every run only for texts without accents.
  public static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8(ofText)
  }

  /// As ``of(_:)``, of a text's bytes in UTF-8.
  static func ofText(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      var hasher = Hasher()
      hasher.combine(String(decoding: bytes, as: UTF8.self))
      return mixed(UInt64(bitPattern: Int64(hasher.finalize())))
    }
    return ofBytes(bytes)
  }

  /// As ``ofText(_:)`` in 32 bits, never ``unkept``.
  static func short(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: ofText(bytes) >> 32))
  }

  /// As ``short(_:)`` where every run has the same; else ``unkept``.
  static func keptShort(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.allSatisfy { $0 < 0x80 } ? short(bytes) : unkept
  }

  /// In place of a hash that another run would not have.
  static let unkept: UInt32 = 0

  /// Of the bytes of a text, the same in every run.
  public static func ofBytes(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8(ofBytes)
  }

  private static func ofBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mixed(hash)
  }

  /// Spreads a number over all bits.
  public static func mixed(_ number: UInt64) -> UInt64 {
    var bits = number
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
