/// Where a text stands in the bytes of a file, without its quotes.
struct ByteRange: Hashable, Sendable {
  /// The first byte, counted from 0.
  var start: Int

  /// How many bytes; 0 where there is no text.
  var count: Int

  static let none = ByteRange(start: 0, count: 0)

  var isEmpty: Bool { count == 0 }

  /// The bytes themselves, of the file from which the range was taken.
  func slice(of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
  }

  /// The text, which the scanner found to be UTF-8 without escapes.
  func text(in bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: slice(of: bytes), as: UTF8.self)
  }
}
