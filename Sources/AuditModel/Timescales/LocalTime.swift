/// A day and a time of day as the wall clock in Wales shows it: `2026-03-12T16:00`.
public struct LocalTime: Hashable, Sendable {
  public let day: Day

  /// Minutes after midnight, 0 to 1439.
  public let minute: Int

  /// Makes a time; `nil` for a minute outside the day, or one that the spring change left out.
  ///
  /// On the last Sunday of March no clock in Wales shows 01:00 to 01:59.
  public init?(day: Day, minute: Int) {
    guard (0..<LocalTime.minutesInDay).contains(minute),
      !(SummerTime.begins(on: day) && SummerTime.changingHour.contains(minute))
    else { return nil }
    self.day = day
    self.minute = minute
  }

  /// Reads `2026-03-12T16:00`; `nil` for anything else, seconds and zones included.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]), parts[1].utf8.count == 5,
      let minute = LocalTime.minute(parts[1])
    else { return nil }
    self.init(day: day, minute: minute)
  }

  /// Reads a time of day, `16:00` or `9:05`, as minutes after midnight; `nil` for anything else.
  static func minute(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  static let minutesInDay = 24 * 60
}

extension LocalTime: CustomStringConvertible {
  /// As files write it: `2026-03-12T16:00`.
  public var description: String {
    "\(day)T\(timeOfDay)"
  }

  /// The time of day alone: `16:00`.
  public var timeOfDay: String {
    let (hours, minutes) = minute.quotientAndRemainder(dividingBy: 60)
    return "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
  }
}
