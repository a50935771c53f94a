/// How a limit is counted from the day the clock starts; the raw value is the word in files.
public enum Counting: String, CaseIterable, Sendable {
  /// The start day is day 0, and the limit runs to the end of day *n*.
  case after

  /// The start day is day 1: law that says "beginning with the day".
  case from

  /// Hours on the clock, from one time of day to another.
  case elapsed

  /// The limit holds from each event to the next, and from the last to the day of the audit.
  case gap

  /// It must be done before the start event, or on the same day; there is no number.
  case before
}

/// What happens when a limit in days, weeks or months ends on a day that is no working day.
public enum Roll: String, CaseIterable, Sendable {
  /// Nothing: it ends there.
  case none

  /// It is extended to the next working day.
  case nextWorkingDay = "next-working-day"
}

/// How far a limit has been checked against its source; the raw value is the word in files.
public enum Confidence: String, CaseIterable, Sendable {
  /// Read in the source.
  case verified

  /// The limit was read but not the start of its clock, or the reverse.
  case partlyVerified = "part-verified"

  /// From memory; nothing was found that confirms it.
  case fromMemory = "memory"

  /// The Welsh figure is not known, or set locally: the timescale has no number.
  case unknown

  /// Whether a report may print the limit without the word "unconfirmed".
  public var isConfirmed: Bool {
    self == .verified
  }
}
