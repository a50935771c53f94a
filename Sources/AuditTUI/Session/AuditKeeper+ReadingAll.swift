import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Looks at every file and reads those that the index does not know; tells how far that has come.
  ///
  /// The first time the audits are shown as the index last knew them meanwhile.
  func readAll() {
    let (isAlone, isFirst) = state.withLock { state in
      state.stopsReading = false
      defer {
        state.isReadingAll = true
        state.hasShownAll = true
      }
      if !state.isReadingAll { state.hasReadAll = false }
      return (!state.isReadingAll, !state.hasShownAll)
    }
    guard isAlone else { return }
    let workspace = workspace
    let facts = WorkspaceFacts(workspace, library: nil)
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let known = isFirst ? showIndexed(workspace, facts) : []
      do throws(WorkspaceError) {
        let scored = try workspace.scoreAll { [self] done, total in
          mailbox.post(.reading(done: done, total: total))
          return !state.withLock(\.stopsReading)
        }
        let audits = scored.audits.filter(\.isTemplateKnown).keeping(known)
        var list = HomeList()
        if !scored.wasStopped { list.follow(audits, in: facts) }
        let listed = list
        queue.async { [self] in
          mailbox.post(
            scored.wasStopped
              ? .readingStopped(withSaved(audits, facts), setAside: scored.setAside)
              : .read(shelf(audits, listed, of: scored, facts: facts))
          )
          noteAllRead()
        }
        // Nobody waits for the index: the next start does.
        workspace.keep(scored)
      } catch {
        let reason = error.phrase
        queue.async { [self] in
          mailbox.post(.readingStopped([], setAside: []))
          mailbox.post(.failed(reason))
          noteAllRead()
        }
      }
    }
  }

  /// Shows the audits as the index last knew them; returns them.
  private func showIndexed(_ workspace: Workspace, _ facts: WorkspaceFacts) -> [ScoredAudit] {
    let known = workspace.indexedAudits()?.filter(\.isTemplateKnown) ?? []
    guard !known.isEmpty else { return [] }
    var list = HomeList()
    list.follow(known, in: facts)
    let listed = list
    let withheld = WithheldReadings(from: auditor, among: known, rounds: facts.rounds)
    queue.async { [self] in
      var shelf = AuditShelf(known, listed: listed, total: known.count)
      shelf.withheld = withheld
      for audit in saved(facts) { shelf.replace(audit) }
      mailbox.post(.read(shelf))
    }
    return known
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
    shelf.read = scored.total
    shelf.progress = .complete
    shelf.setAside = scored.setAside
    for audit in saved(facts) { shelf.replace(audit) }
    shelf.settled = shelf.settled(in: facts, includesDrafts: false)
    shelf.withheld = WithheldReadings(
      from: auditor,
      among: shelf.audits,
      rounds: facts.rounds
    )
    return shelf
  }
}

extension AuditKeeper {
  /// The audits that were opened or saved here, as they now are.
  private func saved(_ facts: WorkspaceFacts) -> [ScoredAudit] {
    let stored = state.withLock { Array($0.stored.values) }
    return stored.compactMap { ScoredAudit($0, facts: facts) }
  }

  /// Audits that were read, those that were saved here meanwhile in their place.
  private func withSaved(_ audits: [ScoredAudit], _ facts: WorkspaceFacts) -> [ScoredAudit] {
    let saved = saved(facts)
    let newer = Set(saved.map(\.key))
    return audits.filter { !newer.contains($0.key) } + saved
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
