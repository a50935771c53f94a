extension SplitMix64 {
  /// Draws a number from 0 to one less than `limit`, each exactly as likely as any other.
  ///
  /// 64 random bits times `limit` are 128 bits: the high 64 are the number. Where the low 64 are less
  /// than 2⁶⁴ modulo `limit`, the bits are thrown away and the next 64 taken, because some numbers
  /// would else be drawn a little more often.
  ///
  /// - Parameter limit: At least 1.
  /// - Returns: The number.
  /// - SeeAlso: Daniel Lemire, "Fast Random Integer Generation in an Interval", ACM Transactions on
  ///   Modeling and Computer Simulation 29 (2019), algorithm 5.
  public mutating func number(below limit: UInt64) -> UInt64 {
    // 2⁶⁴ modulo the limit, in 64 bits.
    let uneven = (0 &- limit) % limit
    while true {
      let product = next().multipliedFullWidth(by: limit)
      if product.low >= uneven { return product.high }
    }
  }

  /// Puts the elements into random order, each order as likely as any other.
  ///
  /// From the last place to the second, the element there changes places with one drawn from it and
  /// all before it.
  ///
  /// - SeeAlso: Donald E. Knuth, The Art of Computer Programming, volume 2, third edition (1997),
  ///   section 3.4.2, algorithm P, after R. A. Fisher and F. Yates (1938).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in (1..<elements.count).reversed() {
      elements.swapAt(last, Int(number(below: UInt64(last) + 1)))
    }
  }
}
