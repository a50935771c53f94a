/// What an audit says about when something happened.
///
/// "Nobody wrote it down" and "it has not happened" are different answers, and neither is a date.
public enum Moment: Hashable, Sendable {
  /// A day without a time.
  case on(Day)

  /// A day with the time of day.
  case at(LocalTime)

  /// It happened, or may have; the record does not say when.
  case notRecorded

  /// It has not happened.
  case notYet

  /// Reads `2026-03-02`, `2026-03-02T16:00`, `not-recorded` or `not-yet`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "not-recorded": self = .notRecorded
    case "not-yet": self = .notYet
    default:
      if let day = Day(text) {
        self = .on(day)
      } else if let time = LocalTime(text) {
        self = .at(time)
      } else {
        return nil
      }
    }
  }

  /// The day, where one is known.
  public var day: Day? {
    switch self {
    case .on(let day): day
    case .at(let time): time.day
    case .notRecorded, .notYet: nil
    }
  }

  /// The time of day with its day, where both are known.
  public var time: LocalTime? {
    if case .at(let time) = self { time } else { nil }
  }
}

extension Moment: CustomStringConvertible {
  /// As files write it; ``init(_:)`` reads it back.
  public var description: String {
    switch self {
    case .on(let day): day.description
    case .at(let time): time.description
    case .notRecorded: "not-recorded"
    case .notYet: "not-yet"
    }
  }
}

extension Moment: ExpressibleByStringLiteral {
  /// Lets tests and rules write a moment as files do; a literal that is no moment is a bug.
  public init(stringLiteral text: String) {
    guard let moment = Moment(text) else { preconditionFailure("\(text) is not a moment") }
    self = moment
  }
}

extension Moment {
  /// Whether this surely lies before `other`: on an earlier day, or at an earlier time of one day.
  ///
  /// A day without a time is not before another time of the same day. Two times of the hour that
  /// the autumn change shows twice are in order if either reading puts them in order.
  func isBefore(_ other: Moment) -> Bool {
    guard let day, let otherDay = other.day else { return false }
    if let time, let otherTime = other.time {
      return otherTime.minutesElapsed(to: time).allSatisfy { $0 < 0 }
    }
    return day < otherDay
  }
}
