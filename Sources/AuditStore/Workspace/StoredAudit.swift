import AuditModel

/// An audit as it was read from its file, by which a later change of the file is noticed.
public struct StoredAudit: Identifiable, Sendable {
  public let audit: Audit

  /// What the file had in it.
  let version: FileVersion

  /// Whether a newer program wrote it, so that this one must not write it again.
  public let isReadOnly: Bool

  /// What is to be said of it: that it is read only, answers that do not fit their items.
  public let warnings: [InputError]

  /// The text of its file in pieces, once it was prepared for changes.
  let text: AuditText?

  init(
    audit: Audit,
    version: FileVersion,
    isReadOnly: Bool = false,
    warnings: [InputError] = [],
    text: AuditText? = nil
  ) {
    self.audit = audit
    self.version = version
    self.isReadOnly = isReadOnly
    self.warnings = warnings
    self.text = text
  }

  public var id: Audit.ID {
    audit.id
  }

  /// Identifies the file's bytes; made anew each time where the version keeps the bytes themselves.
  public var bytesDigest: Digest {
    version.digest
  }

  /// The same, ready to be changed: each save then writes anew only what was changed.
  ///
  /// To be asked for where somebody begins to work on an audit, before they wait for a save. Takes the
  /// room of the file twice, as a text and as bytes.
  public func prepared() -> StoredAudit {
    guard text == nil else { return self }
    let text = AuditText(of: audit)
    let bytes = text.bytes
    return StoredAudit(
      audit: audit,
      // A file that another program wrote may say the same in other bytes.
      version: version.has(bytes) ? FileVersion(keeping: bytes) : version,
      isReadOnly: isReadOnly,
      warnings: warnings,
      text: text
    )
  }

  /// The text of the next version, in pieces if this one's is.
  func text(of next: Audit) -> AuditText? {
    let changed = text.map { AuditText(of: next, changing: $0, of: audit) }
    assert(changed.map { $0.bytes == next.fileBytes } ?? true, "pieces make the whole file")
    return changed
  }
}

extension StoredAudit: Hashable {
  /// Whether it was prepared makes no difference: the text follows from the audit.
  public static func == (one: StoredAudit, other: StoredAudit) -> Bool {
    one.audit == other.audit && one.version == other.version
      && one.isReadOnly == other.isReadOnly && one.warnings == other.warnings
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(version)
  }
}
