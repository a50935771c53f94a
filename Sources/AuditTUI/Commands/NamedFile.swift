import AuditModel
import AuditStore

/// A file that the command line names.
struct NamedFile {
  let bytes: [UInt8]

  /// - Throws: When the file cannot be read.
  init(_ path: String) throws(CommandFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    do throws(FileError) {
      bytes = try Folder.open(parent.isEmpty ? "/" : parent).read(parts.last ?? path)
    } catch {
      throw CommandFailure(error)
    }
  }
}
