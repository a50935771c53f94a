extension Timescale {
  /// The last day on which work that starts at `start` is on time; of several phases, the first.
  ///
  /// For a limit in hours the day on which the last minute falls: without a time of day, the last
  /// day on which it can. `nil` without a limit, without a date, and where the holiday data or term
  /// dates do not reach.
  public func due(after start: Moment, rules: ClockRules) -> Day? {
    try? dueOrMissing(after: start, rules: rules)
  }

  /// As ``due(after:rules:)``, saying what is missing where there is a limit but no due date.
  ///
  /// - Returns: `nil` when the timescale has no limit.
  /// - Throws: What the start or the rules lack.
  public func dueOrMissing(after start: Moment, rules: ClockRules) throws(Missing) -> Day? {
    guard let day = start.day else { throw .start }
    if counts == .before { return day }
    guard let limit else { return nil }
    return try due(limit, after: start, on: day, rules: rules)
  }

  /// The due date under one limit of the timescale.
  func due(
    _ limit: Limit,
    after start: Moment,
    on day: Day,
    rules: ClockRules
  ) throws(Missing) -> Day {
    if case .hours(let hours) = limit { return lastDueDay(hours: hours, after: start, on: day) }
    let received = startsOnReceipt ? try rules.received(start, on: day) : day
    let isDayOne = counts == .from
    let due: Day
    switch limit {
    case .workingDays(let n):
      due = try rules.workingDay(n, after: isDayOne ? received.adding(days: -1) : received)
    case .schoolDays(let n):
      due = try rules.schoolDay(n, after: isDayOne ? received.adding(days: -1) : received)
    case .calendarDays(let n): due = received.adding(days: isDayOne ? max(n - 1, 0) : n)
    case .weeks(let n): due = received.adding(days: isDayOne ? 7 * n - 1 : 7 * n)
    case .months(let n): due = isDayOne ? received.endOfMonths(n) : received.adding(months: n)
    case .hours: due = day
    }
    return roll == .nextWorkingDay ? try rules.workingDay(onOrAfter: due) : due
  }

  private func lastDueDay(hours: Int, after start: Moment, on day: Day) -> Day {
    guard let time = start.time else {
      let lastMinute = LocalTime.minutesInDay - 1 + hours * 60
      return day.adding(days: lastMinute / LocalTime.minutesInDay)
    }
    let latest = (time.instants.last ?? 0) + hours * 60
    return LocalTime(instant: latest)?.day ?? day
  }
}

extension Day {
  /// The last day of a period of `n` months that begins with this day.
  ///
  /// The eve of the same day number `n` months on; where that month is too short, its last day.
  fileprivate func endOfMonths(_ n: Int) -> Day {
    let corresponding = adding(months: n)
    return corresponding.civil.day < civil.day ? corresponding : corresponding.adding(days: -1)
  }
}

extension ClockRules {
  /// The day on which something that came at `moment` is held to be received.
  fileprivate func received(_ moment: Moment, on day: Day) throws(Missing) -> Day {
    guard case .deemedNextWorkingDay(let closing) = receivedOutOfHours else { return day }
    guard let isWorkingDay = calendar.isWorkingDay(day) else { throw outsideHolidays(day) }
    let isInHours = isWorkingDay && (moment.time.map { $0.minute < closing } ?? true)
    return isInHours ? day : try workingDay(1, after: day)
  }

  fileprivate func workingDay(_ n: Int, after day: Day) throws(Missing) -> Day {
    guard let due = calendar.workingDay(n, after: day) else { throw outsideHolidays(day) }
    return due
  }

  fileprivate func workingDay(onOrAfter day: Day) throws(Missing) -> Day {
    guard let isWorkingDay = calendar.isWorkingDay(day) else { throw outsideHolidays(day) }
    return isWorkingDay ? day : try workingDay(1, after: day)
  }

  fileprivate func schoolDay(_ n: Int, after day: Day) throws(Missing) -> Day {
    guard let due = termDays?.schoolDay(n, after: day) else { throw .termDates }
    return due
  }

  private func outsideHolidays(_ day: Day) -> Missing {
    day < calendar.completeFrom
      ? .holidaysBefore(calendar.completeFrom) : .holidays(beyond: calendar.completeTo)
  }
}
