import AuditModel

extension Workspace {
  /// Whether words that somebody typed into an audit wait in a journal.
  func hasWords(of id: Audit.ID) -> Bool {
    guard let journal = try? root.folder(at: "\(Part.hidden)/\(Part.journal)") else { return false }
    let names = (try? journal.names(endingIn: JournalName.ending)) ?? []
    return names.contains { JournalName.audit(of: $0) == id }
  }

  /// Moves an audit to `conflicts/settled`, where it is kept and nobody is asked about it.
  ///
  /// - Parameter stored: As it was read; one that was changed since stays.
  /// - Throws: When it cannot be copied or removed; it is in one of the two folders then.
  func moveAside(_ stored: StoredAudit) throws(FileError) {
    let name = "\(stored.id).json"
    let audits = try root.folder(Part.audits)
    let settled = try root.makeFolder(Part.conflicts).makeFolder(Part.settled)
    let lock = WorkspaceLock(in: try root.makeFolder(Part.hidden))
    try lock.whileHeld { () throws(FileError) in
      guard let bytes = try audits.readIfPresent(name), stored.version.has(bytes)
      else { return }
      do throws(FileError) {
        try settled.create(bytes, as: name)
      } catch {
        guard error.isTakenName, try settled.read(name) == bytes else { throw error }
      }
      try audits.remove(name)
    }
  }
}
