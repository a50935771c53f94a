extension Gap {
  /// Judges the gap under a limit in days, weeks or months: the stop date against the due date.
  ///
  /// Counts are never compared. A Thursday referral decided on Saturday has one working day behind
  /// it and is yet past its due date, Friday.
  func readInDays(
    _ limit: Limit,
    under timescale: Timescale,
    rules: ClockRules,
    asAt: Day
  ) -> GapReading {
    guard let startDay = start.day else { return readUnstarted() }
    let length = duration(rules: rules, asAt: asAt)
    do throws(Missing) {
      let due = try timescale.due(limit, after: start, on: startDay, rules: rules)
      return GapReading(
        verdict: verdict(due: due, asAt: asAt),
        due: due,
        duration: length,
        missing: missing
      )
    } catch {
      let lacking = missing ?? error
      // The due date lies past the holiday data. A clock that has not got that far is on time.
      if case .holidays(let beyond) = lacking, let last = lastDay(asAt: asAt), last <= beyond {
        return GapReading(verdict: verdict(due: beyond, asAt: asAt), duration: length)
      }
      return GapReading(
        verdict: .notDeterminable(lacking),
        duration: length,
        missing: lacking
      )
    }
  }

  /// Judges a gap whose start has no date: not recorded, or still to come.
  ///
  /// What may precede its start and is done is met already.
  func readUnstarted() -> GapReading {
    if let missing { return GapReading(verdict: .notDeterminable(missing), missing: missing) }
    if case .event = stop { return GapReading(verdict: .met) }
    return GapReading(verdict: .notYetDue)
  }

  /// The verdict by dates alone.
  func verdict(due: Day, asAt: Day) -> Verdict {
    switch stop {
    case .event(let moment):
      guard let day = moment.day else { return .notDeterminable(missingStop) }
      return day <= due ? .met : .missed(.calendarDays(day.number - due.number))
    case .open:
      return asAt <= due ? .notYetDue : .overdue(.calendarDays(asAt.number - due.number))
    case .ended(let day):
      // Whenever it ended, it was not after the day of the audit.
      if (day ?? asAt) <= due { return .notYetDue }
      guard let day else { return .notDeterminable(.end) }
      return .missed(.calendarDays(day.number - due.number))
    }
  }

  /// Judges a gap that must be closed before its start event, or on the same day.
  ///
  /// The record gives days, so the same day counts as before unless two times say otherwise.
  func readBefore(asAt: Day) -> GapReading {
    guard missing == nil, let due = start.day else { return readUnstarted() }
    if case .event(.at(let done)) = stop, let dueTime = start.time, done.day == due {
      let late = dueTime.minutesElapsed(to: done).first ?? 0
      return GapReading(
        verdict: late > 0 ? .missed(.minutes(late)) : .met,
        due: due,
        dueTime: dueTime
      )
    }
    return GapReading(verdict: verdict(due: due, asAt: asAt), due: due)
  }
}
