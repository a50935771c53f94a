import AuditModel

extension Workspace {
  /// Saves an audit, with an event for everything that changed since it was read.
  ///
  /// Nothing is written where nothing changed. What somebody else saved meanwhile is never
  /// overwritten: this version is then kept under `conflicts`, and the error names it.
  ///
  /// - Parameters:
  ///   - audit: Its events and revision are those that were read; new ones are added here.
  ///   - stored: The audit as it was read; `nil` for one that is new.
  ///   - stamp: Who saves it, when and where; with a reason where a finished audit is reopened.
  /// - Returns: The audit as it now stands in its file.
  /// - Throws: Why it was not saved; what stood in the file still does.
  public func save(
    _ audit: Audit,
    over stored: StoredAudit?,
    stamp: Stamp
  ) throws(SaveError) -> StoredAudit {
    var audit = audit
    audit.contested = stored?.audit.contested ?? [:]
    if let stored {
      guard audit != stored.audit else { return stored }
      guard !stored.isReadOnly else { throw .readOnly }
      if stored.audit.state == .finished {
        let reopens =
          audit.isReopening(of: stored.audit) && !stamp.reason.allSatisfy(\.isWhitespace)
        guard reopens || audit.changesOnlyEscalations(of: stored.audit) else { throw .finished }
      }
    }
    return try write(
      audit.recordingChanges(since: stored?.audit, stamp: stamp),
      over: stored,
      stamp: stamp
    )
  }

  /// Writes an audit whose events are complete.
  func write(
    _ recorded: Audit,
    over stored: StoredAudit?,
    stamp: Stamp
  ) throws(SaveError) -> StoredAudit {
    var next = recorded
    next.revision = (stored?.audit.revision ?? 0) + 1
    var bytes: [UInt8] = []
    // As much as most audits take, so that it is not moved while it grows.
    bytes.reserveCapacity(1 << 13)
    next.json.appendText(to: &bytes)
    guard bytes.count <= Workspace.largestAudit else { throw .file(.tooLargeToSave(next.id)) }
    let replacement: Replacement
    do throws(FileError) {
      replacement = try replace(next.id, with: bytes, expecting: stored?.bytesDigest)
    } catch {
      throw .file(error)
    }
    switch replacement {
    case .written(let digest):
      return StoredAudit(audit: next, bytesDigest: digest, isReadOnly: false, warnings: [])
    case .changed: throw .changedElsewhere(kept: try keepConflict(next.id, bytes, stamp))
    case .removed: throw .removedElsewhere(kept: try keepConflict(next.id, bytes, stamp))
    }
  }

  /// The most that is read of a file, and so the most that may be written into one, in bytes.
  static let largestAudit = Document.Limits().bytes

  /// Writes an audit's file unless it has changed since it was read.
  func replace(
    _ id: Audit.ID,
    with bytes: [UInt8],
    expecting digest: Digest?
  ) throws(FileError) -> Replacement {
    let lock = WorkspaceLock(in: try root.makeFolder(Part.hidden))
    return try root.makeFolder(Part.audits)
      .replace("\(id).json", with: bytes, expecting: digest, holding: lock)
  }

  private func keepConflict(
    _ id: Audit.ID,
    _ bytes: [UInt8],
    _ stamp: Stamp
  ) throws(SaveError) -> String {
    do throws(FileError) {
      return try keepVersion(of: id, bytes, stamp)
    } catch {
      throw .file(error)
    }
  }

  /// The names of the files under `conflicts`, sorted: listed, and never counted.
  public func conflicts() throws(WorkspaceError) -> [String] {
    guard root.contains(Part.conflicts) else { return [] }
    return try Folder.trying { () throws(FileError) in
      try root.folder(Part.conflicts).names(endingIn: ".json")
    }
  }
}

extension FileError {
  /// What could be written, and never read again.
  fileprivate static func tooLargeToSave(_ id: Audit.ID) -> FileError {
    FileError(
      path: "\(Workspace.Part.audits)/\(id).json",
      operation: .write,
      reason: .tooLarge(limit: Workspace.largestAudit)
    )
  }
}

extension Audit {
  /// Whether only what was raised differs: the answer to a concern comes when it comes, and no
  /// figure depends on it.
  fileprivate func changesOnlyEscalations(of finished: Audit) -> Bool {
    var same = finished
    same.escalations = escalations
    return self == same
  }

  /// Whether the audit differs from the finished one only in being a draft again.
  fileprivate func isReopening(of finished: Audit) -> Bool {
    var reopened = finished
    reopened.state = .draft
    return self == reopened
  }
}
