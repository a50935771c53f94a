/// A small generator of pseudo-random numbers whose every output is fixed by its seed.
///
/// The standard library's way of turning random bits into numbers may change between releases of
/// Swift, so the draws are here too: the same seed gives the same demo on every machine.
///
/// - SeeAlso: Guy L. Steele, Doug Lea and Christine H. Flood, "Fast Splittable Pseudorandom Number
///   Generators", OOPSLA 2014, figures 16 and 17 with the constants of Java's `SplittableRandom`.
struct SplitMix64: Sendable {
  private var state: UInt64

  private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for one thing of many, so that any of them can be made without the
  /// others.
  ///
  /// - Parameters:
  ///   - seed: Of the whole demo.
  ///   - purpose: What is drawn; different purposes draw independently for the same number.
  ///   - number: Which of the things, from 0.
  init(seed: UInt64, purpose: Purpose, number: Int) {
    let ofPurpose = SplitMix64.mixed(seed &+ purpose.rawValue &* SplitMix64.golden)
    let number = UInt64(truncatingIfNeeded: number)
    self.init(seed: SplitMix64.mixed(ofPurpose ^ SplitMix64.mixed(number &+ SplitMix64.golden)))
  }

  /// What a generator is for.
  enum Purpose: UInt64 {
    case heading = 1
    case childCase, family, answers, secondReading, agreedReading
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= SplitMix64.golden
    return SplitMix64.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension SplitMix64 {
  /// Draws a number from 0 to one less than `limit`, which is at least 1.
  ///
  /// Uneven by at most `limit` in 2⁶⁴, which no demo can show.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// Draws a number of a range.
  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Decides with a chance in a thousand.
  mutating func chance(perMille: Int) -> Bool {
    below(1000) < perMille
  }

  /// Picks an element, each as likely as any other; the elements are never empty.
  mutating func element<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Picks an element, each as likely as its weight; at least one weight is above 0.
  mutating func element<Element>(of weighted: [(Element, weight: Int)]) -> Element {
    var left = below(weighted.reduce(0) { $0 + $1.weight })
    for (element, weight) in weighted {
      left -= weight
      if left < 0 { return element }
    }
    preconditionFailure("weights of a draw add up to more than 0")
  }
}
