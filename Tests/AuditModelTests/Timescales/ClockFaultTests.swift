import AuditModel
import Testing

struct ClockFaultTests {
  let asAt: Day = "2026-03-12"

  private func faults(_ clock: Clock, under timescale: Timescale) -> [ClockFault] {
    clock.faults(asAt: asAt, under: timescale)
  }

  @Test func `a stop before the start is a mistake and never met`() {
    let clock = Clock("referral-decision-wd", start: "2026-01-06", end: "2026-01-05")
    let fault = ClockFault.stopBeforeStart(start: "2026-01-06", stop: "2026-01-05")
    #expect(faults(clock, under: .decision) == [fault])
    #expect(
      clock.reading(under: .decision, rules: .wales, asAt: asAt).verdict
        == .notDeterminable(.fault(fault))
    )
    #expect(
      fault.phrase.en
        == "stopped (Mon 5 January 2026) before it started (Tue 6 January 2026): check both dates"
    )
  }

  @Test func `an earlier time of the same day is before the start`() {
    let clock = Clock("referral-decision-24h", start: "2026-01-05T16:00", end: "2026-01-05T15:59")
    #expect(
      faults(clock, under: .decisionInHours)
        == [.stopBeforeStart(start: "2026-01-05T16:00", stop: "2026-01-05T15:59")]
    )
  }

  @Test func `what stopped has started`() {
    let clock = Clock("referral-decision-wd", start: .notYet, end: "2026-01-05")
    #expect(
      faults(clock, under: .decision) == [.stopBeforeStart(start: .notYet, stop: "2026-01-05")]
    )
  }

  @Test func `no date lies after the day of the audit`() {
    let clock = Clock("referral-decision-wd", start: "2026-03-12", end: "2026-03-13")
    #expect(faults(clock, under: .decision) == [.afterAudit("2026-03-13", asAt: "2026-03-12")])
  }

  @Test func `events stand in order, none before the start and none after the end`() {
    let clock = Clock(
      "cp-visit",
      start: "2026-01-05",
      events: ["2026-01-04", "2026-01-16", "2026-01-12", "not-recorded", "2026-02-20"],
      ended: "2026-02-19"
    )
    #expect(
      faults(clock, under: .protectionVisit)
        == [.outOfOrder(event: 0), .outOfOrder(event: 2), .outOfOrder(event: 4)]
    )
  }

  @Test func `a clock under the wrong law is told the right one`() {
    let clock = Clock("initial-assessment", start: "2016-04-06", end: "2016-04-14")
    #expect(
      clock.faults(
        asAt: asAt,
        under: .initialAssessment,
        alternatives: [.initialAssessment, .assessment2014]
      )
        == [.notInForce("initial-assessment", start: "2016-04-06", use: "assessment-2014-act")]
    )
    #expect(
      faults(clock, under: .initialAssessment)
        == [.notInForce("initial-assessment", start: "2016-04-06", use: nil)]
    )
  }

  @Test func `work that crosses 6 April 2016 keeps the limit of its start`() {
    let clock = Clock("initial-assessment", start: "2016-04-05", end: "2016-04-15")
    let reading = clock.reading(under: .initialAssessment, rules: .wales, asAt: asAt)
    // Seven working days from Tuesday 5 April end on Thursday 14 April.
    #expect(reading.verdict == .missed(.calendarDays(1)))
    #expect(reading.era == .until2016)
  }

  @Test func `a timescale the rules do not hold is a fault`() {
    let clock = Clock("own-limit", start: "2026-01-05", end: "2026-01-06")
    #expect(clock.faults(asAt: asAt, under: nil) == [.unknownTimescale("own-limit")])
  }

  @Test func `every mistake is named at once`() {
    let clock = Clock("initial-assessment", start: "2026-03-20", end: "2026-03-13")
    #expect(
      faults(clock, under: .initialAssessment) == [
        .afterAudit("2026-03-20", asAt: asAt), .afterAudit("2026-03-13", asAt: asAt),
        .stopBeforeStart(start: "2026-03-20", stop: "2026-03-13"),
        .notInForce("initial-assessment", start: "2026-03-20", use: nil),
      ]
    )
  }
}
