import AuditModel

/// An audit as it was read from its file, by which a later change of the file is noticed.
public struct StoredAudit: Hashable, Identifiable, Sendable {
  public let audit: Audit

  /// Of the file's bytes.
  public let bytesDigest: Digest

  /// Whether a newer program wrote it, so that this one must not write it again.
  public let isReadOnly: Bool

  /// What is to be said of it: that it is read only, answers that do not fit their items.
  public let warnings: [InputError]

  public var id: Audit.ID {
    audit.id
  }
}
