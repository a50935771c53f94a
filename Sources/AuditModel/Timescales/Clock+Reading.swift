extension Clock {
  /// Judges the clock as it stood at the end of a day.
  ///
  /// The limit in force on the start day holds to the end, even if the work crosses a change of law.
  /// A clock with a fault is not determinable, whatever its dates would come to.
  ///
  /// - Parameters:
  ///   - timescale: The timescale whose id this clock names.
  ///   - rules: Calendar and settings of the round.
  ///   - asAt: The day of the audit, on which open clocks are judged: on the due date itself a clock
  ///     is not yet due.
  /// - Returns: One reading for the clock, its gaps added up.
  public func reading(under timescale: Timescale, rules: ClockRules, asAt: Day) -> ClockReading {
    if let fault = faults(asAt: asAt, under: timescale).first {
      let missing = Missing.fault(fault)
      let refused = GapReading(verdict: .notDeterminable(missing), missing: missing)
      return ClockReading([refused], of: self, under: timescale)
    }
    let readings = possibleTurns(under: timescale).map { turn in
      ClockReading(
        gaps(under: timescale, turn: turn, rules: rules).map { gap in
          var reading = gap.read(under: timescale, rules: rules, asAt: asAt)
          reading.lapse = gap.lapse(reading)
          return reading
        },
        of: self,
        under: timescale
      )
    }
    return agreed(readings, under: timescale)
  }

  /// The one reading of a clock whose turn may have come at either of two extremes.
  ///
  /// A miss under both is a miss, by the lesser lateness; where they differ, the date of the turn
  /// decides, and without it the clock is not determinable.
  private func agreed(_ readings: [ClockReading], under timescale: Timescale) -> ClockReading {
    let kinds = Set(readings.map(\.verdict.rank))
    let mildest = readings.min {
      ($0.verdict.lateness ?? .none) < ($1.verdict.lateness ?? .none)
    }
    if kinds.count == 1, let mildest { return mildest }
    let open = GapReading(verdict: .notDeterminable(.turn), missing: .turn)
    return ClockReading([open], of: self, under: timescale)
  }
}

extension Gap {
  /// Judges the gap by the kind of its limit.
  fileprivate func read(under timescale: Timescale, rules: ClockRules, asAt: Day) -> GapReading {
    guard let limit else {
      return timescale.counts == .before
        ? readBefore(asAt: asAt)
        : GapReading(
          verdict: .noLimit,
          duration: duration(rules: rules, asAt: asAt),
          missing: missing
        )
    }
    if case .hours(let hours) = limit {
      return readInHours(hours, under: timescale, rules: rules, asAt: asAt)
    }
    return readInDays(limit, under: timescale, rules: rules, asAt: asAt)
  }
}

extension ClockReading {
  /// Adds up the gaps of a clock, of which there is always one.
  fileprivate init(_ gaps: [GapReading], of clock: Clock, under timescale: Timescale) {
    let last = gaps.last
    self.init(
      timescale: timescale.id,
      verdict: Verdict.combined(gaps.map(\.verdict)) ?? .noLimit,
      due: last?.due,
      dueTime: last?.dueTime,
      duration: gaps.compactMap(\.duration).max { $0.number < $1.number },
      gapsMet: gaps.count { $0.verdict == .met },
      gapsDue: gaps.count(where: \.verdict.isDue),
      gapsUnknown: gaps.count { if case .notDeterminable = $0.verdict { true } else { false } },
      openGap: last?.duration.flatMap { $0.isOpen ? $0 : nil },
      missing: gaps.lazy.compactMap(\.missing).first,
      isUnconfirmed: timescale.isUnconfirmed(on: clock.start.day),
      era: clock.era,
      lapses: gaps.compactMap(\.lapse)
    )
  }
}
