/// The dates that an auditor found for one timescale of one child.
///
/// In JSON `{"timescale": …, "start": …, "end": …}`, or for a series `events` in place of `end`, with
/// `ended` and `turn` where there are any.
public struct Clock: Hashable, Sendable {
  /// What followed the start.
  public enum Course: Hashable, Sendable {
    /// One event, which stops the clock.
    case single(end: Moment)

    /// Events that recur: visits, reviews, core groups.
    case series(Series)
  }

  public let timescale: Timescale.ID
  public var start: Moment
  public var course: Course

  /// Fields that a newer program wrote, kept when the audit is written again.
  public var unknown: JSONObject = [:]

  public init(timescale: Timescale.ID, start: Moment, course: Course) {
    self.timescale = timescale
    self.start = start
    self.course = course
  }

  /// A clock that one event stops.
  public init(_ timescale: Timescale.ID, start: Moment, end: Moment) {
    self.init(timescale: timescale, start: start, course: .single(end: end))
  }

  /// A clock of events that recur.
  public init(
    _ timescale: Timescale.ID,
    start: Moment,
    events: [ClockEvent],
    ended: Moment? = nil,
    turn: Moment? = nil
  ) {
    self.init(
      timescale: timescale,
      start: start,
      course: .series(Series(events: events, ended: ended, turn: turn))
    )
  }
}

extension Clock {
  /// The events of a clock that recurs.
  public struct Series: Hashable, Sendable {
    /// Earliest first; empty when nothing has followed the start.
    public var events: [ClockEvent]

    /// When the involvement ended and with it the duty; `nil` or not yet when it goes on.
    public var ended: Moment?

    /// When the event happened that ends a phase of the timescale, such as the first review.
    ///
    /// `nil` when it was not asked for, which counts as not recorded where the timescale needs it.
    public var turn: Moment?

    public init(events: [ClockEvent], ended: Moment? = nil, turn: Moment? = nil) {
      self.events = events
      self.ended = ended
      self.turn = turn
    }
  }

  /// Under which law the clock began; `nil` without a start date.
  public var era: Era? {
    start.day.map(Era.init(start:))
  }
}
