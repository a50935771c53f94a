import AuditModel
import AuditStore

extension AuditKeeper {
  /// Saves the audit as soon as the disk is free; of several versions that wait, only the latest.
  func save(_ audit: Audit, reason: String?) {
    let isFirst = state.withLock { state in
      let isFirst = state.waiting[audit.id] == nil
      state.waiting[audit.id] = Waiting(
        audit: audit,
        reason: reason ?? state.waiting[audit.id]?.reason ?? "",
        typed: state.typed[audit.id] ?? 0
      )
      return isFirst
    }
    guard isFirst else { return }
    queue.async { [self] in
      guard let waiting = state.withLock({ $0.waiting.removeValue(forKey: audit.id) }) else {
        return
      }
      save(waiting)
    }
  }

  private func save(_ waiting: Waiting) {
    let id = waiting.audit.id
    do throws(SaveError) {
      let saved = try write(waiting)
      state.withLock { state in
        state.versions[id]?.noteSaved(
          waiting.audit,
          as: saved.asked,
          in: saved.stored.audit,
          isMerged: saved.isMerged
        )
        state.stored[id] = saved.stored
        state.told[id] = nil
        state.failures[id] = nil
      }
      if saved.isMerged {
        mailbox.post(.cameIn(CameIn(saved: saved.stored.audit, asked: saved.asked)))
      }
      mailbox.post(.saved(saved.stored.audit))
      forgetWords(of: id, typed: waiting.typed)
    } catch {
      if let kept = error.kept { supersede(kept, of: id) }
      state.withLock { $0.failures[id] = error.phrase }
      mailbox.post(.saveFailed(id, error.phrase))
    }
  }

  /// Leaves of the versions that this session kept beside an audit only the latest, which has all of
  /// what was answered here.
  private func supersede(_ kept: String, of id: Audit.ID) {
    let (workspace, earlier) = state.withLock { state in
      (state.workspace, state.kept.updateValue(kept, forKey: id))
    }
    guard let earlier, earlier != kept else { return }
    // One that stays harms nobody.
    try? workspace.discardKept(earlier)
  }

  /// Writes an audit, merged with what others wrote meanwhile.
  private func write(_ waiting: Waiting) throws(SaveError) -> SavedAudit {
    var audit = waiting.audit
    let stamp = stamp(reason: waiting.reason)
    let (workspace, known, versions) = state.withLock { state in
      (state.workspace, state.stored[audit.id], state.versions[audit.id])
    }
    guard var stored = known, var base = versions?.base(of: audit) else {
      let saved = try workspace.save(audit, over: nil, stamp: stamp)
      return SavedAudit(stored: saved, asked: saved.audit)
    }
    let settled = Set(base.waiting).subtracting(audit.contested.keys)
    // A finished audit is reopened by itself first, in case answers were changed at once.
    if base.state == .finished, audit.state == .draft, base == stored.audit {
      stored = try workspace.reopen(stored, stamp: stamp)
      base = stored.audit
    }
    if base.state != .finished { audit.rules.update(to: workspace.ruleDigests) }
    return try workspace.save(audit, since: base, over: stored, settling: settled, stamp: stamp)
  }
}

extension SaveError {
  /// Where the version is that could not take its place; `nil` where none was kept.
  fileprivate var kept: String? {
    switch self {
    case .changedElsewhere(let path), .removedElsewhere(let path): path
    default: nil
    }
  }
}
