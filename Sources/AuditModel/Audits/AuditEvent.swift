/// Something that was done to an audit: a change of state, or of one answer.
///
/// Values stand outside the events, so that they can be erased when they must be; what stays is the
/// digest of the old and of the new. Parents, not clocks, give the order.
public struct AuditEvent: Hashable, Identifiable, Sendable {
  public enum Deed: String, CaseIterable, Sendable {
    case begun, answered, erased, finished, reopened, moderated, changed, migrated

    /// A person chose between several versions of one answer, or of one part of the audit.
    case settled
  }

  /// Unique in the audit.
  public let id: String
  public let did: Deed

  /// What was changed: an item's id, or `safety`, `case` or `template`; `nil` for a change of state.
  public let subject: String?

  /// When, in UTC by this device's clock; for people, not for order.
  public let at: String
  public let by: String
  public let device: String

  /// The events that came directly before; empty for the first.
  public let parents: [String]

  /// Digest of what was replaced; `nil` where there was nothing.
  public let before: String?

  /// Digest of what replaced it; `nil` where it was taken away.
  ///
  /// Of a finishing, the digest of the whole audit as it was finished.
  public let after: String?

  /// Why, where a reason is wanted.
  public let reason: String?
  public let unknown: JSONObject

  public init(
    id: String,
    did: Deed,
    subject: String? = nil,
    at: String,
    by: String,
    device: String,
    parents: [String],
    before: String? = nil,
    after: String? = nil,
    reason: String? = nil,
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.did = did
    self.subject = subject
    self.at = at
    self.by = by
    self.device = device
    self.parents = parents
    self.before = before
    self.after = after
    self.reason = reason
    self.unknown = unknown
  }
}
