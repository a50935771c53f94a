/// Where a text stands in the bytes of a file, without its quotes.
public struct ByteRange: Hashable, Sendable {
  /// The first byte, counted from 0.
  public let start: Int

  /// How many bytes; 0 where there is no text.
  public let count: Int

  @inlinable
  public init(start: Int, count: Int) {
    self.start = start
    self.count = count
  }

  @inlinable
  public static var none: ByteRange { ByteRange(start: 0, count: 0) }

  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// The text; the bytes are those of the file from which the range was taken, and UTF-8 there.
  public func text(in bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes[start..<start + count], as: UTF8.self)
  }
}
