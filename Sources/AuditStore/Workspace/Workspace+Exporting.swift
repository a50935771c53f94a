/// A file that is to leave the workspace: what its name ends in, and its text.
public struct ExportedFile: Hashable, Sendable {
  /// Without the dot: `csv`.
  public let ending: String
  public let text: String

  public init(ending: String, text: String) {
    self.ending = ending
    self.text = text
  }
}

extension Workspace {
  /// Writes files of one name and several endings into the workspace's `exports` folder, which nobody
  /// can read who cannot read the workspace.
  ///
  /// No file is replaced: where a name is taken, all of them get a number.
  ///
  /// - Parameters:
  ///   - files: Each with another ending.
  ///   - name: From which the files are named.
  /// - Returns: Folder and name without the ending, as `exports/2026-03-12-0920-teams`.
  /// - Throws: When a file cannot be written; those before it stay.
  public func export(_ files: [ExportedFile], as name: String) throws(FileError) -> String {
    let folder = try root.makeFolder(Part.exports)
    func isFree(_ name: String) -> Bool {
      files.allSatisfy { !folder.contains("\(name).\($0.ending)") }
    }
    var free = name
    var number = 2
    while !isFree(free) {
      free = "\(name)-\(number)"
      number += 1
    }
    for file in files {
      try folder.create(Array(file.text.utf8), as: "\(free).\(file.ending)")
    }
    return "\(Part.exports)/\(free)"
  }
}
