/// Reads what ``ByteWriter`` wrote.
///
/// Past the end, and at a number or text that no writer makes, it reads zeros and empty texts and
/// ``isSound`` becomes false: bytes that came from a file are never a trap.
public struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where the next byte is; up to the number of bytes.
  public private(set) var position: Int
  public private(set) var isSound = true

  /// - Parameters:
  ///   - bytes: Must outlive the reader.
  ///   - position: Of the first byte to read.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  public var isAtEnd: Bool {
    position >= bytes.count
  }

  /// How many bytes are left.
  public var remaining: Int {
    bytes.count - position
  }

  @inline(__always)
  public mutating func byte() -> UInt8 {
    guard position < bytes.count else {
      isSound = false
      return 0
    }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  public mutating func number() -> Int {
    // Nearly every number takes one byte.
    guard position < bytes.count, bytes[position] < 0x80 else { return longNumber() }
    defer { position += 1 }
    return Int(bytes[position])
  }

  private mutating func longNumber() -> Int {
    let bits = bits()
    guard bits < 1 << 40 else {
      isSound = false
      return 0
    }
    return Int(bits)
  }

  public mutating func signed() -> Int {
    let bits = bits()
    return Int(Int64(bitPattern: bits >> 1) ^ -Int64(bits & 1))
  }

  public mutating func text() -> String {
    let count = number()
    guard count <= bytes.count - position else {
      isSound = false
      return ""
    }
    defer { position += count }
    let part = UnsafeBufferPointer(rebasing: bytes[position..<position + count])
    guard let text = String(validating: part, as: UTF8.self) else {
      isSound = false
      return ""
    }
    return text
  }

  /// Goes on after so many bytes.
  public mutating func skip(_ count: Int) {
    guard count <= bytes.count - position else {
      isSound = false
      position = bytes.count
      return
    }
    position += count
  }

  /// The reader as it would stand there; at the end where the position lies beyond it.
  func moved(to position: Int) -> ByteReader {
    var reader = self
    reader.position = min(max(0, position), bytes.count)
    return reader
  }

  private mutating func bits() -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
    }
    isSound = false
    return 0
  }
}
