/// When the event happened that ends a phase, such as the first review.
enum Turn: Hashable {
  case on(Day)
  case never
}

extension Clock {
  /// When the turn may have come: one answer where it is known or the timescale has none, else the
  /// two extremes, at the very start and never.
  func possibleTurns(under timescale: Timescale) -> [Turn] {
    guard timescale.turn != nil else { return [.never] }
    var recorded: Moment?
    if case .series(let series) = course { recorded = series.turn }
    switch recorded {
    case .on(let day): return [.on(day)]
    case .at(let time): return [.on(time.day)]
    case .notYet: return [.never]
    case .notRecorded, nil: return [.on(start.day ?? Day(number: 0)), .never]
    }
  }
}

extension Timescale {
  /// The limit that holds for one gap of a clock; `nil` without a limit.
  ///
  /// A phase that lasts until a turn holds for a gap that falls due on or before the turn. If the
  /// turn comes earlier, the next phase holds for the whole gap: a weekly visit that falls due after
  /// the first review is no longer asked for.
  ///
  /// - Parameters:
  ///   - index: Which gap, from 0.
  ///   - previous: The event that starts the gap.
  ///   - turn: When the phase ended.
  ///   - rules: Calendar and settings of the round.
  /// - Returns: The limit of the phase the gap belongs to.
  func limit(ofGap index: Int, after previous: Moment, turn: Turn, rules: ClockRules) -> Limit? {
    var gapsLeft = index
    for phase in phases {
      switch phase.extent {
      case .gaps(let count):
        if gapsLeft < count { return phase.limit }
        gapsLeft -= count
      case .untilTurn:
        guard case .on(let turnDay) = turn, let day = previous.day else { return phase.limit }
        let due = try? due(phase.limit, after: previous, on: day, rules: rules)
        if turnDay > day, let due, due <= turnDay { return phase.limit }
      case .onwards:
        return phase.limit
      }
    }
    return phases.last?.limit
  }
}
