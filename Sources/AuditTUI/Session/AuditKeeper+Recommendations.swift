import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Reads the registers of recommendations and the decisions about them.
  func readRecommendations() {
    reading.async { [self] in
      do throws(WorkspaceError) {
        mailbox.post(.recommendations(try RecommendationShelf(workspace), decided: nil))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }

  /// Writes a decision down for good, and reads everything again.
  func decide(_ new: NewDecision) {
    queue.async { [self] in
      let time = UTCTime.now
      let decision = new.decision(
        id: AuditID.make(at: time),
        at: time.description,
        by: auditor
      )
      do throws(FileError) {
        try workspace.add(decision)
      } catch {
        mailbox.post(.failed(error.phrase))
        return
      }
      do throws(WorkspaceError) {
        mailbox.post(.recommendations(try RecommendationShelf(workspace), decided: decision))
      } catch {
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}

extension RecommendationShelf {
  fileprivate init(_ workspace: Workspace) throws(WorkspaceError) {
    let found = try workspace.recommendations()
    self.init(
      recommendations: found.recommendations,
      decisions: found.decisions,
      setAside: found.setAside.count,
      isRead: true
    )
  }
}
