import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Shows the audits as the index last knew them, then looks at every file and reads those that it
  /// does not know; tells how far that has come.
  func readAll() {
    let isFirst = state.withLock { state in
      state.stopsReading = false
      defer { state.isReadingAll = true }
      return !state.isReadingAll
    }
    guard isFirst else { return }
    let workspace = workspace
    let facts = WorkspaceFacts(workspace, library: nil)
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      defer { state.withLock { $0.isReadingAll = false } }
      let known = (workspace.indexedAudits() ?? []).filter(\.isTemplateKnown)
      var list = HomeList()
      if !known.isEmpty {
        list.follow(known, in: facts)
        mailbox.post(.read(AuditShelf(known, listed: list, total: known.count)))
      }
      do throws(WorkspaceError) {
        let scored = try workspace.scoreAll { [self] done, total in
          mailbox.post(.reading(done: done, total: total))
          return !state.withLock(\.stopsReading)
        }
        let audits = scored.audits.filter(\.isTemplateKnown).keeping(known)
        list.follow(audits, in: facts)
        let listed = list
        queue.async { [self] in
          mailbox.post(.read(shelf(audits, listed, of: scored, facts: facts)))
          if !scored.wasStopped { noteAllRead() }
        }
        // Nobody waits for the index: the next start does.
        workspace.keep(scored)
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Stops the reading of all audits; what was read is shown.
  func stopReading() {
    state.withLock { $0.stopsReading = true }
  }

  /// What was read, with what was saved here meanwhile.
  private func shelf(
    _ audits: [ScoredAudit],
    _ listed: HomeList,
    of scored: ScoredFolder,
    facts: WorkspaceFacts
  ) -> AuditShelf {
    var shelf = AuditShelf(audits, listed: listed, total: scored.total)
    shelf.read = scored.wasStopped ? scored.audits.count : scored.total
    shelf.progress = scored.wasStopped ? .stopped : .complete
    shelf.setAside = scored.setAside
    let stored = state.withLock { Array($0.stored.values) }
    for audit in stored.compactMap({ ScoredAudit($0, facts: facts) }) { shelf.replace(audit) }
    shelf.settled = shelf.settled(in: facts, includesDrafts: false)
    return shelf
  }
}

extension AuditShelf {
  /// Audits with their list, while there may be more of them.
  fileprivate init(_ audits: [ScoredAudit], listed: HomeList, total: Int) {
    self.init(audits: audits, total: total)
    self.listed = listed
  }
}

extension ScoredAudit {
  /// Whether figures can count it here.
  fileprivate var isTemplateKnown: Bool {
    outcomeCount > 0
  }
}

extension [ScoredAudit] {
  /// The same audits, each as it was known before where nothing about it has changed, so that whoever
  /// compares them sees at once which did.
  fileprivate func keeping(_ known: [ScoredAudit]) -> [ScoredAudit] {
    var next = known.startIndex
    return map { audit in
      while next < known.endIndex, known[next].isBefore(audit) { next += 1 }
      guard next < known.endIndex, known[next] == audit else { return audit }
      return known[next]
    }
  }
}
