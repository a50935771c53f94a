/// One stretch that a limit is about: from the event that starts it to whatever ends it.
struct Gap {
  /// What ends a gap.
  enum Stop: Hashable {
    /// The event that was to follow; `notRecorded` when it came and nobody wrote down when.
    case event(Moment)

    /// Nothing so far: it is still open on the day of the audit.
    case open

    /// The involvement ended, and the duty with it; `nil` when nobody wrote down when.
    case ended(Day?)
  }

  let start: Moment

  /// What to call the start when it is not recorded.
  let missingStart: Missing

  let stop: Stop

  /// What to call the stop when it is not recorded.
  let missingStop: Missing

  /// `nil` where there is no number: no fixed limit, or "before".
  var limit: Limit?
}

/// What one gap comes to.
struct GapReading: Hashable {
  let verdict: Verdict
  var due: Day?
  var dueTime: LocalTime?
  var duration: ClockReading.Duration?
  var missing: Missing?

  /// `nil` unless it was missed or is overdue.
  var lapse: Lapse?
}

extension Gap {
  /// The first date the gap lacks.
  var missing: Missing? {
    if start == .notRecorded { return missingStart }
    if stop == .event(.notRecorded) { return missingStop }
    if stop == .ended(nil) { return .end }
    return nil
  }

  /// The last day the gap reaches: that of its stop, or of the audit while it is open.
  func lastDay(asAt: Day) -> Day? {
    switch stop {
    case .event(let moment): moment.day
    case .open: asAt
    case .ended(let day): day
    }
  }

  /// How long the gap is in the unit of its limit; calendar days without one.
  func duration(rules: ClockRules, asAt: Day) -> ClockReading.Duration? {
    guard let from = start.day, let to = lastDay(asAt: asAt), from <= to else { return nil }
    let isOpen = stop == .open
    switch limit {
    case .workingDays:
      return rules.calendar.workingDays(from: from, to: to)
        .map { .init(number: $0, unit: .workingDays, isOpen: isOpen) }
    case .schoolDays:
      return rules.termDays?.schoolDays(from: from, to: to)
        .map { .init(number: $0, unit: .schoolDays, isOpen: isOpen) }
    case .hours:
      return minutes(to: to).map { .init(number: $0, unit: .minutes, isOpen: isOpen) }
    case .calendarDays, .weeks, .months, nil:
      return .init(number: to.number - from.number, unit: .calendarDays, isOpen: isOpen)
    }
  }

  /// The minutes of the gap, the fewest where a doubled hour allows two numbers.
  ///
  /// While it is open, up to the midnight with which the day of the audit begins. `nil` when a time
  /// of day is missing.
  private func minutes(to day: Day) -> Int? {
    guard let start = start.time else { return nil }
    let end: LocalTime?
    if case .event(let moment) = stop {
      end = moment.time
    } else {
      end = LocalTime(day: day, minute: 0)
    }
    guard let end else { return nil }
    return start.minutesElapsed(to: end).first { $0 >= 0 } ?? 0
  }
}
