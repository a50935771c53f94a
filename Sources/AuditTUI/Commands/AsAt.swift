import ArgumentParser
import AuditModel
import AuditStore

/// When what is open is judged: the end of a minute, or of a whole day, by the clock in Wales.
///
/// A report says it on its front and takes it back with `--as-at`, so that it can be made again as it was.
struct AsAt: ExpressibleByArgument, Hashable {
  private let minute: LocalTime

  /// Reads `2026-11-21T14:30`, the same with a space as reports print it, or `2026-11-21`.
  init?(argument: String) {
    switch Moment(argument.replacing(" ", with: "T")) {
    case .at(let time): minute = time
    case .on(let day):
      guard let last = LocalTime(day: day, minute: 24 * 60 - 1) else { return nil }
      minute = last
    case .notRecorded, .notYet, nil: return nil
    }
  }

  /// The minute in which it is asked.
  init(_ now: Now) {
    guard let minute = LocalTime("\(now.today)T\(now.clock)") else {
      preconditionFailure("the clock shows \(now.today) \(now.clock)")
    }
    self.minute = minute
  }

  /// The last second of the minute, so that nothing done in it comes later; of the hour that the autumn
  /// change shows twice, the second time.
  var now: Now {
    let instant = minute.instants.last ?? 0
    return Now(
      timestamp: UTCTime(milliseconds: (instant * 60 + 59) * 1000).description,
      today: minute.day,
      clock: minute.timeOfDay
    )
  }

  /// As reports print it: `2026-11-21 14:30`.
  var printed: String { "\(minute.day) \(minute.timeOfDay)" }

  func isLater(than other: AsAt) -> Bool {
    now.timestamp > other.now.timestamp
  }
}
