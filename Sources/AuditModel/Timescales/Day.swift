/// A calendar day, which no time zone moves: `2026-03-12`.
///
/// Valid from 0001-01-01 to 9999-12-31 in the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int

  /// Makes a day from its count since 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Makes a day from year, month and day of the month; `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), days_from_civil; without its
    // eras of 400 years, because no year is below 0. None of the numbers comes near a limit.
    let shifted = UInt32(month > 2 ? year : year &- 1)
    let months = UInt32(month > 2 ? month &- 3 : month &+ 9)
    let dayOfYear = (153 &* months &+ 2) / 5 &+ UInt32(day) &- 1
    let leapDays = shifted / 4 &- shifted / 100 &+ shifted / 400
    self.init(number: Int(365 &* shifted &+ leapDays &+ dayOfYear) &- 719_468)
  }

  /// Reads `2026-03-12`; `nil` for anything else, `2026-3-12` and `2026-02-30` included.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
      let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day of the month (1 to 31).
  public var civil: (year: Int, month: Int, day: Int) {
    // The inverse of the initialiser, civil_from_days in the same paper.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthIndex + 2) / 5 + 1
    )
  }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = ((number + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }

  public func adding(days: Int) -> Day {
    Day(number: number + days)
  }

  /// Adds calendar months: the same day of the month, or the last day of a shorter one.
  ///
  /// - SeeAlso: `domain/timescales.md` 4.2, rule 5: 31 August and six months is the end of February.
  public func adding(months: Int) -> Day {
    let from = civil
    let index = from.year * 12 + from.month - 1 + months
    let year = index / 12
    let month = index % 12 + 1
    let day = min(from.day, Day.length(ofMonth: month, year: year))
    return Day(year: year, month: month, day: day) ?? self
  }

  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day: CustomStringConvertible {
  /// As files write it: `2026-03-12`.
  public var description: String {
    let (year, month, day) = civil
    return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension Day: ExpressibleByStringLiteral {
  /// Lets tests and rules write a day as they read it; a literal that is no day is a bug.
  public init(stringLiteral text: String) {
    guard let day = Day(text) else { preconditionFailure("\(text) is not a day") }
    self = day
  }
}
