import AuditModel
import Testing

struct ElapsedHoursTests {
  let measure = Timescale.decisionInHours

  @Test func `real minutes agree with Python's zoneinfo over the changes of eight years`() {
    for row in ElapsedTable.rows {
      let start = LocalTime(row.start)
      let minutes = LocalTime(row.end).flatMap { start?.minutesElapsed(to: $0) }
      #expect(minutes == [row.minutes], "\(row.start) to \(row.end)")
    }
  }

  @Test func `twenty-four hours and one working day are different measures`() {
    // Friday 16:00 to Monday 09:00 is 65 hours, 41 too many.
    #expect(Timescale.decision.verdict("2026-01-09T16:00", "2026-01-12T09:00") == .met)
    #expect(measure.verdict("2026-01-09T16:00", "2026-01-12T09:00") == .missed(.minutes(41 * 60)))
  }

  @Test func `the last minute is met and the next one late`() {
    #expect(measure.verdict("2026-01-05T16:00", "2026-01-06T16:00") == .met)
    #expect(measure.verdict("2026-01-05T16:00", "2026-01-06T16:01") == .missed(.minutes(1)))
  }

  @Test func `without times the same date is met, two dates later missed, the next in doubt`() {
    #expect(measure.verdict("2026-01-05", "2026-01-05") == .met)
    #expect(measure.verdict("2026-01-05", "2026-01-06") == .notDeterminable(.timeOfDay))
    #expect(measure.verdict("2026-01-05", "2026-01-07") == .missed(.calendarDays(1)))
  }

  @Test(arguments: ["2026-03-28", "2026-10-24"] as [Day])
  func `the rule for missing times holds on the days the clocks change`(saturday: Day) {
    let (sunday, monday) = (saturday.adding(days: 1), saturday.adding(days: 2))
    #expect(measure.verdict(.on(sunday), .on(sunday)) == .met)
    #expect(measure.verdict(.on(saturday), .on(sunday)) == .notDeterminable(.timeOfDay))
    #expect(measure.verdict(.on(saturday), .on(monday)) == .missed(.calendarDays(1)))
  }

  @Test func `one time recorded decides where it can`() {
    // From 16:00, the next date is 8 to 32 hours away; from 23:59, at most 24.
    #expect(measure.verdict("2026-01-05T16:00", "2026-01-06") == .notDeterminable(.timeOfDay))
    #expect(measure.verdict("2026-01-05T23:59", "2026-01-06") == .met)
    #expect(measure.verdict("2026-01-05T16:00", "2026-01-07") == .missed(.calendarDays(1)))
    #expect(measure.verdict("2026-01-05", "2026-01-06T00:00") == .met)
  }

  @Test func `in spring a day has twenty-three hours, in autumn twenty-five`() {
    // Saturday 16:00 to Sunday 17:00 on the dial: 24 real hours in spring, 26 in autumn.
    #expect(measure.verdict("2026-03-28T16:00", "2026-03-29T17:00") == .met)
    #expect(measure.verdict("2026-10-24T16:00", "2026-10-25T16:00") == .missed(.minutes(60)))
    let spring = Clock(measure.id, start: "2026-03-28T16:00", end: .notYet)
    let autumn = Clock(measure.id, start: "2026-10-24T16:00", end: .notYet)
    #expect(
      spring.reading(under: measure, rules: .wales, asAt: "2026-03-28").dueTime
        == LocalTime("2026-03-29T17:00")
    )
    #expect(
      autumn.reading(under: measure, rules: .wales, asAt: "2026-10-24").dueTime
        == LocalTime("2026-10-25T15:00")
    )
  }

  @Test func `the hour that autumn shows twice is in doubt only where it decides`() {
    // 25 October 2026, 01:30 comes as 00:30 and 01:30 UTC. Saturday 02:00 is 01:00 UTC: 23 h 30 or
    // 24 h 30. Saturday 01:00 is 00:00 UTC: 24 h 30 or 25 h 30. Saturday 03:00: 22 h 30 or 23 h 30.
    #expect(
      measure.verdict("2026-10-24T02:00", "2026-10-25T01:30") == .notDeterminable(.ambiguousHour)
    )
    #expect(measure.verdict("2026-10-24T01:00", "2026-10-25T01:30") == .missed(.minutes(30)))
    #expect(measure.verdict("2026-10-24T03:00", "2026-10-25T01:30") == .met)
    // Wall times that run backwards inside that hour can be in order.
    #expect(measure.verdict("2026-10-25T01:50", "2026-10-25T01:10") == .met)
  }

  @Test func `twenty-four hours can end in the second of the doubled hours`() {
    // Saturday 02:00 is 01:00 UTC; a day later summer time has just ended and clocks show 01:00.
    let clock = Clock(measure.id, start: "2026-10-24T02:00", end: "2026-10-25T01:10")
    let reading = clock.reading(under: measure, rules: .wales, asAt: "2026-10-26")
    #expect(reading.dueTime == LocalTime("2026-10-25T01:00"))
    // 01:10 comes as 00:10 and 01:10 UTC: 23 hours 10 minutes at least.
    #expect(reading.duration == .init(number: 23 * 60 + 10, unit: .minutes, isOpen: false))
  }

  @Test func `a time the spring change left out is no time`() {
    #expect(LocalTime("2026-03-29T01:30") == nil)
    #expect(LocalTime("2026-03-29T00:59") != nil && LocalTime("2026-03-29T02:00") != nil)
    #expect(LocalTime("2026-10-25T01:30")?.isAmbiguous == true)
  }

  @Test func `an open clock in hours is judged by days, as the day of an audit has no hour`() {
    #expect(measure.verdict("2026-01-05T16:00", .notYet, asAt: "2026-01-06") == .notYetDue)
    #expect(
      measure.verdict("2026-01-05T16:00", .notYet, asAt: "2026-01-08") == .overdue(.calendarDays(2))
    )
    #expect(measure.verdict("2026-01-05", .notYet, asAt: "2026-01-06") == .notYetDue)
    #expect(
      measure.verdict("2026-01-05", .notYet, asAt: "2026-01-07") == .overdue(.calendarDays(1))
    )
  }

  @Test(arguments: [
    "2026-03-12T24:00", "2026-03-12T9:00", "2026-03-12T12:60", "2026-03-12 12:00",
    "2026-03-12T12:00Z",
  ])
  func `what is no time is refused`(text: String) {
    #expect(LocalTime(text) == nil)
  }
}
