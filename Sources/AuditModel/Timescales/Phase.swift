/// One part of a timescale: a limit, and how long it stays the one that holds.
public struct Phase: Hashable, Sendable {
  /// How long a phase lasts.
  public enum Extent: Hashable, Sendable {
    /// For this many gaps, at least 1.
    case gaps(Int)

    /// Until a dated event, such as the first review; the words name it.
    case untilTurn(Wording)

    /// For good.
    case onwards
  }

  public let limit: Limit
  public let extent: Extent

  public init(limit: Limit, extent: Extent = .onwards) {
    self.limit = limit
    self.extent = extent
  }
}

extension Phase {
  /// The event that ends this phase, if it is one.
  public var turn: Wording? {
    if case .untilTurn(let event) = extent { event } else { nil }
  }

  /// `1 week until turn`, `6 weeks`: what matters to a digest, without the words for people.
  var canonicalText: String {
    switch extent {
    case .gaps(let n): "\(limit) for \(n)"
    case .untilTurn: "\(limit) until turn"
    case .onwards: "\(limit)"
    }
  }
}
