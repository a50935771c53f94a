import AuditModel

/// What really happened in a made-up case, so that answers about it agree with one another.
struct DemoFacts: Sendable {
  /// Whether the child was seen alone, as an auditor would answer it.
  let seenAlone: AnswerCode

  /// When the assessment was asked for and when it was finished.
  let assessment: Course

  /// A piece of work with a beginning and an end, as the record shows it.
  struct Course: Sendable {
    let start: Moment
    let end: Moment

    /// How it stands beside its limit, for the note.
    let standing: Standing

    enum Standing: Sendable {
      case inTime, late, open, undated, notApplicable
    }
  }
}

extension DemoFacts {
  init(
    ageBand: AgeBand,
    rates: DemoRates,
    asAt: Day,
    limitInWorkingDays limit: Int,
    calendar: DemoCalendar,
    draws: inout SplitMix64
  ) {
    if ageBand == .unborn {
      seenAlone = "not-applicable"
    } else if draws.chance(perMille: rates.notRecorded) {
      seenAlone = "not-recorded"
    } else {
      seenAlone = draws.chance(perMille: rates.yes) ? "yes" : "no"
    }
    assessment = Course(
      rates: rates,
      asAt: asAt,
      limitInWorkingDays: limit,
      calendar: calendar,
      draws: &draws
    )
  }
}

extension DemoFacts.Course {
  /// Draws dates on working days, none of them after the audit.
  ///
  /// Some are not written down, half as often as other things are not; six in a hundred are open and
  /// not yet due; of those that are late, one in six is still open.
  fileprivate init(
    rates: DemoRates,
    asAt: Day,
    limitInWorkingDays limit: Int,
    calendar: DemoCalendar,
    draws: inout SplitMix64
  ) {
    func before(_ day: Day, _ steps: Int) -> Day { calendar.day(-steps, after: day) }
    let isUndated = draws.chance(perMille: 15 + rates.notRecorded / 2)
    let lacksStart = draws.chance(perMille: 350)
    let isNotYetDue = draws.chance(perMille: 60)
    let isInTime = draws.chance(perMille: rates.onTime)
    let isStillOpen = draws.chance(perMille: 160)
    let finished = before(asAt, draws.number(in: 2...35))
    if draws.chance(perMille: 12) {
      self.init(start: .notYet, end: .notYet, standing: .notApplicable)
    } else if isUndated {
      let start = before(finished, draws.number(in: max(1, limit / 3)...limit + 5))
      self.init(
        start: lacksStart ? .notRecorded : .on(start),
        end: lacksStart ? .on(finished) : .notRecorded,
        standing: .undated
      )
    } else if isNotYetDue {
      let start = before(asAt, draws.number(in: 1...max(1, limit - 1)))
      self.init(start: .on(start), end: .notYet, standing: .open)
    } else if isInTime {
      let start = before(finished, draws.number(in: limit / 3...limit))
      self.init(start: .on(start), end: .on(finished), standing: .inTime)
    } else if isStillOpen {
      let start = before(asAt, draws.number(in: limit + 1...limit + 25))
      self.init(start: .on(start), end: .notYet, standing: .open)
    } else {
      // Mostly a little late, sometimes very.
      let lateness = draws.chance(perMille: 750) ? 10 : 40
      let start = before(finished, limit + draws.number(in: 1...lateness))
      self.init(start: .on(start), end: .on(finished), standing: .late)
    }
  }
}
