import AuditStore
import Foundation

/// A folder of a test's own, which goes when the test lets go of it.
///
/// A class, because going is what it is for.
final class ScratchFolder {
  let path: String
  let folder: Folder

  init() throws {
    let name = "caseaudit-\(UUID().uuidString)"
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    self.path = url.path
    self.folder = try Folder.open(url.path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Every name in the folder, hidden ones included, sorted.
  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}

/// The error with which something failed; `nil` when it did not.
func failure<Result>(of work: () throws(FileError) -> Result) -> FileError? {
  do throws(FileError) {
    _ = try work()
    return nil
  } catch {
    return error
  }
}
