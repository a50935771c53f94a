import AuditModel

extension Workspace {
  /// Writes what was read into the index, so that it is not read again.
  ///
  /// The index is only a help: where it cannot be written, the next reading takes longer. To be called
  /// once somebody has what was read. A folder of audits that was read in part is not kept.
  public func keep(_ scored: ScoredFolder) {
    guard !scored.wasStopped else { return }
    do {
      switch scored.index {
      // Another program writes; what it does not know is read once more next time.
      case .busy: break
      case .missing: try build(from: scored)
      case .usable(let path):
        if scored.foundDamage {
          try IndexFolder(openIn: root).removeAll()
        } else if scored.changeCount > 0 {
          try update(path, with: scored)
        }
      }
      try documents.keep(in: root)
    } catch {
      // A folder that cannot be written to, a full disk: the index stays as it is.
    }
  }

  /// Changes the index that was read, and lets nobody wait who reads it.
  ///
  /// A few audits are written at once, and many into a copy that then takes its place.
  ///
  /// - Throws: When the copy cannot be written.
  private func update(_ path: String, with scored: ScoredFolder) throws {
    do throws(DatabaseFault) {
      let index = try AuditIndex(path, basis: basis)
      if scored.changeCount <= Workspace.fewChanges { return try index.write(scored.changes) }
    } catch {
      // One that turns out damaged, or has gone, is built anew the next time.
      if !error.isBusy { try IndexFolder(openIn: root).removeAll() }
      return
    }
    try IndexFolder(makeIn: root).replace { copy in
      try AuditIndex(path, basis: basis).copy(to: copy)
      try AuditIndex(copy, basis: basis).write(scored.changes)
    }
  }

  /// - Throws: When it cannot be written.
  private func build(from scored: ScoredFolder) throws {
    try IndexFolder(makeIn: root).replace { path in
      try AuditIndex.build(path, basis: basis) { index throws(DatabaseFault) in
        for part in scored.changes { try index.insert(part) }
      }
    }
  }

  /// So many audits, each in another block, are written within some milliseconds.
  private static let fewChanges = 200
}

extension ScoredFolder {
  /// How many audits the index does not know as they are, gone ones among them.
  fileprivate var changeCount: Int {
    changes.reduce(0) { $0 + $1.rows.count + $1.gone.count }
  }
}
