/// The days on which an authority's schools are open, which no list of bank holidays can tell.
///
/// Term dates and training days are the authority's own. Without them a limit in school days is not
/// determinable.
public struct SchoolCalendar: Sendable {
  /// The days on which pupils attend.
  public let schoolDays: Set<Day>

  /// The first day for which the term dates are known.
  public let completeFrom: Day

  /// The last day for which the term dates are known.
  public let completeTo: Day

  private let days: CountedDays

  public init(schoolDays: Set<Day>, completeFrom: Day, completeTo: Day) {
    self.schoolDays = schoolDays
    self.completeFrom = completeFrom
    self.completeTo = completeTo
    days = CountedDays(from: completeFrom, to: completeTo) { schoolDays.contains($0) }
  }

  /// The `n`th school day after `day`; `nil` where the term dates do not reach.
  public func schoolDay(_ n: Int, after day: Day) -> Day? {
    days.day(n, after: day)
  }

  /// How many school days lie after `from`, up to and with `to`; `nil` without term dates.
  public func schoolDays(from: Day, to: Day) -> Int? {
    days.count(after: from, through: to)
  }
}

extension SchoolCalendar: Hashable {
  public static func == (left: SchoolCalendar, right: SchoolCalendar) -> Bool {
    left.completeFrom == right.completeFrom && left.completeTo == right.completeTo
      && left.schoolDays == right.schoolDays
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(completeFrom)
    hasher.combine(completeTo)
    hasher.combine(schoolDays)
  }
}
