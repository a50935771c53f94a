import AuditModel
import Testing

@testable import AuditStore

/// Answers stand in the order of their items' ids, by bytes: one out of order would be lost.
struct AscendingTextTests {
  @Test(arguments: [
    ("", ""), ("", "a"), ("a", "a"), ("a", "b"), ("a", "aa"), ("ab", "b"),
    ("abcdefgh", "abcdefgh"), ("abcdefgh", "abcdefghi"), ("abcdefgha", "abcdefghb"),
    ("abcdefghz", "abcdefgi"), ("abcdefghijklmnop", "abcdefghijklmnopq"),
    ("abcdefghijklmnoq", "abcdefghijklmnpa"), ("z", "é"), ("abcdefgz", "abcdefgé"),
  ])
  func `one text comes before another as its bytes do`(one: String, other: String) {
    for (first, second) in [(one, other), (other, one)] {
      let bytes = Array("\(first)\(second)".utf8) + Array(repeating: 0, count: ByteCursor.padding)
      let ascends = bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return false }
        let place = first.utf8.count
        return ByteCursor(start: start, position: start).ascends(
          from: ByteRange(start: 0, count: place),
          to: ByteRange(start: place, count: second.utf8.count)
        )
      }
      #expect(ascends == first.utf8.lexicographicallyPrecedes(second.utf8), "\(first), \(second)")
    }
  }
}
