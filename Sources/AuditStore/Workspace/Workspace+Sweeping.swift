extension Workspace {
  /// Removes the temporary files that a killed program or a loss of power left in the workspace.
  ///
  /// Done at the start of work, where somebody writes anyway. What cannot be looked into or removed
  /// stays: a leftover harms nobody, since no name that is read is ever that of a temporary file.
  ///
  /// - Parameter seconds: Files younger than this stay; see ``Folder/sweepTemporaries(olderThan:)``.
  /// - Returns: The files that were removed, each with the folder it was in, in their order.
  @discardableResult
  public func sweepTemporaries(olderThan seconds: Int = 3600) -> [String] {
    let journal = [Part.hidden, Part.journal]
    let folders = [
      [], [Part.audits], [Part.conflicts], [Part.conflicts, Part.settled], [Part.exports],
      [Part.hidden], journal, [Part.hidden, Part.index], [Part.indicators], [Part.rounds],
      [Part.rules], [Part.rules, Part.frameworks], [Part.templates], [Part.templates, Part.items],
    ]
    return folders.flatMap { names -> [String] in
      do throws(FileError) {
        var folder = root
        for name in names { folder = try folder.folder(name) }
        let swept = try folder.sweepTemporaries(olderThan: seconds)
        return swept.map { (names + [$0]).joined(separator: "/") }
      } catch {
        return []
      }
    }
  }
}
