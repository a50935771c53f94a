import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Draws a sample from a list, and writes nothing.
  func draw(_ order: DrawOrder) {
    queue.async { [self] in
      do throws(CommandFailure) {
        let file = try CaseListFile(order.list)
        let present = try roundNow(order.round)
        let today = Now.system.today
        mailbox.post(.drawn(try order.drawn(from: file, goingOnWith: present, today: today)))
      } catch {
        mailbox.post(.failed(error.messages.first ?? .nothingDrawn))
      }
    }
  }

  /// The round as its file is now, also where somebody else has written it since this program began.
  func roundNow(_ id: Round.ID) throws(CommandFailure) -> Round? {
    try CommandFailure.trying { () throws(WorkspaceError) in
      var workspace = workspace
      defer { know(workspace) }
      return try workspace.readAgain(id)
    }
  }

  /// Remembers what is in the workspace now.
  func know(_ workspace: Workspace) {
    state.withLock { $0.workspace = workspace }
  }

  /// Writes a round that was drawn, and a draft for each case that has none.
  ///
  /// What has a draft is looked up here, after everything that was asked for before, so that a round
  /// which is asked for twice is begun once.
  func begin(_ drawn: DrawnRound) {
    queue.async { [self] in
      var workspace = workspace
      libraryRead.wait()
      let library = state.withLock { $0.library }
      do throws(WorkspaceError) {
        let known = Array(try workspace.scoreAll().audits)
        let result = try workspace.begin(
          drawn.round,
          files: drawn.files,
          having: drawn.round.begun(among: known),
          library: library,
          stamp: stamp(),
          today: Now.system.today
        )
        know(workspace)
        mailbox.post(.described(WorkspaceFacts(workspace, library: library)))
        if let failure = result.failure { mailbox.post(.failed(failure.phrase)) }
        for audit in result.drafts { mailbox.post(.saved(audit)) }
        if result.failure == nil {
          mailbox.post(.roundBegun(drawn.round.id, drafts: result.drafts.count))
        }
      } catch {
        // A template that was pinned before it failed is not to be pinned again.
        know(workspace)
        mailbox.post(.failed(error.phrase))
      }
    }
  }
}

extension Phrase {
  fileprivate static let nothingDrawn = Phrase(
    en: "the sample could not be drawn",
    cy: "ni ellid tynnu'r sampl"
  )
}
