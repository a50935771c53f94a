import AuditModel

/// What figures need of an audit, as it stands in the bytes of its file.
///
/// Texts are ranges of those bytes, so that reading a hundred thousand audits makes no string; the
/// arrays are emptied and filled again for each file.
struct ScannedAudit: Sendable {
  var id = ByteRange.none
  var reference = ByteRange.none
  var team = ByteRange.none

  /// Empty where the audit belongs to no round.
  var round = ByteRange.none
  var auditor = ByteRange.none
  var template = ByteRange.none
  var templateVersion = 0
  var state = Audit.State.draft
  var reading = Audit.Reading.first
  var asAt = Day(number: 0)
  var ageBand: AgeBand?
  var status: CaseStatus?
  var began: Day?
  var immediateRisk: Bool?

  /// Concerns raised and not answered yet.
  var openEscalations = 0

  /// The greatest time of an event, in UTC; empty when there is no event.
  var changedAt = ByteRange.none

  /// Ascending by the bytes of their items' ids.
  var answers: [ScannedAnswer] = []

  /// Of all answers, in the order of the file.
  var clocks: [ScannedClock] = []

  /// Of all clocks, in the order of the file.
  var clockEvents: [ScannedClockEvent] = []

  /// Forgets the audit before, and keeps the room its arrays had.
  mutating func clear() {
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
