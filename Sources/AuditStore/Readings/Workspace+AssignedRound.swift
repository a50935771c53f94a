import AuditModel

extension Workspace {
  /// Writes who reads a round's cases a second time over the round as it was read.
  ///
  /// - Throws: Where somebody changed the file meanwhile, or it could not be written.
  public func write(_ assigned: Round, over read: Round) throws(WorkspaceError) {
    let name = "\(read.id).yaml"
    let isWritten = try Folder.trying { () throws(FileError) -> Bool in
      let folder = try root.folder(Part.rounds)
      let bytes = try folder.read(name)
      guard (try? Round.read(bytes, file: name).value) == read else { return false }
      let outcome = try folder.replace(
        name,
        with: Array(assigned.yamlText().utf8),
        expecting: Digest(of: bytes),
        holding: WorkspaceLock(in: try root.makeFolder(Part.hidden))
      )
      if case .written = outcome { return true }
      return false
    }
    if !isWritten { throw WorkspaceError(.roundChanged("\(Part.rounds)/\(name)")) }
  }
}

extension InputError {
  fileprivate static func roundChanged(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "somebody changed the round meanwhile",
        cy: "newidiodd rhywun y rownd yn y cyfamser"
      ),
      remedy: Phrase(en: "do it again", cy: "gwnewch hynny eto")
    )
  }
}
