/// A version of an audit that is kept beside it, because the two could not become one by themselves.
public struct KeptVersion: Hashable, Sendable {
  /// What can be done with it.
  public enum Standing: Hashable, Sendable {
    /// Everything in it is in the audit by now.
    case contained

    /// It can be merged, answer by answer.
    case mergeable

    /// Only a person can tell, for this reason; empty choices where nothing that was entered differs.
    case apart(Phrase, [WaitingChoice])
  }

  /// In the workspace.
  public let path: String
  public let audit: Audit.ID

  /// The case's reference.
  public let reference: String

  /// The last that was done to it; `nil` where its history is empty.
  public let last: AuditEvent?
  public let standing: Standing

  public init(path: String, version: Audit, standing: Standing) {
    self.path = path
    audit = version.id
    reference = version.caseFile.reference
    last = version.events.last
    self.standing = standing
  }
}
