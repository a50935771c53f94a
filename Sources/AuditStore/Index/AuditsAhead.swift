import AuditModel
import Dispatch
import Synchronization

/// A listing of the audits' folder that goes on while the rest of the workspace is read.
///
/// To list a hundred thousand files takes longer than to read every template and rule.
final class AuditsAhead: Sendable {
  private let state = Mutex(State())
  private let isDone = DispatchSemaphore(value: 0)

  private struct State {
    /// What was listed so far, in the order of the folder.
    var numbers: [AuditNumber] = []

    /// The whole listing, once it has ended and until somebody takes it.
    var listed: Result<AuditFiles, FileError>?
    var hasEnded = false
    var isTaken = false
  }

  /// Begins to list.
  convenience init(in root: Folder) {
    self.init { tell throws(FileError) in
      try AuditFiles(in: try root.folder(Workspace.Part.audits), telling: tell)
    }
  }

  /// Begins to list in a way of the caller's, beside whatever else is done.
  ///
  /// - Parameter list: Given what takes the numbers that are known so far.
  init(
    listing list:
      @escaping @Sendable ((ArraySlice<AuditNumber>) -> Void) throws(FileError) -> AuditFiles
  ) {
    DispatchQueue.global().async { [self] in
      let files = Result { () throws(FileError) in
        try list { numbers in state.withLock { $0.numbers += numbers } }
      }
      state.withLock { state in
        state.listed = files
        state.hasEnded = true
      }
      isDone.signal()
    }
  }

  /// The next files of those that were listed so far, behind the first so many; empty where there are
  /// none yet, or the listing has ended.
  ///
  /// Whoever has come so far waits for ``take()``.
  func numbers(behind count: Int, atMost most: Int) -> [AuditNumber] {
    // A list of its own: a slice would hold on to all of them, and make the next ones move them.
    state.withLock { $0.hasEnded ? [] : Array($0.numbers.dropFirst(count).prefix(most)) }
  }

  /// Waits for the listing; `nil` for whoever comes second, because it grows old.
  func take() -> Result<AuditFiles, FileError>? {
    let isFirst = state.withLock { state in
      defer { state.isTaken = true }
      return !state.isTaken
    }
    guard isFirst else { return nil }
    isDone.wait()
    return state.withLock { state in
      defer { state.listed = nil }
      state.numbers = []
      return state.listed
    }
  }
}
