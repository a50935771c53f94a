/// Finds which of many things are equal, by hashes that are known already.
///
/// Takes a few bytes for each thing, whatever its size, because only positions are kept.
struct EqualPositions {
  /// Positions by hash, each as near to where it belongs as there was room; −1 is free.
  private var slots: [Int32]

  /// - Parameter capacity: How many things there are at most; below two thousand million.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// Finds the first thing that was equal to one.
  ///
  /// - Parameters:
  ///   - position: Of the thing; kept where it is the first of its kind.
  ///   - hash: Of the thing; equal things have equal hashes.
  ///   - isEqual: Whether the thing at another position is equal to it.
  /// - Returns: The position of the first equal thing: its own where there was none.
  mutating func first(
    equalTo position: Int,
    hash: UInt64,
    _ isEqual: (_ other: Int) -> Bool
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if isEqual(other) { return other }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(position)
    return position
  }
}
