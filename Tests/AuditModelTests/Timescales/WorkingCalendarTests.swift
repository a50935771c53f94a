import AuditModel
import Testing

struct WorkingCalendarTests {
  let calendar = WorkingCalendar.wales

  @Test func `each month has as many working days as the Python package holidays says`() {
    for (year, counts) in WorkingDayTable.perMonth {
      let counted = (1...12).map { month in
        (1...31).count { day in
          Day(year: year, month: month, day: day).flatMap(calendar.isWorkingDay) ?? false
        }
      }
      #expect(counted == counts, "\(year)")
    }
  }

  @Test func `due dates agree with the Python package holidays`() {
    for row in WorkingDayTable.due {
      let due = Day(row.start).flatMap { calendar.workingDay(row.limit, after: $0) }
      #expect(due?.description == row.due, "\(row.limit) working days after \(row.start)")
    }
  }

  @Test func `from Friday 27 May 2022 to Tuesday 7 June 2022 there are five working days`() {
    // 30 and 31 May, 1, 6 and 7 June; 2 and 3 June were the jubilee.
    #expect(calendar.workingDays(from: "2022-05-27", to: "2022-06-07") == 5)
  }

  @Test(arguments: ["2021-03-01", "2022-03-01", "2023-03-01", "2024-03-01"] as [Day])
  func `Saint David's Day is a working day`(day: Day) {
    #expect(calendar.isWorkingDay(day) == true)
  }

  @Test func `an authority's own closure days are working days unless its calendar says so`() {
    let own = WorkingCalendar(
      holidays: calendar.holidays,
      completeFrom: "2024-01-01",
      completeTo: "2024-12-31",
      closures: ["2024-12-30"],
      name: "own"
    )
    #expect(calendar.isWorkingDay("2024-12-30") == true)
    #expect(own.isWorkingDay("2024-12-30") == false)
    // Friday 27 December, then Monday 30 (closed), Tuesday 31.
    #expect(own.workingDay(1, after: "2024-12-27") == "2024-12-31")
  }

  @Test func `nothing is known outside the holiday data`() {
    #expect(calendar.isWorkingDay("2028-01-01") == nil)
    #expect(calendar.isWorkingDay("2011-12-31") == nil)
    #expect(calendar.workingDay(1, after: "2027-12-31") == nil)
    #expect(calendar.workingDay(1, after: "2011-12-30") == nil)
    #expect(calendar.workingDays(from: "2027-12-30", to: "2028-01-03") == nil)
    #expect(calendar.workingDays(from: "2026-01-06", to: "2026-01-05") == nil)
  }

  @Test func `nought working days after a day is that day, whatever sort of day it is`() {
    #expect(calendar.workingDay(0, after: "2022-06-04") == "2022-06-04")
    #expect(calendar.workingDays(from: "2022-06-04", to: "2022-06-04") == 0)
  }
}
