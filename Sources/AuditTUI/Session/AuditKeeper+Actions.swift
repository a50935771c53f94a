import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Reads the concerns and actions of the whole workspace.
  func readActions() {
    following.async { [self] in mailbox.post(.actions(shelf())) }
  }

  /// Writes an action down that was agreed, and reads all of them anew.
  func add(_ terms: AgreedAction.Terms) {
    record(.agreed(terms), action: nil, parents: [])
  }

  /// Writes down what was done about an action, and reads all of them anew.
  func record(_ did: ActionRecord.Deed, about action: AgreedAction) {
    record(did, action: action.id, parents: action.heads)
  }

  private func record(_ did: ActionRecord.Deed, action: AgreedAction.ID?, parents: [String]) {
    queue.async { [self] in
      let record = ActionRecord(
        id: AuditID.make(at: .now),
        parents: parents,
        action: action,
        did: did,
        at: Now.system.timestamp,
        by: auditor
      )
      do throws(FileError) {
        try workspace.add(record)
        mailbox.post(.actions(shelf()))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  private func shelf() -> ActionShelf {
    let workspace = workspace
    let records = workspace.records(ActionRecord.self)
    let raised = try? workspace.raisedEscalations()
    return ActionShelf(
      raised: raised?.raised.byUrgency ?? [],
      actions: AgreedAction.all(in: records.usable).byUrgency,
      setAside: records.setAside + (raised?.setAside ?? []),
      isRead: true
    )
  }
}
