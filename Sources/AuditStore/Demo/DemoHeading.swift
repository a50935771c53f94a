import AuditModel

/// Who reads which file when, and against which template: an audit before its answers.
struct DemoHeading: Sendable {
  let place: DemoPlace
  let childCase: DemoCase

  /// Index among the templates of the demo.
  let template: Int

  /// Index in ``DemoAuditor/all``.
  let auditor: Int
  let asAt: Day
  let begun: UTCTime
  let id: String
  let progress: Progress

  /// How far an audit has come.
  enum Progress: Hashable, Sendable {
    case finished

    /// Left in the middle: so many answers in a thousand are given.
    case begun(perMille: Int)

    /// Every answer is given but the one to the safety question.
    case safetyMissing
  }
}

extension DemoHeading {
  /// Works out the heading of a first reading.
  init(
    firstReadingAt place: DemoPlace,
    seed: UInt64,
    rounds: DemoRounds,
    calendar: DemoCalendar,
    templateWeights: [Int]
  ) {
    var draws = SplitMix64(seed: seed, purpose: .heading, number: rounds.number(of: place))
    let days = calendar.fieldwork[place.round]
    let progress = DemoHeading.progress(at: place, in: rounds, draws: &draws)
    // A draft of the last round is recent; a file that is read again leaves time for it.
    let lastWeeks = place.round == DemoRounds.last && progress != .finished
    let index =
      lastWeeks
      ? days.count - 1 - draws.below(10)
      : draws.below(days.count - (place.isReadAgain ? 14 : 0))
    let asAt = days[index]
    let begun = DemoHeading.time(on: asAt, draws: &draws)
    self.init(
      place: place,
      childCase: DemoCase(
        seed: seed,
        number: rounds.caseNumber(of: place),
        isOfTinyTeam: place.isOfTinyTeam,
        count: rounds.count
      ),
      template: draws.element(
        of: templateWeights.enumerated().map { ($0.offset, weight: $0.element) }
      ),
      auditor: draws.below(DemoAuditor.all.count),
      asAt: asAt,
      begun: begun,
      id: AuditID.make(at: begun, random: (draws.next(), draws.next())),
      progress: progress
    )
  }

  /// Works out the heading of a reading that follows another of the same file, by another auditor
  /// and some days later.
  init(
    readingAgain earlier: DemoHeading,
    at place: DemoPlace,
    seed: UInt64,
    rounds: DemoRounds,
    calendar: DemoCalendar
  ) {
    var draws = SplitMix64(seed: seed, purpose: .heading, number: rounds.number(of: place))
    let asAt = calendar.day(draws.number(in: 1...6), after: earlier.asAt)
    let begun = DemoHeading.time(on: asAt, draws: &draws)
    let others = DemoAuditor.all.count - 1
    self.init(
      place: place,
      childCase: earlier.childCase,
      template: earlier.template,
      auditor: (earlier.auditor + 1 + draws.below(others)) % DemoAuditor.all.count,
      asAt: asAt,
      begun: begun,
      id: AuditID.make(at: begun, random: (draws.next(), draws.next())),
      progress: .finished
    )
  }

  /// Most are finished; drafts are mostly of the last round.
  private static func progress(
    at place: DemoPlace,
    in rounds: DemoRounds,
    draws: inout SplitMix64
  ) -> Progress {
    let isLastRound = place.round == DemoRounds.last
    let drawn = draws.below(1000)
    let share = draws.number(in: 150...850)
    guard !place.isReadAgain, !place.isAlwaysAtRisk(in: rounds) else { return .finished }
    if let certain = rounds.certainDrafts.firstIndex(of: place) {
      return certain == 0 ? .begun(perMille: share) : .safetyMissing
    }
    let begun = isLastRound ? 50 : 6
    let safetyMissing = isLastRound ? 15 : 2
    if drawn < begun { return .begun(perMille: share) }
    return drawn < begun + safetyMissing ? .safetyMissing : .finished
  }

  /// A time in office hours, early enough for the longest template.
  private static func time(on day: Day, draws: inout SplitMix64) -> UTCTime {
    let second = 8 * 3600 + draws.below(6 * 3600)
    return UTCTime(milliseconds: (day.number * 86_400 + second) * 1000 + draws.below(1000))
  }
}

extension DemoPlace {
  /// Whether the child of this audit is at immediate risk whatever is drawn, so that the smallest
  /// demo has one: the first audit of the last round.
  func isAlwaysAtRisk(in rounds: DemoRounds) -> Bool {
    round == DemoRounds.last && position == 0
  }
}
