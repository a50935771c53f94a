import AuditModel

extension SplitMix64 {
  /// A generator of its own for one thing of many, so that any of them can be made without the
  /// others.
  ///
  /// - Parameters:
  ///   - seed: Of the whole demo.
  ///   - purpose: What is drawn; different purposes draw independently for the same number.
  ///   - number: Which of the things, from 0.
  init(seed: UInt64, purpose: Purpose, number: Int) {
    let ofPurpose = SplitMix64.mixed(seed &+ purpose.rawValue &* SplitMix64.increment)
    let number = UInt64(truncatingIfNeeded: number)
    self.init(seed: SplitMix64.mixed(ofPurpose ^ SplitMix64.mixed(number &+ SplitMix64.increment)))
  }

  /// What a generator is for.
  enum Purpose: UInt64 {
    case heading = 1
    case childCase, family, answers, secondReading, agreedReading
  }

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
