import AuditModel

/// An answer as far as figures need it.
struct ScannedAnswer: Hashable, Sendable {
  let item: ByteRange
  let value: Value
  let source: EvidenceSource

  /// What the item was answered with.
  enum Value: Hashable, Sendable {
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
struct ScannedClock: Hashable, Sendable {
  let timescale: ByteRange
  let start: Moment
  let course: Course

  enum Course: Hashable, Sendable {
    case single(end: Moment)

    /// `events` stand in ``ScannedAudit/clockEvents``; may be empty.
    case series(events: Range<Int>, ended: Moment?, turn: Moment?)
  }
}

/// An event of a clock that recurs.
struct ScannedClockEvent: Hashable, Sendable {
  let at: Moment
  let kind: ClockEvent.Kind
}
