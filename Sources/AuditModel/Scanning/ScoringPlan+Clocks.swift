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
  private func read(
    clock place: Int,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) -> PlannedClock {
    guard let index = timescale(ofClock: place, to: item, audit, in: bytes) else { return .foreign }
    guard let known = timescales[index].known else { return .unknown }
    let clock = known._withUnsafeGuaranteedRef {
      $0.reading(of: place, audit, in: bytes, rules: rules.clocks)
    }
    return .judged(PlannedReading(clock: clock, place: index - item.timescales.lowerBound))
  }

  /// Judges the only clock of an answer by days alone, as nearly every clock is; `nil` where that cannot
  /// be done.
  func readPlain(
    clock place: Int,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) -> (reading: PlainReading, place: Int)? {
    guard let index = timescale(ofClock: place, to: item, audit, in: bytes),
      let known = timescales[index].known
    else { return nil }
    let plain = known._withUnsafeGuaranteedRef { known in
      audit.clocks[place].plainReading(under: known, rules: rules.clocks, asAt: audit.asAt)
    }
    return plain.map { ($0, index - item.timescales.lowerBound) }
  }

  /// Where the timescale of a clock stands among ``timescales``; `nil` where the item does not have it.
  private func timescale(
    ofClock place: Int,
    to item: PlannedItem,
    _ audit: ScannedAudit,
    in bytes: UnsafeRawBufferPointer
  ) -> Int? {
    let timescale = ByteKey(audit.clocks[place].timescale, in: bytes)
    guard let name = timescaleNames.number(of: timescale) else { return nil }
    return item.timescales.first { timescales[$0].name == name }
  }
}

/// What becomes of a clock of an answer.
private enum PlannedClock {
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
    let plain = audit.clocks[place].plainReading(under: self, rules: rules, asAt: audit.asAt)
    return plain?.scored(as: timescale.id)
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
  ///   - known: Its timescale.
  ///   - rules: Calendar and settings of the round.
  ///   - asAt: The day of the audit.
  /// - Returns: What the whole reading comes to. A clock with a fault has none here.
  func plainReading(under known: KnownTimescale, rules: ClockRules, asAt: Day) -> PlainReading? {
    guard known.isPlain, case .single(let end) = course else { return nil }
    if let undated = undatedReading(to: end, under: known.timescale, asAt: asAt) { return undated }
    guard let from = start.day, known.timescale.isInForce(on: from) else { return nil }
    let stop = end.day
    let last = stop ?? asAt
    // Two times of one day may be in the wrong order.
    guard end == .notYet || stop != nil, from <= last, last <= asAt,
      from < last || end.time == nil
    else { return nil }
    let isUnconfirmed = known.timescale.isUnconfirmed(on: from)
    guard let limit = known.limit else {
      return PlainReading(
        result: .noLimit,
        duration: .init(
          number: last.number - from.number,
          unit: .calendarDays,
          isOpen: stop == nil
        ),
        isUnconfirmed: isUnconfirmed
      )
    }
    guard let due = try? known.timescale.due(limit, after: start, on: from, rules: rules) else {
      return nil
    }
    let lapse = Lapse(
      due: due,
      lateness: .calendarDays(last.number - due.number),
      course: stop.map(Lapse.Course.doneLate) ?? .open
    )
    let result: PlainReading.Result =
      switch (last > due, stop == nil) {
      case (true, true): .overdue(lapse)
      case (true, false): .missed(lapse)
      case (false, true): .notYetDue
      case (false, false): .met
      }
    return PlainReading(
      result: result,
      duration: limit.length(from: from, to: last, isOpen: stop == nil, rules: rules),
      isUnconfirmed: isUnconfirmed
    )
  }

  /// Judges a clock whose start or end nobody wrote down; `nil` for any other.
  private func undatedReading(
    to end: Moment,
    under timescale: Timescale,
    asAt: Day
  ) -> PlainReading? {
    let hasNoStart = start == .notRecorded
    guard hasNoStart || end == .notRecorded, start != .notYet,
      end.day.map({ $0 <= asAt }) ?? true,
      start.day.map({ $0 <= asAt && timescale.isInForce(on: $0) }) ?? true
    else { return nil }
    return PlainReading(
      result: timescale.phases.isEmpty ? .noLimit : hasNoStart ? .noStart : .noEnd,
      duration: nil,
      isUnconfirmed: timescale.isUnconfirmed(on: start.day)
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
