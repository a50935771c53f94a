/// How far past the limit something was done, or still is not.
public enum Lateness: Hashable, Sendable {
  /// Calendar days after the due date.
  ///
  /// Also for a limit in hours when a time of day is missing, as for one still open on the day of
  /// the audit, which has no hour.
  case calendarDays(Int)

  /// Minutes after the due time, for a limit in hours.
  case minutes(Int)

  static let none = Lateness.minutes(0)

  /// The lateness in minutes, a calendar day as 24 hours, to compare one with another.
  private var scale: Int {
    switch self {
    case .calendarDays(let days): days * LocalTime.minutesInDay
    case .minutes(let minutes): minutes
    }
  }

  /// The lateness for people: `3 days`, `16 hours`, `2 hours 5 minutes`.
  public var phrase: Phrase {
    switch self {
    case .calendarDays(let days):
      Phrase(en: "\(days) \(days == 1 ? "day" : "days")", cy: "\(days) diwrnod")
    case .minutes(let minutes): .hoursAndMinutes(minutes)
    }
  }
}

extension Lateness: Comparable {
  public static func < (left: Lateness, right: Lateness) -> Bool {
    left.scale < right.scale
  }
}

extension Phrase {
  /// A length of time for people: `16 hours`, `2 hours 5 minutes`, `40 minutes`.
  static func hoursAndMinutes(_ minutes: Int) -> Phrase {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let inHours = Phrase(en: "\(hours) \(hours == 1 ? "hour" : "hours")", cy: "\(hours) awr")
    let inMinutes = Phrase(en: "\(rest) \(rest == 1 ? "minute" : "minutes")", cy: "\(rest) munud")
    if rest == 0 { return inHours }
    if hours == 0 { return inMinutes }
    return Phrase(en: "\(inHours.en) \(inMinutes.en)", cy: "\(inHours.cy) \(inMinutes.cy)")
  }
}
