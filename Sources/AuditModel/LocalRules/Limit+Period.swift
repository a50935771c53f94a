extension Limit {
  /// Whether the limit can be a period of the calendar, which needs no bank holidays and no times.
  public var isPeriod: Bool {
    switch self {
    case .calendarDays(let days): days > 0
    case .weeks, .months: true
    case .workingDays, .hours, .schoolDays: false
    }
  }

  /// Whether a day lies within the period that begins with another; always no for what is no period.
  func reaches(from first: Day, to last: Day) -> Bool {
    switch self {
    case .calendarDays(let days): last <= first.adding(days: days)
    case .weeks(let weeks): last <= first.adding(days: 7 * weeks)
    case .months(let months): last <= first.adding(months: months)
    case .workingDays, .hours, .schoolDays: first == last
    }
  }
}
