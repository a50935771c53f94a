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
    var task = ScoringTask(
      workspace: self,
      scorer: AuditScorer(self),
      plans: ScoringPlans(self),
      folder: AuditFolder(folder)
    )
    let indexes = OpenIndexes(in: root, basis: basis)
    let starts = indexes.starts()
    if starts.isEmpty, let ahead {
      task.early = EarlyAudits(task) { ahead.numbers(behind: $0, atMost: $1) }
    }
    let (files, known) = try look(into: task.folder, indexes, starts, task.scorer)
    let parts = score(files.numbers, task, known ?? [], progress)
    let done = parts.compactMap { $0 } + [task.readOthers(files.others)]
    return ScoredFolder(
      audits: AuditList(joining: done.map(\.audits)),
      setAside: done.flatMap(\.setAside).sorted { $0.place < $1.place },
      total: files.numbers.count,
      wasStopped: parts.contains { $0 == nil },
      filesRead: done.reduce(0) { $0 + $1.changes.rows.count },
      changes: done.map(\.changes),
      foundDamage: known?.contains { !$0.isSound } ?? false,
      index: indexes.state
    )
  }

  /// Lists the folder while the other cores load what the index knows, and look at the files of that.
  ///
  /// - Returns: The files, and the audits that the index knows, in parts that follow one another; `nil`
  ///   where it could be opened, and then not again.
  private func look(
    into folder: AuditFolder,
    _ indexes: OpenIndexes,
    _ starts: [AuditNumber],
    _ scorer: AuditScorer
  ) throws(WorkspaceError) -> (AuditFiles, [IndexedAudits]?) {
    let listed = Mutex<Result<AuditFiles, FileError>?>(nil)
    let isListed = Atomic(false)
    let parts = Mutex([IndexedAudits?](repeating: nil, count: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count + 1) { position in
      if position == 0 {
        let files =
          ahead?.take() ?? Result { () throws(FileError) in try AuditFiles(in: folder.folder) }
        listed.withLock { $0 = files }
        isListed.store(true, ordering: .relaxed)
      } else {
        var part = indexes.load(position - 1, of: starts, matching: nil, scorer)
        part?.lookAhead(in: folder.openedAnew()) { !isListed.load(ordering: .relaxed) }
        parts.withLock { $0[position - 1] = part }
      }
    }
    let files = try Folder.trying { () throws(FileError) in
      try listed.withLock { $0 }?.get() ?? AuditFiles.none
    }
    let loaded = parts.withLock { $0.compactMap { $0 } }
    return (files, loaded.count == starts.count ? loaded : nil)
  }

  private func score(
    _ numbers: [AuditNumber],
    _ task: ScoringTask,
    _ known: [IndexedAudits],
    _ progress: @Sendable (Int, Int) -> Bool
  ) -> [ScoredPart?] {
    // One part even of no files: what the index still has is gone.
    let starts = Workspace.batchStarts(of: numbers.count)
    let state = Mutex(ScoringState(parts: starts.count))
    DispatchQueue.concurrentPerform(iterations: starts.count) { position in
      guard state.withLock({ !$0.isStopped }) else { return }
      let start = starts[position]
      let end = position + 1 < starts.count ? starts[position + 1] : numbers.count
      let part = task.score(
        numbers[start..<end],
        from: position == 0 ? AuditNumber(high: 0, low: 0) : numbers[start],
        to: end < numbers.count ? numbers[end] : nil,
        known
      )
      state.withLock { state in
        state.parts[position] = part
        state.done += end - start
        if !progress(state.done, numbers.count) { state.isStopped = true }
      }
    }
    return state.withLock(\.parts)
  }

  /// Where those files begin that one thread looks at in one go: a thousand or so, and towards the end
  /// fewer and fewer, so that all threads end at about the same time.
  private static func batchStarts(of count: Int) -> [Int] {
    var starts = [0]
    while case let rest = count - starts[starts.count - 1], rest > 0 {
      let batch = min(1024, max(128, rest / 8))
      if batch >= rest { break }
      starts.append(starts[starts.count - 1] + batch)
    }
    return starts
  }
}

/// What all threads of a scoring share.
private struct ScoringState: Sendable {
  var parts: [ScoredPart?]
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
    foundDamage: false,
    index: .missing
  )
}
