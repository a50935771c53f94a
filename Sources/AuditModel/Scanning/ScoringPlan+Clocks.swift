extension ScoringPlan {
  /// Judges the clocks of an answer; those whose timescale the rules do not know are left out.
  ///
  /// - Returns: `nil` when one has a timescale that the item does not have, so that it is no answer.
  func readings(
    of places: Range<Int>,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) -> [PlannedReading]? {
    var readings: [PlannedReading] = []
    readings.reserveCapacity(places.count)
    for place in places {
      switch read(clock: place, to: item, audit, in: bytes) {
      case .judged(let reading): readings.append(reading)
      case .unknown: continue
      case .foreign: return nil
      }
    }
    return readings
  }

  /// Judges one clock of an answer, by its place among the audit's.
  func read(
    clock place: Int,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) -> PlannedClock {
    let timescale = ByteKey(audit.clocks[place].timescale, in: bytes)
    guard let name = timescaleNames.number(of: timescale),
      let index = item.timescales.first(where: { timescales[$0].name == name })
    else { return .foreign }
    guard let known = timescales[index].known else { return .unknown }
    let clock = known.reading(of: place, audit, in: bytes, rules: rules.clocks)
    return .judged(PlannedReading(clock: clock, place: index - item.timescales.lowerBound))
  }
}

/// What becomes of a clock of an answer.
enum PlannedClock {
  case judged(PlannedReading)

  /// The rules do not know its timescale.
  case unknown

  /// It has a timescale that the item does not have.
  case foreign
}

/// A clock that was judged, with the position of its timescale among those of its item.
struct PlannedReading {
  let clock: ScoredClock
  let place: Int
}

extension KnownTimescale {
  /// Judges a clock of an audit.
  fileprivate func reading(
    of place: Int,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer,
    rules: ClockRules
  ) -> ScoredClock {
    let plain =
      isPlain
      ? audit.clocks[place].plainReading(under: timescale, rules: rules, asAt: audit.asAt) : nil
    return plain
      ?? ScoredClock(
        audit.clock(at: place, in: bytes)
          .reading(under: timescale, rules: rules, asAt: audit.asAt)
      )
  }
}

extension ScannedClock {
  /// Judges a clock of one event by days alone, as nearly every clock is; `nil` for any other, which
  /// ``Clock/reading(under:rules:asAt:)`` has to judge.
  ///
  /// - Parameters:
  ///   - timescale: Without a turn, not counted before its start, with no limit in hours.
  ///   - rules: Calendar and settings of the round.
  ///   - asAt: The day of the audit.
  /// - Returns: What the whole reading comes to. A clock with a fault has none here.
  func plainReading(under timescale: Timescale, rules: ClockRules, asAt: Day) -> ScoredClock? {
    guard case .single(let end) = course else { return nil }
    if let undated = undatedReading(to: end, under: timescale, asAt: asAt) { return undated }
    guard let from = start.day, timescale.isInForce(on: from) else { return nil }
    let stop = end.day
    let last = stop ?? asAt
    // Two times of one day may be in the wrong order.
    guard end == .notYet || stop != nil, from <= last, last <= asAt,
      from < last || end.time == nil
    else { return nil }
    guard let limit = timescale.phases.first?.limit else {
      return reading(
        .noLimit,
        .init(number: last.number - from.number, unit: .calendarDays, isOpen: stop == nil),
        timescale,
        from,
        []
      )
    }
    guard let due = try? timescale.due(limit, after: start, on: from, rules: rules) else {
      return nil
    }
    let length = limit.length(from: from, to: last, isOpen: stop == nil, rules: rules)
    guard last > due else {
      return reading(stop == nil ? .notYetDue : .met, length, timescale, from, [])
    }
    let lateness = Lateness.calendarDays(last.number - due.number)
    let lapse = Lapse(
      due: due,
      lateness: lateness,
      course: stop.map(Lapse.Course.doneLate) ?? .open
    )
    return reading(
      stop == nil ? .overdue(lateness) : .missed(lateness),
      length,
      timescale,
      from,
      [lapse]
    )
  }

  /// Judges a clock whose start or end nobody wrote down; `nil` for any other.
  private func undatedReading(
    to end: Moment,
    under timescale: Timescale,
    asAt: Day
  ) -> ScoredClock? {
    let hasNoStart = start == .notRecorded
    guard hasNoStart || end == .notRecorded, start != .notYet,
      end.day.map({ $0 <= asAt }) ?? true,
      start.day.map({ $0 <= asAt && timescale.isInForce(on: $0) }) ?? true
    else { return nil }
    let verdict: Verdict =
      timescale.phases.isEmpty ? .noLimit : .notDeterminable(hasNoStart ? .start : .end)
    return reading(verdict, nil, timescale, start.day, [])
  }

  private func reading(
    _ verdict: Verdict,
    _ duration: ClockReading.Duration?,
    _ timescale: Timescale,
    _ from: Day?,
    _ lapses: [Lapse]
  ) -> ScoredClock {
    ScoredClock(
      timescale: timescale.id,
      verdict: verdict,
      duration: duration,
      gapsMet: verdict == .met ? 1 : 0,
      gapsDue: verdict.isDue ? 1 : 0,
      isUnconfirmed: timescale.isUnconfirmed(on: from),
      lapses: lapses
    )
  }
}

extension Limit {
  /// How long it was in the unit of the limit; `nil` where the holiday or term data do not reach, and
  /// for hours.
  fileprivate func length(
    from: Day,
    to: Day,
    isOpen: Bool,
    rules: ClockRules
  ) -> ClockReading.Duration? {
    switch self {
    case .workingDays:
      rules.calendar.workingDays(from: from, to: to)
        .map { .init(number: $0, unit: .workingDays, isOpen: isOpen) }
    case .schoolDays:
      rules.termDays?.schoolDays(from: from, to: to)
        .map { .init(number: $0, unit: .schoolDays, isOpen: isOpen) }
    case .calendarDays, .weeks, .months:
      .init(number: to.number - from.number, unit: .calendarDays, isOpen: isOpen)
    case .hours: nil
    }
  }
}
