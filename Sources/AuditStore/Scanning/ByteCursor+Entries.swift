import AuditModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ByteCursor {
  /// Moves to the value of the next entry of an object, and gives its name; `nil` behind the end.
  ///
  /// A name that is not all ASCII is left to the decoder: two may look different and be the same.
  mutating func nextEntry(of walk: inout ElementWalk) throws(Unexpected) -> ByteRange? {
    guard try nextElement(of: &walk) else { return nil }
    try skip("\"")
    let first = position
    while true {
      let special = ByteWord.special(word())
      guard special == 0 else {
        position += ByteWord.place(special)
        break
      }
      position += 8
    }
    try skip("\": ")
    return ByteRange(start: first - start, count: position - first - 3)
  }

  /// Whether one text of the file comes before another by their bytes.
  func ascends(from earlier: ByteRange, to later: ByteRange) -> Bool {
    let shared = min(earlier.count, later.count)
    let order = memcmp(start + earlier.start, start + later.start, shared)
    return order < 0 || order == 0 && earlier.count < later.count
  }
}
