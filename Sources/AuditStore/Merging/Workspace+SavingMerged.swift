import AuditModel

/// What came of saving an audit that somebody else may have changed meanwhile.
public struct SavedAudit: Sendable {
  /// The audit as it now stands in its file.
  public let stored: StoredAudit

  /// What was asked to be saved, with its events; nothing of what others did is in it.
  public let asked: Audit

  /// Whether the file has more than was asked for: what others did.
  public var isMerged: Bool {
    !stored.audit.isSame(as: asked)
  }

  public init(stored: StoredAudit, asked: Audit) {
    self.stored = stored
    self.asked = asked
  }
}

extension Workspace {
  /// Saves an audit; what somebody else saved meanwhile is merged with it, answer by answer.
  ///
  /// What both changed to different things is kept twice, and waits for a person. Where one of the
  /// two is finished, or they cannot be merged for another reason, nothing is overwritten: this
  /// version is kept under `conflicts`.
  ///
  /// - Parameters:
  ///   - audit: What somebody sees and has changed.
  ///   - base: The version from which they began: what differs from it is theirs.
  ///   - stored: The audit as it was last read or written; it may have more than `base`.
  ///   - settled: Of what waits in `base`, what a person has chosen now.
  ///   - stamp: Who saves it, when and where; with a reason where a finished audit is reopened.
  /// - Returns: What the file has now, and what of it was asked for.
  /// - Throws: Why it was not saved; what stood in the file still does.
  public func save(
    _ audit: Audit,
    since base: Audit,
    over stored: StoredAudit,
    settling settled: Set<String> = [],
    stamp: Stamp
  ) throws(SaveError) -> SavedAudit {
    var audit = audit
    (audit.events, audit.revision) = (base.events, base.revision)
    guard let recorded = try recording(audit, since: base, settling: settled, stamp: stamp) else {
      return SavedAudit(stored: stored, asked: base)
    }
    guard !stored.isReadOnly else { throw .readOnly }
    var (here, next) = (stored, Optional(recorded))
    if base != stored.audit { next = recorded.merged(into: stored) }
    // Whoever saves at the same time wins, and it is tried again with what was saved.
    for _ in 0..<Workspace.mergeAttempts {
      guard var merged = next else { break }
      if merged.isSame(as: here.audit) { return SavedAudit(stored: here, asked: recorded) }
      merged.revision = max(recorded.revision, here.audit.revision, stored.audit.revision) + 1
      let text = here.text(of: merged)
      let bytes = text?.bytes ?? merged.fileBytes
      switch try replace(merged.id, with: bytes, over: here) {
      case .written:
        let version = FileVersion(keeping: bytes)
        let saved = StoredAudit(audit: merged, version: version, text: text)
        return SavedAudit(stored: saved, asked: recorded)
      case .removed:
        throw .removedElsewhere(kept: try keepConflict(audit.id, recorded.fileBytes, stamp))
      case .changed:
        let now = try? load(audit.id).prepared()
        next = now.flatMap(recorded.merged)
        here = now ?? here
      }
    }
    throw .changedElsewhere(kept: try keepConflict(audit.id, recorded.fileBytes, stamp))
  }

  private static let mergeAttempts = 20
}

extension Audit {
  /// What comes of this version and the one in the file; `nil` where only a person can tell.
  fileprivate func merged(into here: StoredAudit) -> Audit? {
    guard !here.isReadOnly else { return nil }
    return switch here.audit.merged(with: self) {
    case .same: here.audit
    case .merged(let merged): merged
    case .apart: nil
    }
  }

  /// Whether another version is this one with more done to it, and nothing left out.
  public func isContinued(by other: Audit) -> Bool {
    guard template == other.template, case .merged(let merged) = merged(with: other) else {
      return false
    }
    return merged.isSame(as: other)
  }
}
