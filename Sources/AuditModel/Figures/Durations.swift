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
    let ordered = durations.sorted { $0.number < $1.number }
    guard let last = ordered.last else { return nil }
    precondition(ordered.allSatisfy { $0.unit == last.unit }, "days and hours do not sort together")
    let open = ordered.count(where: \.isOpen)
    func reported(_ duration: Duration) -> Duration {
      Duration(number: duration.number, unit: duration.unit, isOpen: open > 0)
    }
    self.timescale = timescale
    self.clocks = ordered.count
    self.open = open
    median = reported(ordered[(ordered.count - 1) / 2])
    longest = reported(last)
  }
}

extension Durations {
  /// What is put in order together.
  struct Kind: Hashable {
    let timescale: Timescale.ID
    let unit: Duration.Unit

    init(_ timescale: Timescale.ID, _ unit: Duration.Unit) {
      self.timescale = timescale
      self.unit = unit
    }
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
