import AuditModel
import AuditStore

extension AuditKeeper {
  /// Follows what other programs do to the audits' files; to be begun before they are read.
  func watch() {
    let watch = AuditWatch(workspace) { [weak self] names in
      guard let self else { return }
      // The watch waits, so that changes during a long reading come as one.
      following.sync { self.follow(names) }
    }
    state.withLock { $0.watch = watch }
  }

  func endWatch() {
    state.withLock { $0.watch }?.stop()
  }

  /// Marks every audit as read, and reads again those that changed meanwhile; on the queue.
  func noteAllRead() {
    let names = state.withLock { state in
      state.hasReadAll = true
      state.isReadingAll = false
      defer { state.changedMeanwhile = [] }
      return state.changedMeanwhile.sorted()
    }
    if !names.isEmpty { following.async { [self] in follow(names) } }
  }

  /// Reads files that have changed; on the queue for following.
  ///
  /// While all audits are read for the first time they wait: an older reading must not come last.
  private func follow(_ names: [String]) {
    let isReady = state.withLock { state in
      if !state.hasReadAll { state.changedMeanwhile.formUnion(names) }
      return state.hasReadAll
    }
    guard isReady else { return }
    let workspace = workspace
    let facts = WorkspaceFacts(workspace, library: nil)
    do throws(WorkspaceError) {
      let (loaded, gone) = try workspace.load(fileNames: names) {
        FollowedAudit($0, facts: facts)
      }
      queue.async { [self] in
        tell(loaded.audits, gone: gone, setAside: loaded.setAside, facts: facts)
      }
    } catch {
      mailbox.post(.failed(error.phrase))
    }
  }

  /// Tells what was read, without what this program wrote itself; on the queue, where no saving
  /// comes between.
  private func tell(
    _ read: [FollowedAudit],
    gone: [Audit.ID],
    setAside: [InputError],
    facts: WorkspaceFacts
  ) {
    let audits = read.compactMap { latest($0, facts: facts) }
    let unknown = audits.filter { $0.scored == nil }.map { InputError.newTemplate(of: $0.id) }
    let scored = audits.compactMap(\.scored)
    let faults = setAside + unknown
    if scored.isEmpty, gone.isEmpty, faults.isEmpty { return }
    mailbox.post(.changed(scored, gone: gone, setAside: faults))
  }

  /// The audit as it stands in its file; `nil` where the screens know it like this.
  ///
  /// One that is worked on here may have been saved since it was read, so it is read again.
  private func latest(_ read: FollowedAudit, facts: WorkspaceFacts) -> FollowedAudit? {
    let (stored, told) = state.withLock { ($0.stored[read.id], $0.told[read.id]) }
    guard let stored else { return read }
    let known = told ?? stored.bytesDigest
    guard read.digest != known, let now = try? workspace.load(read.id), now.bytesDigest != known
    else { return nil }
    if !now.isReadOnly, stored.audit.isContinued(by: now.audit) {
      noteRead(now)
      mailbox.post(.cameIn(CameIn(saved: now.audit, asked: stored.audit)))
    } else {
      state.withLock { $0.told[now.id] = now.bytesDigest }
    }
    return FollowedAudit(now, facts: facts)
  }
}

/// An audit that another program has written.
private struct FollowedAudit: Sendable {
  let id: Audit.ID
  let digest: Digest

  /// `nil` where its template is not known here.
  let scored: ScoredAudit?

  init(_ stored: StoredAudit, facts: WorkspaceFacts) {
    id = stored.id
    digest = stored.bytesDigest
    scored = ScoredAudit(stored, facts: facts)
  }
}

extension InputError {
  fileprivate static func newTemplate(of audit: Audit.ID) -> InputError {
    InputError(
      place: "audits/\(audit).json",
      problem: Phrase(
        en: "its template came into the workspace after this program was started",
        cy: "daeth ei dempled i'r gweithle ar ôl cychwyn y rhaglen hon"
      ),
      remedy: Phrase(en: "quit, and start caseaudit again", cy: "gadewch, a chychwyn caseaudit eto")
    )
  }
}
