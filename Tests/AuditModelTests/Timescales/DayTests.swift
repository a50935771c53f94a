import AuditModel
import Testing

struct DayTests {
  @Test func `days agree with Python's datetime from year 1 to 9999`() {
    for row in DayTable.rows {
      let day = Day(number: row.number)
      #expect(day.description == row.day)
      #expect(Day(row.day) == day)
      #expect(day.weekday.rawValue == row.weekday)
      #expect(day.adding(months: 7).description == row.sevenMonthsOn)
    }
  }

  @Test(arguments: [
    "2026-3-12", "2026-02-30", "2023-02-29", "12-03-2026", "2026-03-12 ", "", "0000-01-01",
  ])
  func `what is no day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(
    arguments: [
      ("2022-11-30", 3, "2023-02-28"), ("2023-11-30", 3, "2024-02-29"),
      ("2025-08-31", 6, "2026-02-28"),
      ("2026-01-31", 1, "2026-02-28"), ("2026-03-15", 12, "2027-03-15"),
    ] as [(Day, Int, Day)]
  )
  func `a month ends on the same day number or the last of a shorter month`(
    start: Day,
    months: Int,
    end: Day
  ) {
    #expect(start.adding(months: months) == end)
  }

  @Test func `a birthday on 29 February falls on 28 February in common years`() {
    let born: Day = "2008-02-29"
    #expect(born.adding(months: 5 * 12) == "2013-02-28")
    #expect(born.adding(months: 16 * 12) == "2024-02-29")
    #expect(born.adding(months: 18 * 12) == "2026-02-28")
  }
}
