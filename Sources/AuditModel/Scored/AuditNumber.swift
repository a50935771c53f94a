/// The id of an audit as a number, which sorts as its text does.
///
/// An id is 32 hexadecimal digits in five groups (``Audit/id``); as a number it takes a fifth of the
/// memory and compares in one step.
public struct AuditNumber: Hashable, Comparable, Sendable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads `0198c0de-0000-7000-8000-000000000001`; `nil` for anything else, capitals included, and
  /// for ids that begin with sixteen times `f`.
  public init?(_ id: Audit.ID) {
    var text = id
    guard let number = text.withUTF8({ AuditNumber(bytes: $0) }) else { return nil }
    self = number
  }

  /// Reads the bytes of an id, as ``init(_:)`` reads its text.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    let hyphen = AuditNumber.hyphen
    guard bytes.count == 36, bytes[8] == hyphen, bytes[13] == hyphen, bytes[18] == hyphen,
      bytes[23] == hyphen
    else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    func digits(_ place: Int) -> UInt64 {
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    // Groups of four digits stand apart: the hyphen between two of them is passed over.
    let second = digits(9) & 0xFFFF_FFFF | digits(14) << 32
    let third = digits(19) & 0xFFFF_FFFF | digits(24) << 32
    guard let first = HexDigits.number(digits(0)), let second = HexDigits.number(second),
      let third = HexDigits.number(third), let fourth = HexDigits.number(digits(28))
    else { return nil }
    let high = UInt64(first) << 32 | UInt64(second)
    // The one beginning by which a table knows an id that is no number; no time is so late.
    guard high != .max else { return nil }
    self.init(high: high, low: UInt64(third) << 32 | UInt64(fourth))
  }

  public var id: Audit.ID {
    String(unsafeUninitializedCapacity: 36) { bytes in
      bytes.withMemoryRebound(to: CChar.self) { write(to: $0) }
      return 36
    }
  }

  /// Writes the 36 bytes of the id.
  public func write(to bytes: UnsafeMutableBufferPointer<CChar>) {
    let raw = UnsafeMutableRawBufferPointer(bytes)
    func store(_ digits: UInt64, at place: Int) {
      raw.storeBytes(of: digits.littleEndian, toByteOffset: place, as: UInt64.self)
    }
    let second = HexDigits.digits(UInt32(truncatingIfNeeded: high))
    let third = HexDigits.digits(UInt32(truncatingIfNeeded: low >> 32))
    store(HexDigits.digits(UInt32(truncatingIfNeeded: high >> 32)), at: 0)
    // Each group covers the hyphens before the next, which are written last.
    store(second, at: 9)
    store(second >> 32, at: 14)
    store(third, at: 19)
    store(third >> 32, at: 24)
    store(HexDigits.digits(UInt32(truncatingIfNeeded: low)), at: 28)
    raw[8] = AuditNumber.hyphen
    raw[13] = AuditNumber.hyphen
    raw[18] = AuditNumber.hyphen
    raw[23] = AuditNumber.hyphen
  }

  private static let hyphen = UInt8(ascii: "-")

  public static func < (left: AuditNumber, right: AuditNumber) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}
