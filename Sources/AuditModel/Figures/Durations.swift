/// How long something took, over all clocks of one item on one timescale and in one unit.
///
/// A timescale has more than one unit only where its phases do; each then stands by itself.
/// A series counts with its longest gap. Clocks that lack a date are not here; those still open are,
/// as they stood on the day of their audit.
public struct Durations: Hashable, Sendable {
  public typealias Duration = ClockReading.Duration

  public let timescale: Timescale.ID

  /// Clocks with a known duration; at least 1.
  public let clocks: Int

  /// Of those, the ones that were still open.
  public let open: Int

  /// The middle one; of an even number the shorter of the two in the middle.
  ///
  /// So it is a duration that some case had. It is marked open, and so printed as "at least", where
  /// any clock is open.
  public let median: Duration

  /// Marked open, and so printed as "at least", where any clock is open.
  public let longest: Duration

  /// Puts durations in order; `nil` of none.
  ///
  /// - Precondition: All are in one unit.
  public init?(_ durations: [Duration], timescale: Timescale.ID) {
    guard let unit = durations.first?.unit else { return nil }
    precondition(durations.allSatisfy { $0.unit == unit }, "days and hours do not sort together")
    var count = DurationCount()
    for duration in durations { count.add(duration) }
    self.init(count, timescale: timescale, unit: unit)
  }

  /// Of durations that are counted by their length; `nil` of none.
  init?(_ count: DurationCount, timescale: Timescale.ID, unit: Duration.Unit) {
    guard let middle = count.number(at: (count.clocks - 1) / 2),
      let last = count.number(at: count.clocks - 1)
    else { return nil }
    func reported(_ number: Int) -> Duration {
      Duration(number: number, unit: unit, isOpen: count.open > 0)
    }
    self.timescale = timescale
    self.clocks = count.clocks
    self.open = count.open
    median = reported(middle)
    longest = reported(last)
  }
}

extension Durations.Duration.Unit {
  /// The order of reports.
  var order: Int {
    switch self {
    case .minutes: 0
    case .workingDays: 1
    case .calendarDays: 2
    case .schoolDays: 3
    }
  }
}
