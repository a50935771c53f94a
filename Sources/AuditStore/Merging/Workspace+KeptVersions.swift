import AuditModel

extension Workspace {
  /// The versions that are kept beside audits, in the order of their files.
  ///
  /// Those that cannot be read, or whose audit cannot, are left out: a check tells of them.
  public func keptVersions() throws(WorkspaceError) -> [KeptVersion] {
    let names = try conflicts()
    guard !names.isEmpty else { return [] }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.conflicts) }
    return names.compactMap { keptVersion($0, in: folder) }
  }

  /// One of the versions that are kept beside audits; `nil` for one that is left out there.
  func keptVersion(_ name: String, in folder: Folder) -> KeptVersion? {
    let path = "\(Part.conflicts)/\(name)"
    guard let version = try? Audit.read(folder.read(name), file: path).value.audit,
      let here = try? load(version.id).audit
    else { return nil }
    return KeptVersion(
      path: path,
      version: version,
      standing: standing(of: version, beside: here, path)
    )
  }

  private func standing(
    of version: Audit,
    beside here: Audit,
    _ path: String
  ) -> KeptVersion.Standing {
    switch here.merged(with: version) {
    case .same: .contained
    case .merged: .mergeable
    case .apart(let why): .apart(why.phrase, here.differences(from: version, in: path))
    }
  }

  /// What waits for a choice in some audits, in their order; those that cannot be read have none.
  ///
  /// Most audits have nothing that waits, so only those are understood in which the word stands.
  public func waitingChoices(among audits: [Audit.ID]) throws(WorkspaceError) -> [WaitingChoice] {
    guard !audits.isEmpty, root.contains(Part.audits) else { return [] }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    return audits.flatMap { id -> [WaitingChoice] in
      let name = "\(id).json"
      guard let bytes = try? folder.read(name), bytes.holds(Workspace.contestedField),
        let audit = try? Audit.read(bytes, file: name).value.audit
      else { return [] }
      return audit.waitingChoices
    }
  }

  private static let contestedField = Array("\"contested\"".utf8)
}

extension Audit {
  /// What another version says otherwise, answer by answer: who said it when is no difference.
  fileprivate func differences(from version: Audit, in path: String) -> [WaitingChoice] {
    let parts: [Part] = [.safety, .case, .escalations, .declined, .feedback, .workerViews]
    let subjects = Set(answers.keys).union(version.answers.keys).union(parts.map(\.rawValue))
    return subjects.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { subject in
      let (here, there) = (value(of: subject), version.value(of: subject))
      guard here?.withoutStamp != there?.withoutStamp else { return nil }
      return WaitingChoice(
        in: self,
        of: subject,
        versions: [
          WaitingChoice.Version(event: lastEvent(of: subject), value: here),
          WaitingChoice.Version(event: version.lastEvent(of: subject), value: there),
        ],
        file: path
      )
    }
  }

  private func lastEvent(of subject: String) -> AuditEvent? {
    events.last { $0.subject == subject }
  }
}

extension JSON {
  /// What was said, without who said it when.
  fileprivate var withoutStamp: JSON {
    guard case .object(var fields) = self else { return self }
    fields["at"] = nil
    fields["by"] = nil
    return .object(fields)
  }
}
