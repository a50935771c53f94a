/// Finds which of many things are equal, by hashes that are known already.
///
/// Takes a few bytes for each thing, whatever its size, because only positions are kept.
struct EqualPositions {
  /// By position of the thing; equal things have equal ones.
  private let hashes: [UInt64]

  /// Positions by hash, each as near to where it belongs as there was room; −1 is free.
  private var slots: [Int32]

  /// - Parameters:
  ///   - hashes: Of each thing, of which there are fewer than two thousand million.
  ///   - expected: About how many of them will be looked for; `nil` is all.
  init(hashes: [UInt64], expecting expected: Int? = nil) {
    self.hashes = hashes
    var size = 16
    // One slot stays free whatever is looked for: a search ends at it.
    while size < (expected ?? hashes.count) * 2 || size <= hashes.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// Finds the first thing that was equal to one.
  ///
  /// - Parameters:
  ///   - position: Of the thing; kept where it is the first of its kind.
  ///   - isEqual: Whether the thing at another position, whose hash is the same, is equal to it.
  /// - Returns: The position of the first equal thing: its own where there was none.
  mutating func first(equalTo position: Int, _ isEqual: (_ other: Int) -> Bool) -> Int {
    let mask = slots.count - 1
    let hash = hashes[position]
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if hashes[other] == hash, isEqual(other) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(position)
    return position
  }
}
