/// What a clock comes to under its timescale, on the day of the audit.
public struct ClockReading: Hashable, Sendable {
  public let timescale: Timescale.ID
  public let verdict: Verdict

  /// The last day on which it is on time: for a series, of the gap that is open, else of the last.
  ///
  /// `nil` without a limit, without a start, and where the holiday data do not reach.
  public let due: Day?

  /// The last minute on which it is on time, for a limit in hours whose start has a time of day.
  public let dueTime: LocalTime?

  /// How long it took or is taking; for a series the longest gap.
  ///
  /// `nil` when a date, or for hours a time, is missing.
  public let duration: Duration?

  /// Gaps that were met.
  ///
  /// A clock that one event stops is one gap.
  public let gapsMet: Int

  /// Gaps that were met, missed or overdue.
  public let gapsDue: Int

  /// Gaps that cannot be judged.
  public let gapsUnknown: Int

  /// How long since the last event, such as a visit, while the clock is open.
  ///
  /// `nil` when it has stopped.
  public let openGap: Duration?

  /// What the dates lack, even where no limit makes it matter; `nil` when nothing.
  public let missing: Missing?

  /// Whether the limit has yet to be confirmed, which every report says.
  public let isUnconfirmed: Bool

  /// Under which law the clock began; `nil` without a start date.
  public let era: Era?

  /// The gaps that were missed or are overdue, earliest first; empty unless the verdict is one of
  /// these.
  public let lapses: [Lapse]

  /// The longest gap of a series, the open one included.
  public var longestGap: Duration? {
    duration
  }
}

extension ClockReading {
  /// A length of time in the unit of its timescale.
  public struct Duration: Hashable, Sendable {
    /// Units in which durations are counted.
    public enum Unit: Hashable, Sendable {
      case calendarDays
      case workingDays
      case schoolDays
      case minutes
    }

    /// At least 0.
    public let number: Int
    public let unit: Unit

    /// Whether it is still running, so that it prints as "at least".
    public let isOpen: Bool

    public init(number: Int, unit: Unit, isOpen: Bool) {
      self.number = number
      self.unit = unit
      self.isOpen = isOpen
    }
  }
}

extension ClockReading.Duration {
  /// The duration for people: `7 working days`, `at least 3 days`.
  public var phrase: Phrase {
    let plain =
      switch unit {
      case .calendarDays: Phrase(en: "\(number) \(days)", cy: "\(number) diwrnod")
      case .workingDays: Phrase(en: "\(number) working \(days)", cy: "\(number) diwrnod gwaith")
      case .schoolDays: Phrase(en: "\(number) school \(days)", cy: "\(number) diwrnod ysgol")
      case .minutes: Phrase.hoursAndMinutes(number)
      }
    return isOpen ? Phrase(en: "at least \(plain.en)", cy: "o leiaf \(plain.cy)") : plain
  }

  private var days: String {
    number == 1 ? "day" : "days"
  }
}
