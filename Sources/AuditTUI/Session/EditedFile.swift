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

  /// Reads the file as it stands; `nil` when it cannot be read as text.
  ///
  /// The line break that editors put at the end is left out.
  static func read(_ path: String) -> String? {
    guard let (folder, name) = place(path), let bytes = try? folder.read(name),
      var text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    while text.last?.isNewline ?? false { text.removeLast() }
    return text
  }

  /// Reads the file and takes it away; `nil` as in ``read(_:)``.
  static func take(_ path: String) -> String? {
    let text = read(path)
    if let (folder, name) = place(path) { try? folder.remove(name) }
    return text
  }

  private static func place(_ path: String) -> (folder: Folder, name: String)? {
    guard let slash = path.lastIndex(of: "/"), let folder = try? Folder.open(String(path[..<slash]))
    else { return nil }
    return (folder, String(path[path.index(after: slash)...]))
  }
}
