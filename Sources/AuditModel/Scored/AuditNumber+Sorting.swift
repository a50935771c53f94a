extension [AuditNumber] {
  /// Sorts very many numbers, in time that grows as their count where they are spread evenly.
  ///
  /// Ids begin with the time at which they were made, so those of months of work are: each goes to
  /// one of as many places as there are numbers, and few meet there.
  public mutating func sortSpread() {
    guard count > 1024, let least = self.min()?.high, let most = self.max()?.high else {
      return sort()
    }
    let places = 1 << 16
    let bits = UInt64.bitWidth - (most - least).leadingZeroBitCount
    let shift = UInt64(Swift.max(0, bits - 16))
    var ends = [Int](repeating: 0, count: places)
    for number in self { ends[Int((number.high - least) >> shift)] += 1 }
    var end = 0
    for place in ends.indices {
      end += ends[place]
      ends[place] = end
    }
    self = [AuditNumber](unsafeUninitializedCapacity: count) { sorted, initialized in
      for number in self {
        let place = Int((number.high - least) >> shift)
        ends[place] -= 1
        sorted.initializeElement(at: ends[place], to: number)
      }
      initialized = count
      // What was the end of a place is its start now, and its end the start of the next.
      for place in ends.indices {
        let next = place + 1 < places ? ends[place + 1] : count
        if next - ends[place] > 1 { sorted[ends[place]..<next].sort() }
      }
    }
  }
}
