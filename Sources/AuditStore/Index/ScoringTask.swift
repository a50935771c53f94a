import AuditModel

/// A part of the audits' files, taken from the index where it knows them and read where not.
struct ScoringTask {
  let workspace: Workspace
  let scorer: AuditScorer
  let plans: ScoringPlans
  let folder: Folder

  /// What became of one part.
  struct Part: Sendable {
    var audits: [ScoredAudit] = []
    var setAside: [InputError] = []
    var changes = IndexChanges()
  }

  /// - Parameters:
  ///   - numbers: The ids of the part, in their order.
  ///   - first: Ids from here on belong to the part.
  ///   - end: The first id of the next part; `nil` for the last one.
  ///   - index: `nil` where there is none that can be used.
  /// - Returns: The audits of the part in the order of their ids, and what became of the others.
  func run(
    _ numbers: ArraySlice<AuditNumber>,
    from first: AuditNumber,
    to end: AuditNumber?,
    _ index: AuditIndex?
  ) -> Part {
    var part = Part()
    var files = AuditFileScorer(folder: folder, plans: plans)
    var table = AuditTableBuilder(capacity: numbers.count)
    // Rows of the part's table that were read, with the stamps of their files.
    var read: [(row: Int, stamp: FileStamp?)] = []
    var next = numbers.startIndex
    let isSound = index?.tryForEach(from: first, to: end) { id, row, outcomes in
      while next < numbers.endIndex, numbers[next] < id {
        self.read(numbers[next], by: &files, into: &table, &read, &part)
        next += 1
      }
      guard next < numbers.endIndex, numbers[next] == id else {
        part.changes.gone.append(id)
        return
      }
      next += 1
      let form = scorer.template(row.template, version: row.version)
      if let stamp = row.stamp, outcomes.count >= form.itemCount, folder.stamp(of: id) == stamp {
        table.append(row.facts, of: form, packed: outcomes)
      } else {
        self.read(id, by: &files, into: &table, &read, &part)
      }
    }
    // What the index could not give for whatever reason is in the files.
    while next < numbers.endIndex {
      self.read(numbers[next], by: &files, into: &table, &read, &part)
      next += 1
    }
    part.changes.foundDamage = isSound == false
    part.audits = table.table().audits
    part.changes.read = read.map { (part.audits[$0.row], $0.stamp) }
    return part
  }

  private func read(
    _ number: AuditNumber,
    by files: inout AuditFileScorer,
    into table: inout AuditTableBuilder,
    _ read: inout [(row: Int, stamp: FileStamp?)],
    _ part: inout Part
  ) {
    let look = FileStamp.now
    if let stamp = files.add(number, to: &table) {
      read.append((table.count - 1, stamp.mayHide(changesAt: look) ? nil : stamp))
      return
    }
    // Before the file is read: a stamp must never be newer than what is kept under it.
    let stamp = folder.stamp(of: number)
    let name = "\(number.id).json"
    do throws(WorkspaceError) {
      let stored = try workspace.load(fileNamed: name, in: folder)
      scorer.add(stored.audit, to: &table)
      let isSure = stamp.map { !$0.mayHide(changesAt: look) } ?? false
      read.append((table.count - 1, isSure ? stamp : nil))
    } catch {
      // One that was removed since the folder was listed is no mistake.
      if case .file = error, !folder.contains(name) { return }
      part.setAside += error.all
    }
  }
}

extension ScoringTask {
  /// Reads files whose names are no numbers of audits: nearly always there is something wrong.
  func readOthers(_ names: [String]) -> Part {
    var part = Part()
    var table = AuditTableBuilder()
    for name in names {
      do throws(WorkspaceError) {
        scorer.add(try workspace.load(fileNamed: name, in: folder).audit, to: &table)
      } catch {
        part.setAside += error.all
      }
    }
    part.audits = table.table().audits
    return part
  }
}

extension AuditIndex {
  /// As ``forEach(from:to:_:)``; whether it came to its end.
  fileprivate func tryForEach(
    from first: AuditNumber,
    to end: AuditNumber?,
    _ take: (AuditNumber, IndexRow, UnsafeBufferPointer<UInt8>) -> Void
  ) -> Bool {
    do throws(DatabaseFault) {
      try forEach(from: first, to: end, take)
      return true
    } catch {
      return false
    }
  }
}
