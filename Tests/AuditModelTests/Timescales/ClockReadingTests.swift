import AuditModel
import Testing

struct ClockReadingTests {
  @Test func `work done on the day it came is met with nought working days`() {
    let clock = Clock("referral-decision-wd", start: "2026-01-05", end: "2026-01-05")
    let reading = clock.reading(under: .decision, rules: .wales, asAt: "2026-03-12")
    #expect(reading.verdict == .met)
    #expect(reading.due == "2026-01-06")
    #expect(reading.duration == .init(number: 0, unit: .workingDays, isOpen: false))
    #expect([reading.gapsMet, reading.gapsDue, reading.gapsUnknown] == [1, 1, 0])
    #expect(reading.openGap == nil && reading.missing == nil && !reading.isUnconfirmed)
    #expect(reading.era == .since2016)
  }

  @Test
  func `a Thursday referral decided on Saturday is late though one working day lies behind it`() {
    // Thursday 8 January 2026: due Friday 9, decided Saturday 10.
    let clock = Clock("referral-decision-wd", start: "2026-01-08", end: "2026-01-10")
    let reading = clock.reading(under: .decision, rules: .wales, asAt: "2026-03-12")
    #expect(reading.verdict == .missed(.calendarDays(1)))
    #expect(reading.duration == .init(number: 1, unit: .workingDays, isOpen: false))
  }

  @Test func `a stop on the due date is met, a day later missed`() {
    #expect(Timescale.initialAssessment.verdict("2012-12-20", "2013-01-03") == .met)
    #expect(
      Timescale.initialAssessment.verdict("2012-12-20", "2013-01-04") == .missed(.calendarDays(1))
    )
  }

  @Test func `a date nobody wrote down is not a missed one`() {
    let timescale = Timescale.initialAssessment
    #expect(timescale.verdict("2012-12-20", .notRecorded) == .notDeterminable(.end))
    #expect(timescale.verdict(.notRecorded, "2013-01-03") == .notDeterminable(.start))
    #expect(timescale.verdict(.notRecorded, .notYet) == .notDeterminable(.start))
    #expect(timescale.verdict(.notRecorded, .notRecorded) == .notDeterminable(.start))
  }

  @Test func `what is not done is not yet due up to the due date and overdue after it`() {
    // Monday 5 January 2026 and 42 working days: January has 19 left, February 20, so 4 March.
    let timescale = Timescale.assessment2014
    #expect(timescale.verdict("2026-01-05", .notYet, asAt: "2026-03-04") == .notYetDue)
    #expect(
      timescale.verdict("2026-01-05", .notYet, asAt: "2026-03-07") == .overdue(.calendarDays(3))
    )
    #expect(timescale.verdict(.notYet, .notYet) == .notYetDue)
  }

  @Test func `an open clock has lasted at least until the audit`() {
    let clock = Clock("assessment-2014-act", start: "2026-01-05", end: .notYet)
    let reading = clock.reading(under: .assessment2014, rules: .wales, asAt: "2026-01-12")
    #expect(reading.duration == .init(number: 5, unit: .workingDays, isOpen: true))
    #expect(
      reading.duration?.phrase
        == Phrase(en: "at least 5 working days", cy: "o leiaf 5 diwrnod gwaith")
    )
  }

  @Test func `without a limit there is only a duration`() {
    let clock = Clock("closure-delay", start: "2026-01-05", end: "2026-02-05")
    let reading = clock.reading(under: .durationOnly, rules: .wales, asAt: "2026-03-12")
    #expect(reading.verdict == .noLimit)
    #expect(reading.duration == .init(number: 31, unit: .calendarDays, isOpen: false))
    #expect(reading.gapsDue == 0 && reading.due == nil && !reading.isUnconfirmed)
  }

  @Test func `without a limit a missing date is named and no verdict`() {
    let clock = Clock("closure-delay", start: "2026-01-05", end: .notRecorded)
    let reading = clock.reading(under: .durationOnly, rules: .wales, asAt: "2026-03-12")
    #expect(reading.verdict == .noLimit && reading.missing == .end && reading.duration == nil)
  }

  @Test func `a clock that runs past the holiday data is not determinable`() {
    let asAt: Day = "2028-03-01"
    let beyond = Verdict.notDeterminable(.holidays(beyond: "2027-12-31"))
    #expect(Timescale.decision.verdict("2027-12-31", "2028-01-04", asAt: asAt) == beyond)
    #expect(Timescale.decision.verdict("2027-12-31", .notYet, asAt: asAt) == beyond)
    #expect(
      Timescale.decision.verdict("2011-12-01", "2011-12-02", asAt: asAt)
        == .notDeterminable(.holidaysBefore("2012-01-01"))
    )
  }

  @Test func `work done while the holidays were known is met though its due date lies past them`() {
    // 30 December 2027 and 7 working days: due in 2028, whatever holidays 2028 will have.
    #expect(
      Timescale.sample(.workingDays(7)).verdict("2027-12-30", "2027-12-31", asAt: "2028-01-31")
        == .met
    )
    #expect(
      Timescale.sample(.workingDays(7)).verdict("2027-12-30", .notYet, asAt: "2027-12-31")
        == .notYetDue
    )
  }

  @Test func `school days without term dates are not determinable`() {
    let pep = Timescale.sample(.schoolDays(20))
    #expect(pep.verdict("2026-01-05", "2026-01-20") == .notDeterminable(.termDates))
  }

  @Test
  func `a limit from memory is marked unconfirmed, a verified one for the years it was read for`() {
    let memory = Timescale.sample(phases: [Phase(limit: .workingDays(8))], confidence: .fromMemory)
    let partly = Timescale.sample(phases: [Phase(limit: .weeks(1))], confidence: .partlyVerified)
    let since = Timescale.sample(phases: [Phase(limit: .months(3))], confirmedFrom: "2016-04-06")
    #expect(memory.isUnconfirmed(on: "2026-01-05") && partly.isUnconfirmed(on: nil))
    #expect(since.isUnconfirmed(on: "2016-04-05") && !since.isUnconfirmed(on: "2016-04-06"))
  }
}

struct BeforeTests {
  let panel = Timescale.beforePlacement

  @Test func `what must come before an event is met up to its day`() {
    #expect(panel.verdict("2026-01-05", "2025-12-20") == .met)
    #expect(panel.verdict("2026-01-05", "2026-01-05") == .met)
    #expect(panel.verdict("2026-01-05", "2026-01-07") == .missed(.calendarDays(2)))
  }

  @Test func `two times of one day are compared`() {
    #expect(panel.verdict("2026-01-05T12:00", "2026-01-05T11:00") == .met)
    #expect(panel.verdict("2026-01-05T12:00", "2026-01-05T14:30") == .missed(.minutes(150)))
  }

  @Test func `before an event that has not come it is met or not yet due`() {
    #expect(panel.verdict(.notYet, "2026-01-07") == .met)
    #expect(panel.verdict(.notYet, .notYet) == .notYetDue)
    #expect(panel.verdict("2026-01-05", .notYet, asAt: "2026-01-08") == .overdue(.calendarDays(3)))
    #expect(panel.verdict("2026-01-05", .notRecorded) == .notDeterminable(.end))
    #expect(panel.verdict(.notRecorded, "2026-01-05") == .notDeterminable(.start))
  }

  @Test func `a plan that may be ready before the placement is met when it is`() {
    let plan = Timescale.sample(phases: [Phase(limit: .workingDays(10))], mayPrecede: true)
    #expect(plan.verdict("2026-01-05", "2025-12-20") == .met)
    #expect(plan.verdict(.notYet, "2025-12-20") == .met)
    #expect(plan.verdict("2026-01-05", "2026-01-20") == .missed(.calendarDays(1)))
  }
}
