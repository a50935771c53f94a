/// What figures keep of a clock that was judged: the verdict, how long it took, and what passed.
public struct ScoredClock: Hashable, Sendable {
  public let timescale: Timescale.ID
  public let verdict: Verdict

  /// How long it took or is taking; `nil` when a date, or for hours a time, is missing.
  public let duration: ClockReading.Duration?

  /// Gaps that were met.
  public let gapsMet: Int

  /// Gaps that were met, missed or overdue.
  public let gapsDue: Int

  /// Whether the limit has yet to be confirmed, which every report says.
  public let isUnconfirmed: Bool

  /// The gaps that were missed or are overdue, earliest first.
  public let lapses: [Lapse]

  public init(_ reading: ClockReading) {
    self.init(
      timescale: reading.timescale,
      verdict: reading.verdict,
      duration: reading.duration,
      gapsMet: reading.gapsMet,
      gapsDue: reading.gapsDue,
      isUnconfirmed: reading.isUnconfirmed,
      lapses: reading.lapses
    )
  }

  init(
    timescale: Timescale.ID,
    verdict: Verdict,
    duration: ClockReading.Duration?,
    gapsMet: Int,
    gapsDue: Int,
    isUnconfirmed: Bool,
    lapses: [Lapse]
  ) {
    self.timescale = timescale
    self.verdict = verdict
    self.duration = duration
    self.gapsMet = gapsMet
    self.gapsDue = gapsDue
    self.isUnconfirmed = isUnconfirmed
    self.lapses = lapses
  }
}
