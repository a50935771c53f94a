import AuditModel

extension Workspace {
  /// Writes what was read into the index, so that it is not read again.
  ///
  /// The index is only a help: where it cannot be written, the next reading takes longer. To be called
  /// once somebody has what was read. A folder of audits that was read in part is not kept.
  public func keep(_ scored: ScoredFolder) {
    guard !scored.wasStopped, scored.lacksIndex || scored.hasChanges else { return }
    do {
      if scored.lacksIndex || !update(with: scored.changes) { try rebuildIndex(from: scored) }
    } catch {
      // A folder that cannot be written to, a full disk: the index stays as it is.
    }
  }

  /// Changes the index that is there; false where it turns out damaged, or is no more.
  private func update(with changes: [IndexChanges]) -> Bool {
    guard let path = (try? IndexFolder(openIn: root))?.paths.last else { return false }
    do throws(DatabaseFault) {
      try AuditIndex(path, basis: basis).write(changes)
      return true
    } catch {
      // Another program is writing; what it does not know is read once more next time.
      return error.isBusy
    }
  }

  /// - Throws: When it cannot be written.
  private func rebuildIndex(from scored: ScoredFolder) throws {
    try IndexFolder(makeIn: root).replace { path in
      try AuditIndex.build(path, basis: basis) { index throws(DatabaseFault) in
        // What was read now; the rest of a damaged index is read the next time.
        for part in scored.changes { try index.insert(part.read) }
      }
    }
  }
}

extension ScoredFolder {
  fileprivate var hasChanges: Bool {
    changes.contains { !$0.read.isEmpty || !$0.gone.isEmpty }
  }
}
