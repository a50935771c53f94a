import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Reads what waits for a choice in some drafts and beside all audits, and what was set aside.
  func readChoices(drafts: [Audit.ID]) {
    following.async { [self] in
      let workspace = workspace
      do throws(WorkspaceError) {
        let kept = try workspace.keptVersions()
        let shelf = ChoiceShelf(
          contested: try workspace.waitingChoices(among: drafts),
          kept: kept,
          setAside: try workspace.setAside(besides: kept),
          isRead: true
        )
        mailbox.post(.choices(shelf))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Lets one of several versions stand, after whatever waits to be saved.
  func choose(_ index: Int, of choice: WaitingChoice) {
    queue.async { [self] in
      do throws(SaveError) {
        let (before, saved) = try workspace.choose(
          choice.versions[index],
          of: choice,
          stamp: stamp()
        )
        tell(saved.stored, over: before.audit)
        mailbox.post(.chosen(index, of: choice))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Takes a file that is kept beside an audit out of the way, merged where it can be.
  func clear(_ version: KeptVersion, isDecided: Bool) {
    queue.async { [self] in
      do throws(WorkspaceError) {
        let before = try workspace.load(version.audit)
        let isCleared = try workspace.clear(version.path, isDecided: isDecided, stamp: stamp())
        let after = try workspace.load(version.audit)
        if before != after { tell(after, over: before.audit) }
        mailbox.post(.cleared(version, isCleared))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Tells the screens of an audit that was written here beside them; on the queue.
  private func tell(_ stored: StoredAudit, over before: Audit) {
    let known = state.withLock { $0.stored[stored.id]?.audit }
    if let known {
      noteRead(stored)
      mailbox.post(.cameIn(CameIn(saved: stored.audit, asked: known)))
    }
    mailbox.post(.saved(stored.audit))
  }
}
