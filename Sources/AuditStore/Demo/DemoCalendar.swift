import AuditModel

/// The working days of a demo, in order, so that a date is found by stepping to it.
struct DemoCalendar: Sendable {
  /// Every working day from the autumn before the first round to the end of the last.
  private let workingDays: [Day]

  /// Index in ``workingDays`` of the last working day on or before each calendar day, by its
  /// distance from the first working day.
  private let indexes: [Int]

  /// The working days of each round's fieldwork, never empty.
  let fieldwork: [[Day]]

  /// Long enough before the first round for the longest assessment that is still open in it.
  private static let first: Day = "2024-09-02"
  private static let last = DemoRounds.periods[DemoRounds.last].to

  /// - Parameter calendar: By which clocks will be judged; a weekday it has no data for works.
  init(_ calendar: WorkingCalendar) {
    var days: [Day] = []
    var indexes: [Int] = []
    for number in DemoCalendar.first.number...DemoCalendar.last.number {
      let day = Day(number: number)
      if calendar.isWorkingDay(day) ?? !day.weekday.isWeekend { days.append(day) }
      indexes.append(max(0, days.count - 1))
    }
    workingDays = days
    self.indexes = indexes
    fieldwork = DemoRounds.periods.map { period in
      days.filter { period.from <= $0 && $0 <= period.to }
    }
  }

  /// The working day so many working days after a day, or before it for a number below 0; never
  /// outside the days of the demo.
  func day(_ steps: Int, after day: Day) -> Day {
    let distance = min(indexes.count - 1, max(0, day.number - DemoCalendar.first.number))
    return workingDays[min(workingDays.count - 1, max(0, indexes[distance] + steps))]
  }
}
