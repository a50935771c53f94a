/// What two readers made of one item in the same cases, each without the other's answer.
///
/// A case in which neither reader has an answer that counts says nothing about agreement, and one in
/// which a single reader has one is no disagreement about it either: both stand beside the pairs.
public struct PairedReadings: Hashable, Sendable {
  /// The answers that count, in the order of the item's distribution.
  public let outcomes: [Outcome]

  /// Cases, by the first reader's answer and the second's; as many rows and columns as outcomes.
  public let counts: [[Int]]

  /// Cases in which one reader alone has an answer that counts.
  public let oneSided: Int

  /// Cases in which neither has.
  public let silent: Int

  /// - Parameters:
  ///   - outcomes: The answers that count, each once, in their order.
  ///   - pairs: What the first and the second reader made of each case.
  public init(of outcomes: [Outcome], _ pairs: some Sequence<(first: Outcome, second: Outcome)>) {
    var counts = outcomes.map { _ in outcomes.map { _ in 0 } }
    var (oneSided, silent) = (0, 0)
    for pair in pairs {
      switch (outcomes.firstIndex(of: pair.first), outcomes.firstIndex(of: pair.second)) {
      case (let first?, let second?): counts[first][second] += 1
      case (nil, nil): silent += 1
      case (nil, .some), (.some, nil): oneSided += 1
      }
    }
    self.outcomes = outcomes
    self.counts = counts
    self.oneSided = oneSided
    self.silent = silent
  }

  /// Cases in which both readers have an answer that counts.
  public var pairs: Int {
    counts.reduce(0) { $0 + $1.reduce(0, +) }
  }

  /// Cases in which both have the same one, of all ``pairs``.
  public var same: Proportion {
    Proportion(n: counts.indices.reduce(0) { $0 + counts[$1][$1] }, of: pairs)
  }

  /// Whether all answers of both readers are one and the same.
  var hasOneOutcome: Bool {
    counts.indices.contains { counts[$0][$0] == pairs }
  }
}
