/// A limit between two dated events, with how it is counted and when it is the law.
///
/// Timescales are data: an authority can add its own. Nothing in the program knows one by its id.
public struct Timescale: Identifiable, Hashable, Sendable {
  /// Lower-case words joined by hyphens, such as `lac-review-first`; its meaning never changes.
  public let id: String

  /// A short name.
  public let title: Wording

  /// What starts the clock; for ``Counting/before``, the event before which it must be done.
  public let starts: Wording

  /// What stops the clock, or the event that recurs.
  public let stops: Wording

  /// The limits in the order in which they hold; nearly always one.
  ///
  /// Empty is no fixed limit: there is only a duration. Empty also for ``Counting/before``, whose
  /// limit is the event itself.
  public let phases: [Phase]

  public let counts: Counting
  public let roll: Roll

  /// The first start day to which this timescale applies, or `nil` for no beginning.
  public let validFrom: Day?

  /// The last start day to which this timescale applies, or `nil` for no end.
  public let validTo: Day?

  public let confidence: Confidence

  /// For clocks that start before this day a verified limit is still unconfirmed; `nil` for none.
  public let confirmedFrom: Day?

  /// Whether the clock starts when something is received, so that a local convention of deemed
  /// receipt may move its start.
  public let startsOnReceipt: Bool

  /// Whether it may be done before the clock starts, and is then met, as a plan that is ideally
  /// ready before the placement; if not, a stop before the start is a mistake.
  public let mayPrecede: Bool

  /// Whether contact by telephone or video stops the clock; an attempt never does.
  public let remoteStops: Bool

  /// On what the limit rests; `nil` where nobody has said.
  public let basis: Basis?

  /// Where the limit was read, for people.
  public let source: String

  public init(
    id: String,
    title: Wording,
    starts: Wording,
    stops: Wording,
    phases: [Phase],
    counts: Counting = .after,
    roll: Roll = .none,
    validFrom: Day? = nil,
    validTo: Day? = nil,
    confidence: Confidence,
    confirmedFrom: Day? = nil,
    startsOnReceipt: Bool = false,
    mayPrecede: Bool = false,
    remoteStops: Bool = false,
    basis: Basis? = nil,
    source: String
  ) {
    self.id = id
    self.title = title
    self.starts = starts
    self.stops = stops
    self.phases = phases
    self.counts = counts
    self.roll = roll
    self.validFrom = validFrom
    self.validTo = validTo
    self.confidence = confidence
    self.confirmedFrom = confirmedFrom
    self.startsOnReceipt = startsOnReceipt
    self.mayPrecede = mayPrecede
    self.remoteStops = remoteStops
    self.basis = basis
    self.source = source
  }

  /// Whether a clock can be met or missed under this timescale.
  public var hasLimit: Bool {
    !phases.isEmpty || counts == .before
  }

  /// The first limit, which is the only one of most timescales.
  public var limit: Limit? {
    phases.first?.limit
  }

  /// The event that ends a phase and so has to be asked for, such as the first review.
  public var turn: Wording? {
    phases.lazy.compactMap(\.turn).first
  }

  /// Whether the timescale applies to a clock that starts on `start`, even if work goes on longer.
  public func isInForce(on start: Day) -> Bool {
    (validFrom.map { $0 <= start } ?? true) && (validTo.map { start <= $0 } ?? true)
  }

  /// Whether a report must mark the limit "unconfirmed" for a clock that starts on `start`.
  public func isUnconfirmed(on start: Day?) -> Bool {
    guard hasLimit else { return false }
    guard confidence.isConfirmed else { return true }
    guard let confirmedFrom, let start else { return false }
    return start < confirmedFrom
  }
}
