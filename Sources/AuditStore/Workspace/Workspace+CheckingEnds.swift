import AuditModel

extension Workspace {
  /// What is to be said of settings, rounds and registers that end in the middle of a line.
  ///
  /// The beginning of a YAML file can be a whole one that says less. A pinned template is known by its
  /// digest, and half an audit cannot be read; of these nothing else tells.
  func endRemarks() throws(WorkspaceError) -> [InputError] {
    let name = WorkspaceSettings.fileName
    let settings = try Folder.trying { () throws(FileError) in try root.read(name) }
    var written = [(place: name, bytes: settings)]
    for part in [Part.rounds, Part.recommendations] {
      written += try FoundFiles(".yaml", of: part, in: root).files.map {
        (place: "\(part)/\($0.name)", bytes: $0.bytes)
      }
    }
    return
      written
      .filter { $0.bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false }
      .map { .endsInALine($0.place) }
  }
}

extension InputError {
  fileprivate static func endsInALine(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the file ends in the middle of a line, as one that was cut off does",
        cy: "mae'r ffeil yn gorffen yng nghanol llinell, fel un a dorrwyd"
      ),
      remedy: Phrase(
        en: "if nothing is missing from it, end its last line with Enter",
        cy: "os nad oes dim ar goll ohoni, gorffennwch ei llinell olaf ag Enter"
      ),
      severity: .warning
    )
  }
}
