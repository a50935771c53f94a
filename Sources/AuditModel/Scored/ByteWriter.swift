/// Puts numbers and texts behind one another as bytes, small numbers in few.
///
/// - SeeAlso: Google, "Protocol Buffers: Encoding" (2024), for base-128 numbers and for signed ones
///   as zigzag.
public struct ByteWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Goes on behind bytes that are there, in their own room.
  public static func extend(_ bytes: inout [UInt8], _ write: (inout ByteWriter) -> Void) {
    var writer = ByteWriter()
    swap(&writer.bytes, &bytes)
    write(&writer)
    swap(&writer.bytes, &bytes)
  }

  /// Appends how many bytes `write` appends, and these.
  public mutating func appendCounted(_ write: (inout ByteWriter) -> Void) {
    let place = bytes.count
    bytes.append(0)
    write(&self)
    let count = bytes.count - place - 1
    guard count >= 0x80 else {
      bytes[place] = UInt8(count)
      return
    }
    var prefix = ByteWriter()
    prefix.append(count)
    bytes.replaceSubrange(place...place, with: prefix.bytes)
  }

  public mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  public mutating func append(contentsOf other: [UInt8]) {
    bytes += other
  }

  /// Appends a number from 0; one byte below 128.
  public mutating func append(_ number: Int) {
    precondition(number >= 0, "a count is never negative")
    append(bits: UInt64(number))
  }

  /// Appends a number that may be negative; one byte from −64 to 63.
  public mutating func append(signed number: Int) {
    append(bits: UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63)))
  }

  /// Appends how many bytes the text has, and the text.
  public mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes += text.utf8
  }

  private mutating func append(bits: UInt64) {
    var rest = bits
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
