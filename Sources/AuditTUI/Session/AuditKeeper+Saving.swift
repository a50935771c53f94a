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
    let workspace = workspace
    var stored = state.withLock { $0.stored[id] }
    var audit = waiting.audit
    do throws(SaveError) {
      // A finished audit is reopened by itself first, in case answers were changed at once.
      if let finished = stored, finished.audit.state == .finished, audit.state == .draft {
        stored = try workspace.reopen(finished, stamp: stamp(reason: waiting.reason))
      }
      if let stored {
        audit.events = stored.audit.events
        audit.revision = stored.audit.revision
      }
      if stored?.audit.state != .finished { audit.rules.update(to: workspace.ruleDigests) }
      let saved = try workspace.save(audit, over: stored, stamp: stamp(reason: waiting.reason))
      state.withLock { state in
        state.stored[id] = saved
        state.told[id] = nil
        state.failures[id] = nil
      }
      mailbox.post(.saved(saved.audit))
      forgetWords(of: id, typed: waiting.typed)
    } catch {
      state.withLock { $0.failures[id] = error.phrase }
      mailbox.post(.saveFailed(id, error.phrase))
    }
  }
}
