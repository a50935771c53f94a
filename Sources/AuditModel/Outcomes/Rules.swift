/// The rules by which an audit's clocks are judged: the timescales, and how days are counted.
public struct Rules: Hashable, Sendable {
  public let timescales: Timescales
  public let clocks: ClockRules

  public init(timescales: Timescales, clocks: ClockRules) {
    self.timescales = timescales
    self.clocks = clocks
  }

  /// What a clock comes to on a day; `nil` when nobody knows its timescale.
  public func reading(of clock: Clock, asAt: Day) -> ClockReading? {
    timescales[clock.timescale].map { clock.reading(under: $0, rules: clocks, asAt: asAt) }
  }
}
