import AuditModel

extension Workspace {
  /// What is to be said of the names of files: those that are no text, and those that other disks take
  /// for one and the same.
  func nameRemarks() throws(WorkspaceError) -> [InputError] {
    var remarks: [InputError] = []
    let parts =
      [Part.audits, Part.conflicts, Part.rounds, Part.templates, Part.recommendations]
      + Workspace.recordKinds.map { $0.folder }
    for part in parts {
      // A folder of records that cannot be listed is a mistake of its own, told beside the others.
      guard let folder = try? root.folder(at: part) else { continue }
      let names = try Folder.trying { () throws(FileError) in try FileNames(in: folder) }
      remarks += names.unreadable.map { .nameIsNoText("\(part)/\($0)") }
      remarks += names.clashing.map { .sameName("\(part)/\($0.name)", as: $0.other) }
    }
    return remarks
  }
}

/// Every name in a folder, by what can be made of it.
private struct FileNames {
  /// With U+FFFD for what is no UTF-8; sorted.
  let unreadable: [String]

  /// Names that differ from an earlier one only in capitals or in how accents are encoded.
  let clashing: [(name: String, other: String)]

  init(in folder: Folder) throws(FileError) {
    var unreadable: [String] = []
    var names: [String] = []
    try folder.forEachName { bytes in
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        unreadable.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    self.unreadable = unreadable.sorted()
    // Texts are compared as people see them, so that only capitals are left to be folded.
    var first: [String: String] = [:]
    var clashing: [(String, String)] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let folded = name.lowercased()
      if let other = first[folded] {
        clashing.append((name, other))
      } else {
        first[folded] = name
      }
    }
    self.clashing = clashing
  }
}

extension InputError {
  fileprivate static func nameIsNoText(_ place: String) -> InputError {
    InputError(
      place: place,
      problem: Phrase(
        en: "the file's name is not UTF-8 text, so the file is not read",
        cy: "nid yw enw'r ffeil yn destun UTF-8, felly ni ddarllenir y ffeil"
      ),
      remedy: Phrase(
        en: "give it another name, or move it out of the folder",
        cy: "rhowch enw arall iddi, neu symudwch hi o'r ffolder"
      )
    )
  }

  fileprivate static func sameName(_ place: String, as other: String) -> InputError {
    let quoted = quoted(other)
    return InputError(
      place: place,
      problem: Phrase(
        en: "on other disks this is the same name as \(quoted)",
        cy: "ar ddisgiau eraill yr un enw â \(quoted) yw hwn"
      ),
      remedy: Phrase(
        en: "give one of the two another name, or remove it",
        cy: "rhowch enw arall i un o'r ddau, neu dilëwch ef"
      ),
      severity: .warning
    )
  }
}
