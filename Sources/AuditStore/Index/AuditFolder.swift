import AuditModel
import CQuickFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder of audits, whose files are asked for by their numbers.
///
/// Keeps the folder's number at hand: threads that share the owner of it for every one of very many
/// files wait for each other.
struct AuditFolder: Sendable {
  let folder: Folder
  private let number: Int32

  init(_ folder: Folder) {
    self.folder = folder
    number = folder.descriptor.number
  }

  /// The same folder, opened once more for one part of the audits, which one thread reads.
  ///
  /// The system counts who is using an open folder, so that threads which ask through the same one wait
  /// for each other. Where it cannot be opened again it is shared.
  func openedAnew() -> AuditFolder {
    (try? folder.openedAnew()).map(AuditFolder.init) ?? self
  }

  /// What the folder says of an audit's file; `nil` where there is none, or what is there is no file.
  func stamp(of id: AuditNumber) -> FileStamp? {
    AuditFileName.with(id) { [number] name in
      var status = stat()
      guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
        status.st_mode & S_IFMT == S_IFREG
      else { return nil }
      return FileStamp(status)
    }
  }

  /// Opens an audit's file, never through a link and without waiting; `nil` where that fails.
  ///
  /// - Returns: What the caller has to close.
  func openForReading(_ id: AuditNumber) -> Int32? {
    AuditFileName.with(id) { [number] name in
      let file = quick_open(number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      return file < 0 ? nil : file
    }
  }
}
