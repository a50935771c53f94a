import AuditModel
import Testing

struct DueDateTests {
  // Computed by hand for the domain notes; the comment says why each is there.
  @Test(
    arguments: [
      ("2012-12-20", 7, "2013-01-03"),  // Wrexham 2013 sample period, over Christmas
      ("2012-12-24", 7, "2013-01-07"),  // starts on Christmas Eve, a working day
      ("2012-06-01", 1, "2012-06-06"),  // moved spring holiday and jubilee
      ("2013-03-28", 1, "2013-04-02"),  // Easter
      ("2015-02-09", 7, "2015-02-18"),  // plain case, Neath Port Talbot fieldwork
      ("2015-12-24", 35, "2016-02-16"),  // substitute Boxing Day
      ("2016-04-05", 7, "2016-04-14"),  // last day of the old limits
      ("2016-04-06", 42, "2016-06-07"),  // first day of the new; two bank holidays
      ("2018-01-02", 25, "2018-02-06"),  // out-of-area panel
      ("2020-04-30", 1, "2020-05-01"),  // plain
      ("2020-05-04", 1, "2020-05-05"),  // a Monday in early May that was not a holiday
      ("2020-05-07", 1, "2020-05-11"),  // VE Day Friday
      ("2021-12-24", 1, "2021-12-29"),  // two substitutes
      ("2022-05-27", 1, "2022-05-30"),  // Monday that was not a holiday
      ("2022-06-01", 1, "2022-06-06"),  // four-day jubilee weekend
      ("2022-06-04", 1, "2022-06-06"),  // received at a weekend
      ("2022-09-01", 15, "2022-09-23"),  // conference over the state funeral
      ("2022-09-16", 1, "2022-09-20"),  // state funeral
      ("2022-12-23", 1, "2022-12-28"),  // Christmas on Sunday
      ("2023-04-24", 10, "2023-05-10"),  // core group over two May holidays
      ("2023-05-05", 1, "2023-05-09"),  // coronation
      ("2025-12-18", 20, "2026-01-20"),  // first looked-after review
      ("2026-12-23", 7, "2027-01-06"),  // substitute Boxing Day, new year
    ] as [(Moment, Int, Day)]
  )
  func `working days leave out weekends and every holiday in force`(start: Moment, n: Int, due: Day)
  {
    #expect(Timescale.sample(.workingDays(n)).due(after: start, rules: .wales) == due)
  }

  @Test func `beginning with the day makes it day one`() {
    // Wednesday 10 January 2018: 26 weeks end on a Tuesday, not on the Wednesday after.
    #expect(
      Timescale.sample(.weeks(26), counts: .from).due(after: "2018-01-10", rules: .wales)
        == "2018-07-10"
    )
    #expect(Timescale.sample(.weeks(26)).due(after: "2018-01-10", rules: .wales) == "2018-07-11")
    #expect(
      Timescale.sample(.workingDays(1), counts: .from).due(after: "2026-01-05", rules: .wales)
        == "2026-01-05"
    )
    // Saturday 3 January: day 1 is the first working day.
    #expect(
      Timescale.sample(.workingDays(1), counts: .from).due(after: "2026-01-03", rules: .wales)
        == "2026-01-05"
    )
    #expect(
      Timescale.sample(.calendarDays(7), counts: .from).due(after: "2026-01-05", rules: .wales)
        == "2026-01-11"
    )
  }

  @Test(
    arguments: [
      ("2018-01-10", 3, "2018-04-09"),  // the eve of 10 April
      ("2022-11-30", 3, "2023-02-28"),  // there is no 30 February, so the month's end
      ("2026-03-01", 3, "2026-05-31"),  // the eve of 1 June
    ] as [(Moment, Int, Day)]
  )
  func `months beginning with a day end on the eve of the same day number`(
    start: Moment,
    n: Int,
    due: Day
  ) {
    #expect(Timescale.sample(.months(n), counts: .from).due(after: start, rules: .wales) == due)
  }

  @Test(
    arguments: [
      (.weeks(1), "2026-01-05", "2026-01-12"), (.weeks(6), "2025-12-01", "2026-01-12"),
      (.months(3), "2022-11-30", "2023-02-28"), (.months(6), "2025-08-31", "2026-02-28"),
      (.calendarDays(0), "2026-01-03", "2026-01-03"),
      (.calendarDays(5), "2025-12-24", "2025-12-29"),
    ] as [(Limit, Moment, Day)]
  )
  func `weeks, months and calendar days ignore holidays`(limit: Limit, start: Moment, due: Day) {
    #expect(Timescale.sample(limit).due(after: start, rules: .wales) == due)
  }

  @Test func `a limit that ends on no working day is extended only where its law says so`() {
    // One month after 25 November 2025 is Christmas Day, then Boxing Day and a weekend.
    let rolled = Timescale.sample(phases: [Phase(limit: .months(1))], roll: .nextWorkingDay)
    #expect(Timescale.sample(.months(1)).due(after: "2025-11-25", rules: .wales) == "2025-12-25")
    #expect(rolled.due(after: "2025-11-25", rules: .wales) == "2025-12-29")
    #expect(rolled.due(after: "2025-11-24", rules: .wales) == "2025-12-24")
  }

  @Test func `without a limit, a date or the data there is no due date, and it says why`() {
    let decision = Timescale.decision
    #expect(Timescale.durationOnly.due(after: "2026-01-05", rules: .wales) == nil)
    #expect(throws: Missing.start) { try decision.dueOrMissing(after: .notRecorded, rules: .wales) }
    #expect(throws: Missing.holidays(beyond: "2027-12-31")) {
      try decision.dueOrMissing(after: "2027-12-31", rules: .wales)
    }
    #expect(throws: Missing.holidaysBefore("2012-01-01")) {
      try decision.dueOrMissing(after: "2011-11-01", rules: .wales)
    }
    #expect(throws: Missing.termDates) {
      try Timescale.sample(.schoolDays(20)).dueOrMissing(after: "2026-01-05", rules: .wales)
    }
  }

  @Test func `twenty school days from mid-July end in late September`() {
    // Term ends Friday 17 July 2026 and begins Tuesday 1 September: from Wednesday 15 July come
    // 16 and 17 July (2), 1 to 4 (6), 7 to 11 (11), 14 to 18 (16), 21 to 24 September (20).
    var days: Set<Day> = []
    for number in Day("2026-07-01").number...Day("2026-09-30").number {
      let day = Day(number: number)
      if !day.weekday.isWeekend, day <= "2026-07-17" || day >= "2026-09-01" { days.insert(day) }
    }
    let rules = ClockRules(
      calendar: .wales,
      termDays: SchoolCalendar(
        schoolDays: days,
        completeFrom: "2026-07-01",
        completeTo: "2026-09-30"
      )
    )
    #expect(
      Timescale.sample(.schoolDays(20)).due(after: "2026-07-15", rules: rules) == "2026-09-24"
    )
  }
}

struct ReceivedOutOfHoursTests {
  let deemed = ClockRules(
    calendar: .wales,
    receivedOutOfHours: .deemedNextWorkingDay(closing: ClockRules.ReceivedOutOfHours.usualClosing)
  )

  @Test(
    arguments: [
      ("2022-06-04", "2022-06-06", "2022-06-07"),  // Saturday
      ("2026-01-06T19:40", "2026-01-07", "2026-01-08"),  // Tuesday evening
      ("2026-01-06T17:00", "2026-01-07", "2026-01-08"),  // at closing
      ("2026-01-06T07:30", "2026-01-07", "2026-01-07"),  // before opening is the same day
      ("2026-01-06", "2026-01-07", "2026-01-07"),  // a working day, no time recorded
    ] as [(Moment, Day, Day)]
  )
  func
    `what comes out of hours counts from its date, or by the round's setting one working day later`(
      start: Moment,
      due: Day,
      dueIfDeemed: Day
    )
  {
    #expect(Timescale.decision.due(after: start, rules: .wales) == due)
    #expect(Timescale.decision.due(after: start, rules: deemed) == dueIfDeemed)
  }

  @Test func `deemed receipt moves only what starts with a receipt`() {
    #expect(
      Timescale.sample(.workingDays(1)).due(after: "2022-06-04", rules: deemed) == "2022-06-06"
    )
  }
}
