/// Between which shares the share of all cases lies, at 95% confidence.
public struct Interval: Hashable, Sendable {
  /// 0 to 1, and not above `upper`; for a difference, −1 to 1.
  public let lower: Double
  public let upper: Double

  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the whole interval lies below a target in percent.
  public func isBelow(percent target: Int) -> Bool {
    upper * 100 < Double(target)
  }

  /// The normal deviate that leaves 2.5 % on either side.
  static let deviate = 1.959_963_984_540_054
}

extension Interval {
  /// Wilson's score interval.
  ///
  /// The interval holds every share *p* from which the sample's share lies no more than 1.96
  /// standard errors away, √(*p*(1 − *p*)/*n* · *f*). The correction *f* on the variance does the
  /// same as a sample of *n*/*f* cases would, so that is how it is worked out.
  ///
  /// - Parameters:
  ///   - proportion: What was counted.
  ///   - correction: The finite-population correction on the variance, above 0 and at most 1.
  /// - Returns: `nil` when nothing counts.
  /// - SeeAlso: Edwin B. Wilson, "Probable Inference, the Law of Succession, and Statistical
  ///   Inference", Journal of the American Statistical Association 22 (1927), pages 209 to 212;
  ///   William G. Cochran, Sampling Techniques, third edition (1977), section 3.2, for the
  ///   variance of a share in a sample drawn without replacement.
  public static func wilson(_ proportion: Proportion, correction: Double = 1) -> Interval? {
    guard let share = proportion.fraction else { return nil }
    let interval = wilson(share: share, cases: Double(proportion.of) / correction)
    // At none and at all one limit is the share itself, which rounding must not miss by a hair.
    return Interval(
      lower: proportion.n == 0 ? 0 : interval.lower,
      upper: proportion.n == proportion.of ? 1 : interval.upper
    )
  }

  /// Wilson's score interval about a share of so many cases, neither of which need be a whole number.
  static func wilson(share: Double, cases: Double) -> Interval {
    let square = deviate * deviate
    let centre = share + square / (2 * cases)
    let variance = share * (1 - share) / cases + square / (4 * cases * cases)
    let half = deviate * variance.squareRoot()
    let whole = 1 + square / cases
    return Interval(
      lower: max(0, (centre - half) / whole),
      upper: min(1, (centre + half) / whole)
    )
  }

  /// Newcombe's interval for the difference of two shares, second less first.
  ///
  /// It is made of the interval of each share (his method 10, from Wilson's), so that a correction
  /// for a finite population carries over, and a complete count, whose interval is a point, adds no
  /// doubt of its own.
  ///
  /// - SeeAlso: Robert G. Newcombe, "Interval estimation for the difference between independent
  ///   proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), pages 873 to
  ///   890, method 10.
  public static func newcombe(
    from first: (share: Double, interval: Interval),
    to second: (share: Double, interval: Interval)
  ) -> Interval {
    func root(_ one: Double, _ other: Double) -> Double {
      (one * one + other * other).squareRoot()
    }
    let difference = second.share - first.share
    return Interval(
      lower: difference
        - root(second.share - second.interval.lower, first.interval.upper - first.share),
      upper: difference
        + root(second.interval.upper - second.share, first.share - first.interval.lower)
    )
  }
}
