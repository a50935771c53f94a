/// A coefficient of agreement beyond what chance would give: 1 is perfect, 0 no better than chance.
public enum Coefficient: Hashable, Sendable {
  /// - Parameters:
  ///   - value: At most 1; below 0 where readers agree less than by chance.
  ///   - interval: At 95 % confidence, cut off at −1 and 1; `nil` where every pair agrees or too few
  ///     differ for the formula to tell, because an interval without width would claim certainty.
  case value(Double, interval: Interval?)
  case undefined(Reason)

  /// Why there is none.
  public enum Reason: Hashable, Sendable {
    /// No case has an answer of both readers.
    case noPairs

    /// All answers are the same one, so that chance alone would give perfect agreement too.
    case oneOutcome
  }

  /// `nil` where it is undefined.
  public var value: Double? {
    if case .value(let value, _) = self { value } else { nil }
  }

  public var interval: Interval? {
    if case .value(_, let interval) = self { interval } else { nil }
  }

  /// The same number where an interval would claim more than is known.
  var withoutInterval: Coefficient {
    value.map { .value($0, interval: nil) } ?? self
  }

  /// A coefficient with the interval that follows from its variance.
  init(_ value: Double, variance: Double) {
    guard variance > 1e-12 else {
      self = .value(value, interval: nil)
      return
    }
    let half = Interval.deviate * variance.squareRoot()
    self = .value(
      value,
      interval: Interval(lower: max(-1, value - half), upper: min(1, value + half))
    )
  }
}
