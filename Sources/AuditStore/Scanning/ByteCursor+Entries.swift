import AuditModel

extension ByteCursor {
  /// Moves to the value of the next entry of an object, and gives its name; `nil` behind the end.
  ///
  /// A name that is not all ASCII is left to the decoder: two may look different and be the same.
  @inline(__always)
  mutating func nextEntry(of walk: inout ElementWalk) throws(Unexpected) -> ByteRange? {
    guard try nextElement(of: &walk) else { return nil }
    try skip("\"")
    let first = position
    skipToSpecial()
    try skip("\": ")
    return ByteRange(start: first - start, count: position - first - 3)
  }

  /// Whether one text of the file comes before another by their bytes.
  @inline(__always)
  func ascends(from earlier: ByteRange, to later: ByteRange) -> Bool {
    // Of most names, all of them long, the first eight bytes differ.
    let one = word(at: earlier.start)
    let other = word(at: later.start)
    if earlier.count >= 8, later.count >= 8, one != other { return one < other }
    return ascendsBeyondFirstWord(from: earlier, to: later)
  }

  private func ascendsBeyondFirstWord(from earlier: ByteRange, to later: ByteRange) -> Bool {
    let shared = min(earlier.count, later.count)
    var place = 0
    while place < shared {
      // Behind the shared bytes of the last word stands what does not count.
      let excess = max(0, place + 8 - shared) * 8
      let one = word(at: earlier.start + place) >> UInt64(excess)
      let other = word(at: later.start + place) >> UInt64(excess)
      if one != other { return one < other }
      place += 8
    }
    return earlier.count < later.count
  }

  /// Eight bytes of the file, the first in the highest place.
  @inline(__always)
  private func word(at place: Int) -> UInt64 {
    UInt64(bigEndian: UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self))
  }
}
