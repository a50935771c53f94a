import AuditModel
import Dispatch
import Synchronization

/// The audits of a workspace, as far as they could be read.
public struct LoadedAudits<Value: Sendable>: Sendable {
  /// What was made of each audit, in the order of their ids.
  public let audits: [Value]

  /// The mistakes of files that were set aside, and files that could not be read; in the order of
  /// their names.
  public let setAside: [InputError]

  /// What is to be said of audits that were read all the same.
  public let warnings: [InputError]

  /// Whether the reading was stopped before its end.
  public let wasStopped: Bool

  /// Of no file.
  static var none: LoadedAudits {
    LoadedAudits(audits: [], setAside: [], warnings: [], wasStopped: false)
  }
}

extension Workspace {
  /// Reads every audit, on all cores; one bad file is set aside and stops nothing.
  ///
  /// - Parameter progress: Told now and then how many of how many files are read, from any thread
  ///   but never twice at once; returns whether to go on.
  /// - Returns: The audits that could be read, and what was wrong with the others.
  /// - Throws: When the folder cannot be listed.
  public func loadAll(
    progress: @Sendable (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(WorkspaceError) -> LoadedAudits<StoredAudit> {
    try loadAll(as: { $0 }, progress: progress)
  }

  /// Reads every audit and keeps only what is made of it, for workspaces larger than memory.
  public func loadAll<Value: Sendable>(
    as transform: @Sendable (StoredAudit) -> Value,
    progress: @Sendable (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(WorkspaceError) -> LoadedAudits<Value> {
    let names = try auditFileNames()
    guard !names.isEmpty else { return .none }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    return load(names, in: folder, as: transform, progress: progress)
  }

  /// Reads some files of the folder, on all cores; as ``loadAll(as:progress:)`` otherwise.
  func load<Value: Sendable>(
    _ names: [String],
    in folder: Folder,
    as transform: @Sendable (StoredAudit) -> Value,
    progress: @Sendable (_ done: Int, _ total: Int) -> Bool
  ) -> LoadedAudits<Value> {
    let batches = stride(from: 0, to: names.count, by: Workspace.batchSize).map {
      names[$0..<min($0 + Workspace.batchSize, names.count)]
    }
    let state = Mutex(LoadingState<Value>(batches: batches.count))
    DispatchQueue.concurrentPerform(iterations: batches.count) { index in
      guard state.withLock({ !$0.isStopped }) else { return }
      var batch = LoadedBatch<Value>()
      for name in batches[index] { batch.add(name, folder, in: self, transform) }
      let loaded = batch
      state.withLock { state in
        state.batches[index] = loaded
        state.done += batches[index].count
        if !progress(state.done, names.count) { state.isStopped = true }
      }
    }
    return state.withLock { state in
      let batches = state.batches.compactMap { $0 }
      return LoadedAudits(
        audits: batches.flatMap(\.values),
        setAside: batches.flatMap(\.setAside),
        warnings: batches.flatMap(\.warnings),
        wasStopped: state.done < names.count
      )
    }
  }

  private static let batchSize = 64
}

/// What all threads of a reading share.
private struct LoadingState<Value: Sendable>: Sendable {
  var batches: [LoadedBatch<Value>?]
  var done = 0
  var isStopped = false

  init(batches: Int) {
    self.batches = Array(repeating: nil, count: batches)
  }
}

/// The audits that one thread reads in one go.
private struct LoadedBatch<Value: Sendable>: Sendable {
  private(set) var values: [Value] = []
  private(set) var setAside: [InputError] = []
  private(set) var warnings: [InputError] = []

  mutating func add(
    _ name: String,
    _ folder: Folder,
    in workspace: Workspace,
    _ transform: (StoredAudit) -> Value
  ) {
    do throws(WorkspaceError) {
      let stored = try workspace.load(fileNamed: name, in: folder)
      warnings += stored.warnings
      values.append(transform(stored))
    } catch {
      setAside += error.all
    }
  }
}

extension InputError {
  /// A file that cannot be read, among mistakes in files that can.
  init(_ error: FileError) {
    self.init(place: error.path, problem: error.problem, remedy: error.remedy)
  }
}
