/// A case that could not wait: to whom it went, when, and when the answer came.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013), paragraph 4.5: one case went to the head of service.
public struct Escalation: Hashable, Sendable {
  public var reason: String

  /// A role, not a name.
  public var to: String
  public var raisedBy: String

  /// In UTC: `2026-03-12T09:20:31Z`.
  public var raisedAt: String

  /// `nil` while nobody has answered.
  public var answeredAt: String?
  public var outcome: String?
  public var unknown: JSONObject

  public init(
    reason: String,
    to: String,
    raisedBy: String,
    raisedAt: String,
    answeredAt: String? = nil,
    outcome: String? = nil,
    unknown: JSONObject = [:]
  ) {
    self.reason = reason
    self.to = to
    self.raisedBy = raisedBy
    self.raisedAt = raisedAt
    self.answeredAt = answeredAt
    self.outcome = outcome
    self.unknown = unknown
  }
}
