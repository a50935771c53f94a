import AuditModel

extension Workspace {
  /// Writes what was read into the index, so that it is not read again.
  ///
  /// The index is only a help: where it cannot be written, the next reading takes longer. To be called
  /// once somebody has what was read. A folder of audits that was read in part is not kept.
  public func keep(_ scored: ScoredFolder) {
    let changes = scored.changes
    guard !scored.wasStopped, changes.isWhole || !changes.read.isEmpty || !changes.gone.isEmpty
    else { return }
    do {
      if changes.isWhole || !update(with: changes) { try rebuildIndex(from: scored) }
    } catch {
      // A folder that cannot be written to, a full disk: the index stays as it is.
    }
  }

  /// Changes the index that is there; false where it turns out damaged, or is no more.
  private func update(with changes: IndexChanges) -> Bool {
    guard let path = (try? IndexFolder(openIn: root))?.paths.last else { return false }
    do throws(DatabaseFault) {
      try AuditIndex(path, basis: basis).write(changes.read, removing: changes.gone)
      return true
    } catch {
      // Another program is writing; what it does not know is read once more next time.
      return error.isBusy
    }
  }

  /// - Throws: When it cannot be written.
  private func rebuildIndex(from scored: ScoredFolder) throws {
    // Audits that a damaged index gave are sound, and have no stamps here: they are read next time.
    let stamps = Dictionary(
      scored.changes.read.map { ($0.audit.key, $0.stamp) }
    ) { first, _ in first }
    try IndexFolder(makeIn: root).replace { path in
      try AuditIndex.build(path, basis: basis) { index throws(DatabaseFault) in
        try index.insert(scored.audits.map { ($0, stamps[$0.key] ?? nil) })
      }
    }
  }
}
