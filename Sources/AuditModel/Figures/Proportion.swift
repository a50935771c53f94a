/// How many of the audits that count had a certain outcome: "17 of 19".
public struct Proportion: Hashable, Sendable {
  /// Audits with the outcome; 0 to `of`.
  public let n: Int

  /// Audits that count; 0 when the item applied to none.
  public let of: Int

  public init(n: Int, of: Int) {
    precondition(0 <= n && n <= of, "\(n) of \(of) is no part of a whole")
    self.n = n
    self.of = of
  }

  /// 0 to 1; `nil` when nothing counts.
  public var fraction: Double? {
    of == 0 ? nil : Double(n) / Double(of)
  }

  /// Whether this is a smaller share than the other; shares are compared exactly, and no data is no
  /// smaller share than any.
  public func isLess(than other: Proportion) -> Bool {
    n * other.of < other.n * of
  }

  /// Whether the share lies below a target in percent; never when nothing counts.
  public func isBelow(percent target: Int) -> Bool {
    n * 100 < target * of
  }
}
