/// A count as it may leave the building: nobody can tell from it how many a few children were.
///
/// - SeeAlso: Welsh Government, National Outcomes Framework (2019): counts are rounded to the nearest
///   five; `design.md` section 6, "External output".
public enum PublishedCount: Hashable, Sendable {
  /// Nobody, where that says nothing about a group of fewer than five.
  case zero

  /// One to four; also none, where it must not be known whether it is none.
  case fewerThanFive(orNone: Bool)

  /// Five or more, to the nearest five.
  case rounded(Int)

  /// Kept back, because what else is printed would give it or another count away.
  case withheld

  /// As it is: somebody has decided that the round is published so.
  case exact(Int)

  /// Rounds a count of 0 or more.
  ///
  /// - Parameters:
  ///   - count: As it is.
  ///   - showsZero: Whether none may be printed as none.
  public init(_ count: Int, showsZero: Bool) {
    switch count {
    case 0 where showsZero: self = .zero
    case ..<5: self = .fewerThanFive(orNone: !showsZero)
    default: self = .rounded((count + 2) / 5 * 5)
    }
  }

  /// Every count that is printed so; `nil` where any would be.
  public var possible: ClosedRange<Int>? {
    switch self {
    case .zero: 0...0
    case .fewerThanFive(let orNone): (orNone ? 0 : 1)...4
    case .rounded(5): 5...7
    case .rounded(let number): number - 2...number + 2
    case .withheld: nil
    case .exact(let count): count...count
    }
  }

  /// The printed number; `nil` where words stand.
  public var number: Int? {
    switch self {
    case .zero: 0
    case .rounded(let number), .exact(let number): number
    case .fewerThanFive, .withheld: nil
    }
  }
}
