import AuditModel
import Testing

struct LapseTests {
  private func lapses(_ clock: Clock, under timescale: Timescale, asAt: Day) -> [Lapse] {
    clock.reading(under: timescale, rules: .wales, asAt: asAt).lapses
  }

  // Tuesday 6 January 2026 is the working day after Monday 5.
  @Test func `what was done after its due day lapsed until it was done`() {
    let clock = Clock("referral-decision-wd", start: "2026-01-05", end: "2026-01-09")
    let lapse = Lapse(
      due: "2026-01-06",
      lateness: .calendarDays(3),
      course: .doneLate("2026-01-09")
    )
    #expect(lapses(clock, under: .decision, asAt: "2026-03-12") == [lapse])
    #expect(lapse.phrase.en == "done 2026-01-09, 3 days late")
  }

  @Test func `what is not done on the day of the audit is still open`() {
    let clock = Clock("referral-decision-wd", start: "2026-01-05", end: .notYet)
    let lapse = Lapse(due: "2026-01-06", lateness: .calendarDays(1), course: .open)
    #expect(lapses(clock, under: .decision, asAt: "2026-01-07") == [lapse])
    #expect(lapse.phrase.en == "still open, overdue by 1 day")
  }

  @Test func `what is in time, not yet due or without a date is no lapse`() {
    for end in ["2026-01-06", Moment.notRecorded] {
      let clock = Clock("referral-decision-wd", start: "2026-01-05", end: end)
      #expect(lapses(clock, under: .decision, asAt: "2026-03-12").isEmpty)
    }
    let open = Clock("referral-decision-wd", start: "2026-01-05", end: .notYet)
    #expect(lapses(open, under: .decision, asAt: "2026-01-06").isEmpty)
  }

  // Six weeks after 1 January is 12 February, after 20 February 3 April, after 1 April 13 May.
  @Test func `every late event of a series is a lapse of its own`() {
    let clock = Clock(
      "core-group-next",
      start: "2026-01-01",
      events: ["2026-02-20", "2026-04-01"]
    )
    #expect(
      lapses(clock, under: .coreGroups, asAt: "2026-06-01") == [
        Lapse(due: "2026-02-12", lateness: .calendarDays(8), course: .doneLate("2026-02-20")),
        Lapse(due: "2026-05-13", lateness: .calendarDays(19), course: .open),
      ]
    )
  }

  @Test func `what was never done before the duty ended is neither late nor open`() {
    let clock = Clock("core-group-next", start: "2026-01-01", events: [], ended: "2026-03-01")
    #expect(
      lapses(clock, under: .coreGroups, asAt: "2026-06-01") == [
        Lapse(
          due: "2026-02-12",
          lateness: .calendarDays(17),
          course: .neverDone(ended: "2026-03-01")
        )
      ]
    )
  }
}
