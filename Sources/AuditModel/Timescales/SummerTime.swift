/// When the clocks of the United Kingdom change.
///
/// Summer time begins on the last Sunday of March and ends on the last Sunday of October, at
/// 01:00 UTC. The rule has held since 1996; it is applied to earlier years too, where the October
/// change could fall a week earlier.
///
/// - SeeAlso: Directive 2000/84/EC, articles 2 and 3; Summer Time Act 1972, section 1, as amended by
///   the Summer Time Order 2002.
enum SummerTime {
  /// Minutes after midnight that are left out in spring and shown twice in autumn.
  static let changingHour = 60..<120

  static func begins(on day: Day) -> Bool {
    isLastSunday(day, ofMonth: 3)
  }

  static func ends(on day: Day) -> Bool {
    isLastSunday(day, ofMonth: 10)
  }

  /// Whether clocks show summer time at an instant, given in minutes since 1970-01-01 00:00 UTC.
  static func isInForce(atUTC minutes: Int) -> Bool {
    let day = Day(number: Int((Double(minutes) / 1440).rounded(.down)))
    let (year, month, _) = day.civil
    switch month {
    case 4...9: return true
    case 3: return minutes >= change(year: year, month: 3)
    case 10: return minutes < change(year: year, month: 10)
    default: return false
    }
  }

  private static func change(year: Int, month: Int) -> Int {
    // March and October both have 31 days.
    guard let end = Day(year: year, month: month, day: 31) else { return 0 }
    let sunday = end.adding(days: -((end.weekday.rawValue + 1) % 7))
    return sunday.number * LocalTime.minutesInDay + 60
  }

  private static func isLastSunday(_ day: Day, ofMonth month: Int) -> Bool {
    let civil = day.civil
    return civil.month == month && civil.day >= 25 && day.weekday == .sunday
  }
}

extension LocalTime {
  /// The instants this wall time can mean, in minutes since 1970-01-01 00:00 UTC, earliest first.
  ///
  /// One, except in the hour that the autumn change shows twice: there two, an hour apart.
  public var instants: [Int] {
    let asUTC = day.number * LocalTime.minutesInDay + minute
    if SummerTime.ends(on: day) && SummerTime.changingHour.contains(minute) {
      return [asUTC - 60, asUTC]
    }
    return [SummerTime.isInForce(atUTC: asUTC - 60) ? asUTC - 60 : asUTC]
  }

  /// The wall time at an instant, given in minutes since 1970-01-01 00:00 UTC.
  public init?(instant: Int) {
    let wall = SummerTime.isInForce(atUTC: instant) ? instant + 60 : instant
    let dayNumber = Int((Double(wall) / 1440).rounded(.down))
    self.init(day: Day(number: dayNumber), minute: wall - dayNumber * LocalTime.minutesInDay)
  }

  /// Whether the autumn change shows this wall time twice, so that it means either of two instants.
  public var isAmbiguous: Bool {
    instants.count > 1
  }

  /// The real minutes that can have passed from this time to `end`, clock changes counted.
  ///
  /// - Returns: Every possible number in ascending order, negative ones included: one, unless
  ///   either time lies in the hour that the autumn change shows twice.
  public func minutesElapsed(to end: LocalTime) -> [Int] {
    let all = instants.flatMap { start in end.instants.map { $0 - start } }
    return Set(all).sorted()
  }
}
