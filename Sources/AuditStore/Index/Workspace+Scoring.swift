import AuditModel
import Dispatch
import Synchronization

extension Workspace {
  /// Reduces every audit to what figures need, on all cores; one bad file is set aside and stops
  /// nothing.
  ///
  /// Files that have not changed since the index was written are not read. Takes time in proportion
  /// to the number of files to look at them, and to what changed to read it.
  ///
  /// - Parameter progress: Told now and then how many of how many files are looked at, from any
  ///   thread but never twice at once; returns whether to go on.
  /// - Returns: The audits, what was wrong with files that cannot be used, and what the index lacks,
  ///   for ``keep(_:)``.
  /// - Throws: When the folder cannot be listed.
  public func scoreAll(
    progress: @Sendable (_ done: Int, _ total: Int) -> Bool = { _, _ in true }
  ) throws(WorkspaceError) -> ScoredFolder {
    guard root.contains(Part.audits) else {
      try? IndexFolder(openIn: root).removeAll()
      return .none
    }
    let folder = try Folder.trying { () throws(FileError) in try root.folder(Part.audits) }
    let files = try Folder.trying { () throws(FileError) in try AuditFiles(in: folder) }
    let task = ScoringTask(
      workspace: self,
      scorer: AuditScorer(self),
      plans: ScoringPlans(self),
      folder: folder
    )
    let indexes = OpenIndexes(in: root, basis: basis)
    let parts = score(files.numbers, task, indexes, progress)
    let others = task.readOthers(files.others)
    let done = parts.compactMap { $0 } + [others]
    return ScoredFolder(
      audits: done.flatMap(\.audits),
      setAside: done.flatMap(\.setAside).sorted { $0.place < $1.place },
      total: files.numbers.count,
      wasStopped: parts.contains { $0 == nil },
      filesRead: done.reduce(0) { $0 + $1.changes.read.count },
      changes: done.map(\.changes),
      index: indexes.state
    )
  }

  private func score(
    _ numbers: [AuditNumber],
    _ task: ScoringTask,
    _ indexes: OpenIndexes,
    _ progress: @Sendable (Int, Int) -> Bool
  ) -> [ScoringTask.Part?] {
    // One part even of no files: what the index still has is gone.
    let starts = Array(stride(from: 0, to: max(1, numbers.count), by: Workspace.scoringBatch))
    let state = Mutex(ScoringState(parts: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { position in
      guard state.withLock({ !$0.isStopped }) else { return }
      let start = starts[position]
      let end = min(start + Workspace.scoringBatch, numbers.count)
      let part = indexes.lend { index in
        task.run(
          numbers[start..<end],
          from: position == 0 ? AuditNumber(high: 0, low: 0) : numbers[start],
          to: end < numbers.count ? numbers[end] : nil,
          index
        )
      }
      state.withLock { state in
        state.parts[position] = part
        state.done += end - start
        if !progress(state.done, numbers.count) { state.isStopped = true }
      }
    }
    return state.withLock(\.parts)
  }

  /// Files that one thread looks at in one go.
  private static let scoringBatch = 1024
}

/// What all threads of a scoring share.
private struct ScoringState: Sendable {
  var parts: [ScoringTask.Part?]
  var done = 0
  var isStopped = false

  init(parts: Int) {
    self.parts = Array(repeating: nil, count: parts)
  }
}

extension ScoredFolder {
  /// Of no folder.
  fileprivate static let none = ScoredFolder(
    audits: [],
    setAside: [],
    total: 0,
    wasStopped: false,
    filesRead: 0,
    changes: [],
    index: .missing
  )
}
