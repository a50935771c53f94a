import AuditModel
import Testing

struct SeriesTests {
  private func reading(
    _ timescale: Timescale,
    from start: Moment,
    _ events: [ClockEvent],
    ended: Moment? = nil,
    turn: Moment? = nil,
    asAt: Day
  ) -> ClockReading {
    Clock(timescale.id, start: start, events: events, ended: ended, turn: turn)
      .reading(under: timescale, rules: .wales, asAt: asAt)
  }

  @Test func `every gap is judged and the open one too`() {
    // Ten working days: 5 -> 19 January, 16 -> 30 January, 2 February -> 16 February.
    let reading = reading(
      .protectionVisit,
      from: "2026-01-05",
      ["2026-01-16", "2026-02-02"],
      asAt: "2026-02-10"
    )
    // The visit of 2 February was due on Friday 30 January.
    #expect(reading.verdict == .missed(.calendarDays(3)))
    #expect([reading.gapsMet, reading.gapsDue, reading.gapsUnknown] == [1, 2, 0])
    // 16 January to 2 February: 19 to 23, 26 to 30 January and 2 February.
    #expect(reading.longestGap == .init(number: 11, unit: .workingDays, isOpen: false))
    #expect(reading.openGap == .init(number: 6, unit: .workingDays, isOpen: true))
    #expect(reading.due == "2026-02-16")
  }

  @Test func `a late visit restarts the clock from the visit made`() {
    // Due 19 January, made 26 January: the next is due on 9 February, not on 2 February.
    let reading = reading(
      .protectionVisit,
      from: "2026-01-05",
      ["2026-01-26", "2026-02-09"],
      asAt: "2026-02-09"
    )
    #expect(reading.verdict == .missed(.calendarDays(7)))
    #expect([reading.gapsMet, reading.gapsDue] == [1, 2])
  }

  @Test func `an open gap past its limit is overdue, and outranks one that was missed`() {
    let reading = reading(
      .protectionVisit,
      from: "2026-01-05",
      ["2026-01-26"],
      asAt: "2026-02-11"
    )
    #expect(reading.verdict == .overdue(.calendarDays(2)))
    #expect([reading.gapsMet, reading.gapsDue] == [0, 2])
  }

  @Test func `a series with nothing due yet is not yet due`() {
    #expect(
      reading(.protectionVisit, from: "2026-01-05", [], asAt: "2026-01-19").verdict == .notYetDue
    )
    #expect(
      reading(.protectionVisit, from: "2026-01-05", [], asAt: "2026-01-20").verdict
        == .overdue(.calendarDays(1))
    )
  }

  @Test func `an attempted visit and remote contact do not stop the clock`() {
    let events: [ClockEvent] = [
      ClockEvent("2026-01-12", kind: .attempted), ClockEvent("2026-01-16", kind: .remote),
      "2026-01-21",
    ]
    let made = reading(.protectionVisit, from: "2026-01-05", events, asAt: "2026-01-22")
    #expect(made.verdict == .missed(.calendarDays(2)))
    #expect([made.gapsMet, made.gapsDue] == [0, 1])
  }

  @Test func `remote contact stops a clock whose timescale says so`() {
    let remote = Timescale.sample(
      "remote",
      phases: [Phase(limit: .workingDays(10))],
      counts: .gap,
      remoteStops: true
    )
    let events = [ClockEvent("2026-01-16", kind: .remote)]
    #expect(reading(remote, from: "2026-01-05", events, asAt: "2026-01-22").verdict == .met)
  }

  @Test func `the duty ends with the involvement`() {
    // Due 19 January: ended before, nothing fell due; ended after, it was missed and is not overdue.
    let early = reading(
      .protectionVisit,
      from: "2026-01-05",
      [],
      ended: "2026-01-15",
      asAt: "2026-03-01"
    )
    let late = reading(
      .protectionVisit,
      from: "2026-01-05",
      [],
      ended: "2026-01-22",
      asAt: "2026-03-01"
    )
    #expect(early.verdict == .notYetDue && early.gapsDue == 0)
    #expect(late.verdict == .missed(.calendarDays(3)))
  }

  @Test func `an end nobody wrote down leaves the last gap open to doubt once it is due`() {
    let before = reading(
      .protectionVisit,
      from: "2026-01-05",
      ["2026-01-12"],
      ended: .notRecorded,
      asAt: "2026-01-20"
    )
    let after = reading(
      .protectionVisit,
      from: "2026-01-05",
      ["2026-01-12"],
      ended: .notRecorded,
      asAt: "2026-03-01"
    )
    #expect(before.verdict == .met)
    #expect(after.verdict == .notDeterminable(.end))
    #expect([after.gapsMet, after.gapsDue, after.gapsUnknown] == [1, 1, 1])
  }

  @Test func `a visit without a date leaves the gaps on both sides in doubt`() {
    let reading = reading(
      .coreGroups,
      from: "2026-01-05",
      ["2026-01-12", "not-recorded", "2026-03-02"],
      asAt: "2026-03-12"
    )
    #expect(reading.verdict == .notDeterminable(.event(1)))
    #expect([reading.gapsMet, reading.gapsDue, reading.gapsUnknown] == [1, 1, 2])
  }

  @Test func `a definite miss outranks what cannot be determined`() {
    // Six weeks from 5 January end on 16 February.
    let reading = reading(
      .coreGroups,
      from: "2026-01-05",
      ["2026-02-18", "not-recorded"],
      asAt: "2026-03-12"
    )
    #expect(reading.verdict == .missed(.calendarDays(2)))
  }

  @Test func `holidays inside a gap in weeks have no effect`() {
    // 1 December 2025 to 12 January 2026 is six weeks over Christmas.
    #expect(
      reading(.coreGroups, from: "2025-12-01", ["2026-01-12"], asAt: "2026-01-12").verdict == .met
    )
  }

  @Test func `a timescale that does not recur stops at the first event that counts`() {
    let first = Timescale.sample("lac-visit-first", phases: [Phase(limit: .weeks(1))])
    let events: [ClockEvent] = [
      ClockEvent("2026-01-08", kind: .attempted), "2026-01-12", "2026-03-30",
    ]
    let reading = reading(first, from: "2026-01-05", events, asAt: "2026-06-01")
    #expect(reading.verdict == .met && reading.gapsDue == 1)
  }

  @Test func `one week for the first visit, then six weeks`() {
    // First due 12 January; from 12 January six weeks end on 23 February.
    let events: [ClockEvent] = ["2026-01-12", "2026-02-23"]
    let met = reading(.careOrderHome, from: "2026-01-05", events, asAt: "2026-03-01")
    let late = reading(.careOrderHome, from: "2026-01-05", ["2026-01-13"], asAt: "2026-02-24")
    #expect(met.verdict == .met && met.gapsMet == 2)
    #expect(met.due == "2026-04-06")
    #expect(late.verdict == .missed(.calendarDays(1)))
  }

  @Test func `weekly until the first review, then six-weekly`() {
    let events: [ClockEvent] = ["2026-01-12", "2026-01-19", "2026-02-20"]
    // Review on Wednesday 21 January, before the visit due on the 26th: the six weeks run from 19th.
    let reviewed = reading(
      .weeklyUntilReview,
      from: "2026-01-05",
      events,
      turn: "2026-01-21",
      asAt: "2026-02-20"
    )
    // No review yet: 26 January was due and 20 February is 25 days late.
    let notReviewed = reading(
      .weeklyUntilReview,
      from: "2026-01-05",
      events,
      turn: .notYet,
      asAt: "2026-02-20"
    )
    #expect(reviewed.verdict == .met && reviewed.gapsMet == 3)
    #expect(notReviewed.verdict == .missed(.calendarDays(25)))
  }

  @Test func `a review on the day the weekly visit was due does not lift it`() {
    let reading = reading(
      .weeklyUntilReview,
      from: "2026-01-05",
      ["2026-01-14"],
      turn: "2026-01-12",
      asAt: "2026-01-14"
    )
    #expect(reading.verdict == .missed(.calendarDays(2)))
  }

  @Test func `without the date of the review the clock is not determinable unless both ways agree`()
  {
    let doubtful = reading(
      .weeklyUntilReview,
      from: "2026-01-05",
      ["2026-01-20"],
      asAt: "2026-01-20"
    )
    let weekly = reading(.weeklyUntilReview, from: "2026-01-05", ["2026-01-12"], asAt: "2026-01-12")
    // Due 12 January or 16 February: a visit on 18 February is late by 2 days at least.
    let late = reading(.weeklyUntilReview, from: "2026-01-05", ["2026-02-18"], asAt: "2026-02-18")
    #expect(doubtful.verdict == .notDeterminable(.turn))
    #expect(weekly.verdict == .met)
    #expect(late.verdict == .missed(.calendarDays(2)))
  }

  @Test func `siblings with one conference have each their own clock and result`() {
    // One conference on 26 January 2026, 15 working days after 5 January.
    let icpc = Timescale.sample(.workingDays(15))
    #expect(icpc.verdict("2026-01-05", "2026-01-26") == .met)
    #expect(icpc.verdict("2026-01-02", "2026-01-26") == .missed(.calendarDays(3)))
  }
}

struct CombinedVerdictTests {
  @Test(
    arguments: [
      ([.met, .notYetDue, .met], .met),
      ([.notYetDue, .notYetDue], .notYetDue),
      ([.noLimit, .met], .met),
      ([.noLimit, .noLimit], .noLimit),
      ([.met, .notDeterminable(.end)], .notDeterminable(.end)),
      ([.notYetDue, .notDeterminable(.end)], .notDeterminable(.end)),
      ([.missed(.calendarDays(1)), .notDeterminable(.end), .met], .missed(.calendarDays(1))),
      ([.missed(.calendarDays(1)), .missed(.calendarDays(4))], .missed(.calendarDays(4))),
      ([.missed(.minutes(90)), .missed(.calendarDays(1))], .missed(.calendarDays(1))),
      ([.overdue(.calendarDays(1)), .missed(.calendarDays(4))], .overdue(.calendarDays(1))),
      ([], nil),
    ] as [([Verdict], Verdict?)]
  )
  func `several clocks in one answer are one verdict`(verdicts: [Verdict], combined: Verdict?) {
    #expect(Verdict.combined(verdicts) == combined)
  }

  @Test func `the readings of one answer add up`() {
    let visits = Clock("cp-visit", start: "2026-01-05", events: ["2026-01-16", "2026-02-02"])
      .reading(under: .protectionVisit, rules: .wales, asAt: "2026-02-10")
    let decision = Clock("referral-decision-wd", start: "2026-01-05", end: "2026-01-06")
      .reading(under: .decision, rules: .wales, asAt: "2026-02-10")
    let readings = ClockReadings([visits, decision])
    #expect(readings.combined == .missed(.calendarDays(3)))
    #expect(readings.gapsMet == 2 && readings.gapsDue == 3 && !readings.isUnconfirmed)
  }
}
