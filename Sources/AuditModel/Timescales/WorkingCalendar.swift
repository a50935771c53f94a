/// The working days of England and Wales, as far as the holiday list is known to be complete.
///
/// A working day is not a Saturday, not a Sunday, not a day of the holiday list and not one of the
/// authority's own closure days. The list is the one GOV.UK publishes, which holds Christmas Day and
/// Good Friday as well as the bank holidays of the Banking and Financial Dealings Act 1971.
/// 1 March, St David's Day, is a working day.
public struct WorkingCalendar: Sendable {
  /// Bank holidays, substitute days included.
  public let holidays: Set<Day>

  /// The first day for which the list is known to be complete.
  public let completeFrom: Day

  /// The last day for which the list is known to be complete; a clock that runs past it is not
  /// determinable, because an old list gives wrong answers silently.
  public let completeTo: Day

  /// Days on which this authority does not work though they are no holidays; empty by default.
  public let closures: Set<Day>

  /// What reports call this calendar: `England and Wales`.
  public let name: String

  private let days: CountedDays

  /// Makes a calendar; holidays outside `completeFrom` to `completeTo` have no effect.
  public init(
    holidays: Set<Day>,
    completeFrom: Day,
    completeTo: Day,
    closures: Set<Day> = [],
    name: String
  ) {
    self.holidays = holidays
    self.completeFrom = completeFrom
    self.completeTo = completeTo
    self.closures = closures
    self.name = name
    days = CountedDays(from: completeFrom, to: completeTo) { day in
      !day.weekday.isWeekend && !holidays.contains(day) && !closures.contains(day)
    }
  }

  /// Whether `day` is a working day; `nil` outside the holiday data.
  public func isWorkingDay(_ day: Day) -> Bool? {
    days.contains(day)
  }

  /// The `n`th working day after `day`, which is day 0 whatever sort of day it is.
  ///
  /// 0 gives `day` itself; `nil` where the holiday data do not reach. Takes constant time.
  public func workingDay(_ n: Int, after day: Day) -> Day? {
    days.day(n, after: day)
  }

  /// How many working days lie after `from`, up to and with `to`.
  ///
  /// The same day gives 0. `nil` where the holiday data do not reach, or if `to` is before `from`.
  public func workingDays(from: Day, to: Day) -> Int? {
    days.count(after: from, through: to)
  }
}

extension WorkingCalendar: Hashable {
  public static func == (left: WorkingCalendar, right: WorkingCalendar) -> Bool {
    left.completeFrom == right.completeFrom && left.completeTo == right.completeTo
      && left.name == right.name && left.holidays == right.holidays
      && left.closures == right.closures
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(completeFrom)
    hasher.combine(completeTo)
    hasher.combine(holidays)
    hasher.combine(closures)
  }
}

extension Weekday {
  /// Whether this is a Saturday or a Sunday.
  public var isWeekend: Bool {
    self == .saturday || self == .sunday
  }
}
