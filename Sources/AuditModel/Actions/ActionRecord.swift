/// One thing done about an action: that it was agreed, put off, done, dropped or opened again.
public struct ActionRecord: TimedRecord, Hashable {
  public let id: String
  public let parents: [String]

  /// The action: the id of the record by which it was agreed.
  public let action: AgreedAction.ID
  public let did: Deed

  /// When, in UTC by the clock of the machine: `2026-03-12T09:20:31Z`; for people, not for order.
  public let at: String

  public var recordedAt: String { at }

  /// The id of whoever wrote it down.
  public let by: String

  /// Fields of a newer program, kept as they are.
  public let unknown: JSONObject

  public init(
    id: String,
    parents: [String] = [],
    action: AgreedAction.ID? = nil,
    did: Deed,
    at: String,
    by: String,
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.parents = parents
    self.action = action ?? id
    self.did = did
    self.at = at
    self.by = by
    self.unknown = unknown
  }

  public enum Deed: Hashable, Sendable {
    case agreed(AgreedAction.Terms)

    /// With what shows that it was; the day may be before the day of writing.
    case done(on: Day, evidence: String)
    case dropped(reason: String)
    case postponed(to: Day, reason: String)
    case reopened(reason: String)
  }
}
