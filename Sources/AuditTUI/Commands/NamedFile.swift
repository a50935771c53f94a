import AuditModel
import AuditStore

/// A file that the command line names.
struct NamedFile {
  let bytes: [UInt8]

  /// - Throws: When the file cannot be read.
  init(_ path: String) throws(CommandFailure) {
    do throws(FileError) {
      let (folder, name) = try Folder.holding(path)
      bytes = try folder.read(name)
    } catch {
      throw CommandFailure(error)
    }
  }
}
