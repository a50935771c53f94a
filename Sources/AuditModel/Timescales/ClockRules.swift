/// What a round settles about counting, the same for every clock in it.
public struct ClockRules: Hashable, Sendable {
  /// When something received out of hours is held to be received.
  public enum ReceivedOutOfHours: Hashable, Sendable {
    /// On the date it came: authorities must be able to receive reports at any hour.
    case counts

    /// On the next working day, if it came on a day that is none or at or after `closing`, in
    /// minutes after midnight. A report on a working day without a time came in hours.
    case deemedNextWorkingDay(closing: Int)

    /// Five in the afternoon, in minutes after midnight.
    public static let usualClosing = 17 * 60
  }

  public let calendar: WorkingCalendar
  public let receivedOutOfHours: ReceivedOutOfHours

  /// When schools are open; `nil` leaves limits in school days not determinable.
  public let termDays: SchoolCalendar?

  public init(
    calendar: WorkingCalendar,
    receivedOutOfHours: ReceivedOutOfHours = .counts,
    termDays: SchoolCalendar? = nil
  ) {
    self.calendar = calendar
    self.receivedOutOfHours = receivedOutOfHours
    self.termDays = termDays
  }
}
