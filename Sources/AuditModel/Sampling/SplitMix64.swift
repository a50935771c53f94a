/// A small generator of pseudo-random numbers whose every output is fixed by its seed.
///
/// The standard library's way of turning random bits into numbers may change between releases of
/// Swift, and a draw must come out the same in years to come and in any other program.
///
/// - SeeAlso: Guy L. Steele, Doug Lea and Christine H. Flood, "Fast Splittable Pseudorandom Number
///   Generators", OOPSLA 2014, figures 16 and 17 with the constants of Java's `SplittableRandom`.
public struct SplitMix64: Sendable {
  private var state: UInt64

  /// What the state grows by: 2⁶⁴ divided by the golden ratio, made odd.
  public static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= SplitMix64.increment
    return SplitMix64.mixed(state)
  }

  /// Turns each number into another, so that neighbours have nothing in common.
  public static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
