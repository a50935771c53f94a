/// What figures need of an audit, as it stands in the bytes of its file.
///
/// Texts are ranges of those bytes, so that reading a hundred thousand audits makes no string; the
/// arrays are emptied and filled again for each file.
public struct ScannedAudit: Sendable {
  public var id = ByteRange.none
  public var reference = ByteRange.none
  public var team = ByteRange.none

  /// Empty where the audit belongs to no round.
  public var round = ByteRange.none
  public var auditor = ByteRange.none
  public var template = ByteRange.none
  public var templateVersion = 0
  public var state = Audit.State.draft
  public var reading = Audit.Reading.first
  public var asAt = Day(number: 0)
  public var ageBand: AgeBand?
  public var status: CaseStatus?
  public var began: Day?
  public var immediateRisk: Bool?

  /// Concerns raised and not answered yet.
  public var openEscalations = 0

  /// The greatest time of an event, in UTC; empty when there is no event.
  public var changedAt = ByteRange.none

  /// Ascending by the bytes of their items' ids.
  public var answers: [ScannedAnswer] = []

  /// Of all answers, in the order of the file.
  public var clocks: [ScannedClock] = []

  /// Of all clocks, in the order of the file.
  public var clockEvents: [ScannedClockEvent] = []

  public init() {}

  /// Forgets the audit before, and keeps the room its arrays had.
  public mutating func clear() {
    round = .none
    reading = .first
    ageBand = nil
    status = nil
    began = nil
    immediateRisk = nil
    openEscalations = 0
    changedAt = .none
    answers.removeAll(keepingCapacity: true)
    clocks.removeAll(keepingCapacity: true)
    clockEvents.removeAll(keepingCapacity: true)
  }
}
