extension Gap {
  /// Judges the gap under a limit in hours.
  ///
  /// With both times of day: by the hours that really passed, clock changes counted. Without one of
  /// them: by the most and the fewest hours that the dates allow, a day as 24 hours, so for a
  /// 24-hour limit the same date is met, two or more dates later is missed, and the next date is not
  /// determinable. Noon is never guessed.
  func readInHours(_ hours: Int, under timescale: Timescale, rules: ClockRules, asAt: Day)
    -> GapReading
  {
    guard let startDay = start.day else { return readUnstarted() }
    let due = timescale.due(after: start, hours: hours, on: startDay, rules: rules)
    var reading = GapReading(
      verdict: verdict(hours: hours, startDay: startDay, due: due, asAt: asAt)
    )
    reading.due = due
    reading.dueTime = start.time.flatMap { $0.adding(hours: hours) }
    reading.duration = duration(rules: rules, asAt: asAt)
    reading.missing = missing
    if case .notDeterminable(let missing) = reading.verdict { reading.missing = missing }
    return reading
  }

  private func verdict(hours: Int, startDay: Day, due: Day, asAt: Day) -> Verdict {
    guard case .event(let moment) = stop, let stopDay = moment.day else {
      // The day of the audit has no hour: what is open is judged by days.
      return verdict(due: due, asAt: asAt)
    }
    if let start = start.time, let stop = moment.time {
      return verdict(minutesPast: start.minutesElapsed(to: stop).map { $0 - hours * 60 })
    }
    let lastMinute = LocalTime.minutesInDay - 1
    let days = (stopDay.number - startDay.number) * LocalTime.minutesInDay
    let fewest = days + (moment.time?.minute ?? 0) - (start.time?.minute ?? lastMinute)
    let most = days + (moment.time?.minute ?? lastMinute) - (start.time?.minute ?? 0)
    if most <= hours * 60 { return .met }
    if fewest <= hours * 60 { return .notDeterminable(.timeOfDay) }
    return stopDay > due
      ? .missed(.calendarDays(stopDay.number - due.number)) : .missed(.minutes(fewest - hours * 60))
  }

  /// The verdict by minutes past the limit, of which there are several in a doubled hour.
  private func verdict(minutesPast possible: [Int]) -> Verdict {
    guard let fewest = possible.first, let most = possible.last else {
      return .notDeterminable(.timeOfDay)
    }
    if most <= 0 { return .met }
    return fewest > 0 ? .missed(.minutes(fewest)) : .notDeterminable(.ambiguousHour)
  }
}

extension Timescale {
  fileprivate func due(after start: Moment, hours: Int, on day: Day, rules: ClockRules) -> Day {
    (try? due(.hours(hours), after: start, on: day, rules: rules)) ?? day
  }
}

extension LocalTime {
  /// The wall time when this many hours have really passed; `nil` when this time is ambiguous and
  /// its two readings end differently.
  fileprivate func adding(hours: Int) -> LocalTime? {
    let ends = Set(instants.map { LocalTime(instant: $0 + hours * 60) })
    return ends.count == 1 ? ends.first.flatMap { $0 } : nil
  }
}
