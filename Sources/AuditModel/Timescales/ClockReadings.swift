/// The readings of all the clocks in one answer.
public struct ClockReadings: Hashable, Sendable {
  /// In the order of the clocks.
  public let all: [ClockReading]

  public init(_ all: [ClockReading]) {
    self.all = all
  }

  /// The one verdict of all clocks, by ``Verdict/combined(_:)``; `nil` without a clock.
  public var combined: Verdict? {
    Verdict.combined(all.lazy.map(\.verdict))
  }

  /// Gaps that were met, over all clocks.
  public var gapsMet: Int {
    all.reduce(0) { $0 + $1.gapsMet }
  }

  /// Gaps that were met, missed or overdue, over all clocks.
  public var gapsDue: Int {
    all.reduce(0) { $0 + $1.gapsDue }
  }

  /// Whether any limit behind the verdict has yet to be confirmed.
  public var isUnconfirmed: Bool {
    all.contains(where: \.isUnconfirmed)
  }
}
