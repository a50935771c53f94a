import AuditModel
import Testing

struct TimescaleTests {
  @Test func `an item proposes the timescale in force on the start day`() {
    let all = Timescales([.initialAssessment, .assessment2014, .decision])
    let ids = ["assessment-2014-act", "initial-assessment", "unknown"]
    #expect(all.inForce(among: ids, on: "2016-04-05") == [.initialAssessment])
    #expect(all.inForce(among: ids, on: "2016-04-06") == [.assessment2014])
  }

  @Test func `an authority's own timescale stands in for one that ships`() {
    let own = Timescale.sample("referral-decision-wd", phases: [Phase(limit: .workingDays(2))])
    let all = Timescales([Timescale.decision, own])
    #expect(all["referral-decision-wd"] == own && all.all == [own])
    #expect(all["unknown"] == nil)
  }

  @Test func `the era is told by the start day`() {
    #expect(Era(start: "2016-04-05") == .until2016 && Era(start: "2016-04-06") == .since2016)
    #expect(Era.allCases.map(\.code) == ["until-2016", "since-2016"])
  }

  @Test(
    arguments: [
      ("42 working days", .workingDays(42)), ("1 working day", .workingDays(1)),
      ("1 week", .weeks(1)),
      ("3 months", .months(3)), ("24 hours", .hours(24)), ("20 school days", .schoolDays(20)),
      ("5 calendar days", .calendarDays(5)), ("same day", .calendarDays(0)),
    ] as [(String, Limit)]
  )
  func `a limit is written as it is read`(text: String, limit: Limit) {
    #expect(Limit(text) == limit)
    #expect(limit.description == text)
  }

  @Test(arguments: ["28 days", "0 weeks", "-1 weeks", "ten weeks", "10", "10 working", "none", ""])
  func `what is no limit is refused`(text: String) {
    #expect(Limit(text) == nil)
  }

  @Test func `the meaning of a timescale is one stable line without its words`() {
    #expect(
      Timescale.weeklyUntilReview.canonicalText
        == "lac-visit-parent-unassessed; limit 1 week until turn, then 6 weeks; counts gap; "
        + "roll none; from always; to always"
    )
    #expect(
      Timescale.initialAssessment.canonicalText
        == "initial-assessment; limit 7 working days; counts after; roll none; from always; "
        + "to 2016-04-05"
    )
  }

  @Test func `a timescale that contradicts itself says so`() {
    #expect(Timescale.weeklyUntilReview.contradictions.isEmpty)
    #expect(Timescale.beforePlacement.contradictions.isEmpty)
    #expect(
      Timescale.sample(.hours(24)).contradictions.map(\.en)
        == ["a limit in hours counts 'elapsed', and no other limit does"]
    )
    #expect(
      Timescale.sample(.weeks(1), counts: .before).contradictions.map(\.en)
        == ["what counts 'before' an event has no limit"]
    )
    let unended = Timescale.sample(phases: [
      Phase(limit: .weeks(1)), Phase(limit: .weeks(6), extent: .gaps(1)),
    ])
    #expect(unended.contradictions.count == 3)
  }

  @Test(arguments: ["2026-03-02", "2026-03-02T16:00", "not-recorded", "not-yet"])
  func `a moment is written as it is read`(text: String) {
    #expect(Moment(text)?.description == text)
  }
}
