import AuditModel
import CQuickBytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A place in the bytes of a file, moved on only over what was expected there.
///
/// It reads through a bare pointer, because checking the end at every byte would double the cost of
/// a scan. The end is guarded all the same: ``padding`` zeros follow the file, no zero is ever
/// expected, so the cursor cannot move past the first of them; and nothing looks further ahead than
/// the padding is long.
struct ByteCursor {
  /// How many zeros must follow the file.
  static let padding = 64

  let start: UnsafePointer<UInt8>
  var position: UnsafePointer<UInt8>

  /// The next byte; 0 at the end.
  @inline(__always)
  var next: UInt8 { position.pointee }

  /// How far the cursor is from the start, in bytes.
  @inline(__always)
  var offset: Int { position - start }

  @inline(__always)
  func byte(_ ahead: Int) -> UInt8 { position[ahead] }

  /// Eight bytes, the first in the lowest place.
  @inline(__always)
  func word(_ ahead: Int = 0) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(position + ahead).loadUnaligned(as: UInt64.self))
  }

  /// Which of the next 32 bytes do not stand for themselves in a text, the first in the lowest bit, as
  /// ``ByteWord/special(_:)`` has them.
  @inline(__always)
  var specials: UInt32 { special_bytes(position) }

  /// Moves to the next byte that does not stand for itself.
  @inline(__always)
  mutating func skipToSpecial() {
    while true {
      let special = specials
      guard special == 0 else {
        position += special.trailingZeroBitCount
        return
      }
      position += 32
    }
  }

  /// Whether the bytes ahead are this text, of at most ``padding`` bytes.
  @inline(__always)
  func isAt(_ text: StaticString) -> Bool {
    memcmp(position, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// Moves over a text if it is there.
  @inline(__always)
  mutating func skipped(_ text: StaticString) -> Bool {
    guard isAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Moves over a text that must be there.
  @inline(__always)
  mutating func skip(_ text: StaticString) throws(Unexpected) {
    guard skipped(text) else { throw Unexpected() }
  }

  /// The bytes from an earlier place to this one, which was moved over their closing quote.
  @inline(__always)
  func closedText(from first: UnsafePointer<UInt8>) -> ByteRange {
    ByteRange(start: first - start, count: position - first - 1)
  }
}

/// The bytes are not in the form that the scanner knows; the full decoder has to look at them.
struct Unexpected: Error {}
