import AuditModel

extension Workspace {
  /// Reads one round's file again, which somebody may have written since the workspace was opened.
  ///
  /// - Returns: The round as its file is now; `nil` where there is no such file.
  /// - Throws: When the file cannot be read, or what is in it, with every mistake.
  public mutating func readAgain(_ id: Round.ID) throws(WorkspaceError) -> Round? {
    let name = "\(id).yaml"
    let bytes = try Folder.trying { () throws(FileError) -> [UInt8]? in
      guard let folder = try root.folder(at: Part.rounds), try folder.names().contains(name) else {
        return nil
      }
      return try folder.read(name)
    }
    guard let bytes else { return nil }
    do throws(InputErrors) {
      let round = try Round.read(bytes, file: "\(Part.rounds)/\(name)").value
      take(round)
      return round
    } catch {
      throw .mistakes(error)
    }
  }
}
