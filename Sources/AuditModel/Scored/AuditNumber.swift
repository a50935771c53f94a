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
    guard bytes.count == 36 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      if AuditNumber.isHyphen(index) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(digit)
    }
    // The one beginning by which a table knows an id that is no number; no time is so late.
    guard high != .max else { return nil }
    self.init(high: high, low: low)
  }

  public var id: Audit.ID {
    String(unsafeUninitializedCapacity: 36) { bytes in
      bytes.withMemoryRebound(to: CChar.self) { write(to: $0) }
      return 36
    }
  }

  /// Writes the 36 bytes of the id.
  public func write(to bytes: UnsafeMutableBufferPointer<CChar>) {
    var digit = 0
    for index in 0..<36 {
      if AuditNumber.isHyphen(index) {
        bytes[index] = CChar(UInt8(ascii: "-"))
        continue
      }
      let half = digit < 16 ? high : low
      let value = UInt8(truncatingIfNeeded: half >> UInt64(60 - digit % 16 * 4)) & 0xF
      bytes[index] = CChar(
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
      )
      digit += 1
    }
  }

  private static func isHyphen(_ index: Int) -> Bool {
    index == 8 || index == 13 || index == 18 || index == 23
  }

  public static func < (left: AuditNumber, right: AuditNumber) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
