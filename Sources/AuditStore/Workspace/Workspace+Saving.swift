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
    if stored?.isReadOnly ?? false, audit != stored?.audit { throw .readOnly }
    guard let recorded = try recording(audit, since: stored?.audit, stamp: stamp) else {
      // Only an audit that was read before can have stayed as it was.
      guard let stored else { preconditionFailure("a new audit has something to save") }
      return stored
    }
    return try write(recorded, over: stored, stamp: stamp)
  }

  /// The audit with an event for everything that changed; `nil` where nothing did.
  ///
  /// - Parameters:
  ///   - audit: Its events and revision are those of `base`.
  ///   - base: What it is compared with; `nil` for a new audit.
  ///   - settled: Of what waits in `base`, what a person has chosen now.
  ///   - stamp: Who saves it, when and where.
  /// - Returns: The audit as it is to be written, but for its revision.
  /// - Throws: ``SaveError/finished`` where a finished audit was changed.
  func recording(
    _ audit: Audit,
    since base: Audit?,
    settling settled: Set<String> = [],
    stamp: Stamp
  ) throws(SaveError) -> Audit? {
    var audit = audit
    audit.contested = base?.contested ?? [:]
    if let base, base.state == .finished, audit != base || !settled.isEmpty {
      let reopens = audit.isReopening(of: base) && !stamp.reason.allSatisfy(\.isWhitespace)
      guard reopens || audit.changesOnlyWhatStandsBeside(base) else { throw .finished }
    }
    let recorded = audit.recordingChanges(since: base, stamp: stamp, settling: settled)
    // What no event tells of may still be another, such as the day on which clocks are judged.
    if let base, settled.isEmpty, recorded.events.count == base.events.count, audit == base {
      return nil
    }
    return recorded
  }

  /// Writes an audit whose events are complete.
  func write(
    _ recorded: Audit,
    over stored: StoredAudit?,
    stamp: Stamp
  ) throws(SaveError) -> StoredAudit {
    var next = recorded
    next.revision = (stored?.audit.revision ?? 0) + 1
    let text = stored?.text(of: next)
    let bytes = text?.bytes ?? next.fileBytes
    switch try replace(next.id, with: bytes, over: stored) {
    case .written:
      return StoredAudit(audit: next, version: FileVersion(keeping: bytes), text: text)
    case .changed: throw .changedElsewhere(kept: try keepConflict(next.id, bytes, stamp))
    case .removed: throw .removedElsewhere(kept: try keepConflict(next.id, bytes, stamp))
    }
  }

  /// Writes an audit's file unless it is another than the one that was read.
  func replace(
    _ id: Audit.ID,
    with bytes: [UInt8],
    over stored: StoredAudit?
  ) throws(SaveError) -> Replacement {
    guard bytes.count <= Workspace.largestAudit else { throw .file(.tooLargeToSave(id)) }
    do throws(FileError) {
      return try replace(id, with: bytes, expecting: stored?.version)
    } catch {
      throw .file(error)
    }
  }

  /// The most that is read of a file, and so the most that may be written into one, in bytes.
  static let largestAudit = Document.Limits().bytes

  /// Writes an audit's file unless it has changed since it was read.
  func replace(
    _ id: Audit.ID,
    with bytes: [UInt8],
    expecting version: FileVersion?
  ) throws(FileError) -> Replacement {
    let lock = WorkspaceLock(in: try root.makeFolder(Part.hidden))
    return try root.makeFolder(Part.audits)
      .replace("\(id).json", with: bytes, expecting: version, holding: lock)
  }

  func keepConflict(
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
  /// The audit as its file has it.
  var fileBytes: [UInt8] {
    var bytes: [UInt8] = []
    // As much as most audits take, so that it is not moved while it grows.
    bytes.reserveCapacity(1 << 13)
    json.appendText(to: &bytes)
    return bytes
  }

  /// Whether only what was raised or said differs: the answer to a concern comes when it comes, and
  /// no figure depends on it.
  fileprivate func changesOnlyWhatStandsBeside(_ finished: Audit) -> Bool {
    var same = finished
    same.escalations = escalations
    same.feedback = feedback
    same.workerViews = workerViews
    return self == same
  }

  /// Whether the audit differs from the finished one only in being a draft again.
  fileprivate func isReopening(of finished: Audit) -> Bool {
    var reopened = finished
    reopened.state = .draft
    return self == reopened
  }
}
