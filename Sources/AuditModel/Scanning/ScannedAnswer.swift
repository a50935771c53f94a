/// An answer as far as figures need it.
public struct ScannedAnswer: Hashable, Sendable {
  public let item: ByteRange
  public let value: Value
  public let source: EvidenceSource

  /// Whether the reason beside the word is ``AnswerValue/noPlaceReason``; means something beside
  /// `not-recorded` only.
  public let hasNoPlace: Bool

  @inlinable
  public init(item: ByteRange, value: Value, source: EvidenceSource, hasNoPlace: Bool = false) {
    self.item = item
    self.value = value
    self.source = source
    self.hasNoPlace = hasNoPlace
  }

  /// What the item was answered with.
  public enum Value: Hashable, Sendable {
    /// Only a note was written.
    case nothing

    /// A word in kebab case: yes, a grade, the id of an option.
    case word(ByteRange)
    case count(Int, outOf: Int?)
    case text

    /// Where its clocks stand in ``ScannedAudit/clocks``; never empty.
    case clocks(Range<Int>)
  }
}

/// A clock of an answer.
public struct ScannedClock: Hashable, Sendable {
  public let timescale: ByteRange
  public let start: Moment
  public let course: Course

  @inlinable
  public init(timescale: ByteRange, start: Moment, course: Course) {
    self.timescale = timescale
    self.start = start
    self.course = course
  }

  /// What followed the start.
  public enum Course: Hashable, Sendable {
    case single(end: Moment)

    /// `events` stand in ``ScannedAudit/clockEvents``; may be empty.
    case series(events: Range<Int>, ended: Moment?, turn: Moment?)
  }
}

/// An event of a clock that recurs.
public struct ScannedClockEvent: Hashable, Sendable {
  public let at: Moment
  public let kind: ClockEvent.Kind

  @inlinable
  public init(at: Moment, kind: ClockEvent.Kind) {
    self.at = at
    self.kind = kind
  }
}
