import AuditModel

extension Workspace {
  /// Lets one of several versions stand; what waited for the choice waits no longer.
  ///
  /// A version that was chosen before can be changed for another: that is a change like any other.
  ///
  /// - Parameters:
  ///   - version: One of the choice's versions.
  ///   - choice: What was chosen between.
  ///   - stamp: Who chooses, when and where.
  /// - Returns: The audit as it stood before, and as it was saved.
  /// - Throws: ``SaveError/finished`` where the audit is finished and says something else, and as a
  ///   saving does.
  public func choose(
    _ version: WaitingChoice.Version,
    of choice: WaitingChoice,
    stamp: Stamp
  ) throws(SaveError) -> (before: StoredAudit, saved: SavedAudit) {
    let here: StoredAudit
    do throws(WorkspaceError) {
      here = try load(choice.audit)
    } catch {
      throw .unreadable(error.all)
    }
    var chosen = here.audit
    if chosen.value(of: choice.subject) != version.value {
      guard chosen.put(version.value, as: choice.subject) else { throw .nothingToChoose }
    }
    let saved = try save(
      chosen,
      since: here.audit,
      over: here,
      settling: here.audit.contested[choice.subject] == nil ? [] : [choice.subject],
      stamp: stamp
    )
    return (here, saved)
  }

  /// Takes a version that is kept beside an audit out of the way.
  ///
  /// One that can be merged is merged first. What is in the audit then is removed. A version about
  /// which a person has decided is moved to `conflicts/settled`, where nobody is asked again: also
  /// not when a merge brings it back.
  ///
  /// - Parameters:
  ///   - path: Its path in the workspace.
  ///   - isDecided: Whether a person has chosen in everything that differs.
  ///   - stamp: Who does it, when and where.
  /// - Returns: Whether it is out of the way.
  /// - Throws: When a file cannot be read, written, moved or removed; the version then stays.
  public func clear(
    _ path: String,
    isDecided: Bool,
    stamp: Stamp
  ) throws(WorkspaceError) -> Bool {
    guard root.contains(Part.conflicts) else { return false }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.conflicts) }
    guard let version = keptVersion(Workspace.name(of: path), in: folder) else { return false }
    switch version.standing {
    case .contained: break
    // Merged, what a person has decided about would wait again.
    case .mergeable where !isDecided:
      var workspace = self
      let source = try MergeSource.open("\(self.path)/\(path)")
      let report = try workspace.merge(from: source, stamp: stamp)
      if let failure = report.failure { throw .file(failure) }
      guard report.entries.allSatisfy(\.isIn) else { return false }
    case .mergeable, .apart:
      guard isDecided || version.hasNoChoices else { return false }
      try Folder.trying { () throws(FileError) in try settle(path) }
      return true
    }
    try Folder.trying { () throws(FileError) in try discardKept(path) }
    return true
  }

  /// Moves a version to those about which a person has decided.
  private func settle(_ path: String) throws(FileError) {
    let conflicts = try root.folder(Part.conflicts)
    let name = Workspace.name(of: path)
    let bytes = try conflicts.read(name)
    let settled = try conflicts.makeFolder(Part.settled)
    do throws(FileError) {
      try settled.create(bytes, as: name)
    } catch {
      guard error.isTakenName, try settled.read(name) == bytes else { throw error }
    }
    try conflicts.remove(name)
  }

  private static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}

extension KeptVersion {
  /// Whether nothing that was entered differs.
  fileprivate var hasNoChoices: Bool {
    if case .apart(_, let choices) = standing { choices.isEmpty } else { false }
  }
}

extension MergeReport.Entry {
  /// Whether everything in the file is here now.
  fileprivate var isIn: Bool {
    switch outcome {
    case .same, .new, .instead, .merged: true
    case .unbegun, .conflict, .refused: false
    }
  }
}
