/// Finds which of many things are equal, by hashes that are known already.
///
/// Takes a few bytes for each thing, whatever its size, because only positions are kept.
struct EqualPositions {
  /// Positions, each as near to where its hash belongs as there was room.
  private var slots: [UInt32]

  private static let free = UInt32.max

  /// - Parameter count: How many things will be looked for at most. Their positions are below two
  ///   thousand million, whatever the count.
  init(of count: Int) {
    var size = 16
    // At least half of the slots stay free whatever is looked for: a search ends at one.
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
  }

  /// Finds the first thing that was equal to one.
  ///
  /// - Parameters:
  ///   - position: Of the thing; kept where it is the first of its kind.
  ///   - hashes: Of all things, by their positions; those of equal things are equal.
  ///   - isEqual: Whether the thing at another position, whose hash is the same, is equal to it.
  /// - Returns: The position of the first equal thing: its own where there was none.
  @inline(__always)
  mutating func first(
    equalTo position: Int,
    _ hashes: UnsafeBufferPointer<UInt64>,
    _ isEqual: (_ other: Int) -> Bool
  ) -> Int {
    slots.withUnsafeMutableBufferPointer { slots in
      let mask = slots.count - 1
      let hash = hashes[position]
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != Self.free {
        let other = Int(slots[place])
        if hashes[other] == hash, isEqual(other) { return other }
        place = (place + 1) & mask
      }
      slots[place] = UInt32(position)
      return position
    }
  }
}
