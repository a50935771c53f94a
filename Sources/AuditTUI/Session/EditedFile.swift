import AuditStore

/// The file in which a person's own editor shows a note: inside the workspace, so that no words of
/// a case file lie in a shared temporary folder.
enum EditedFile {
  /// Writes a file that only its owner can read, and returns its path.
  static func make(_ text: String, in workspace: String) throws(FileError) -> String {
    let path = workspace + "/.caseaudit/journal"
    let name = "note-\(UInt32.random(in: .min ... .max)).txt"
    try Folder.open(path).create(Array(text.utf8), as: name)
    return "\(path)/\(name)"
  }

  /// Reads the file and takes it away; `nil` when it cannot be read as text.
  ///
  /// The line break that editors put at the end is left out.
  static func take(_ path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let name = String(path[path.index(after: slash)...])
    guard let folder = try? Folder.open(String(path[..<slash])),
      let bytes = try? folder.read(name)
    else { return nil }
    try? folder.remove(name)
    guard var text = String(validating: bytes, as: UTF8.self) else { return nil }
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }
}
