import Dispatch
import Synchronization

/// A listing of the audits' folder that goes on while the rest of the workspace is read.
///
/// To list a hundred thousand files takes longer than to read every template and rule.
final class AuditsAhead: Sendable {
  private let listed = Mutex<Result<AuditFiles, FileError>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)
  private let isTaken = Mutex(false)

  /// Begins to list.
  init(in root: Folder) {
    DispatchQueue.global().async { [self] in
      let files = Result { () throws(FileError) in
        try AuditFiles(in: try root.folder(Workspace.Part.audits))
      }
      listed.withLock { $0 = files }
      isDone.signal()
    }
  }

  /// Waits for the listing; `nil` for whoever comes second, because it grows old.
  func take() -> Result<AuditFiles, FileError>? {
    let isFirst = isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
    guard isFirst else { return nil }
    isDone.wait()
    return listed.withLock { $0 }
  }
}
