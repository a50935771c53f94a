import Testing

@testable import AuditModel

/// Clocks of one event that are judged by days alone come to what the whole reading makes of them.
struct PlainClockTests {
  private static let asAt: Day = "2026-03-12"

  /// Days about the limits of ``timescales``, the day of the audit, and after it.
  private static let days: [Day] = [
    "2011-11-30", "2016-04-05", "2016-04-06", "2026-02-27", "2026-03-11", "2026-03-12",
    "2026-03-13", "2035-01-02",
  ]

  private static let moments: [Moment] =
    [.notRecorded, .notYet] + days.map { .on($0) }
    + days.compactMap { LocalTime(day: $0, minute: 9 * 60).map { .at($0) } }

  private static let timescales: [Timescale] = [
    .decision, .initialAssessment, .assessment2014, .coreGroups,
    .sample("no-limit", phases: []),
    .sample("months", phases: [Phase(limit: .months(3))], confidence: .fromMemory),
    .sample(
      "may-precede",
      phases: [Phase(limit: .calendarDays(10))],
      confirmedFrom: "2020-01-01",
      mayPrecede: true
    ),
  ]

  @Test(arguments: timescales)
  func `whatever its two dates are, a clock judged quickly is judged alike`(timescale: Timescale) {
    let known = KnownTimescale(timescale)
    var lacking: Set<[Bool]> = []
    for start in Self.moments {
      for end in Self.moments {
        let scanned = ScannedClock(timescale: .none, start: start, course: .single(end: end))
        let quick = scanned.plainReading(under: known, rules: .wales, asAt: Self.asAt)
        guard let quick else { continue }
        let whole = Clock(timescale.id, start: start, end: end)
          .reading(under: timescale, rules: .wales, asAt: Self.asAt)
        #expect(quick.scored(as: timescale.id) == ScoredClock(whole), "\(start) to \(end)")
        #expect(quick.outcome == Outcome([whole.verdict], isWhole: true))
        lacking.insert([start == .notRecorded, end == .notRecorded])
      }
    }
    // With and without a start, with and without an end: none of them is left out altogether.
    #expect(lacking == [[false, false], [true, false], [false, true], [true, true]])
  }
}
