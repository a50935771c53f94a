import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// Gives a drawn case's place to the next one of its stratum, and begins that one's drafts.
  func replace(_ order: ReplacementOrder) {
    queue.async { [self] in
      libraryRead.wait()
      let library = state.withLock { $0.library }
      do throws(CommandFailure) {
        let file = try CaseListFile(order.list)
        guard let round = try roundNow(order.round) else {
          throw CommandFailure([.noRound], .faults)
        }
        let replaced = try order.replaced(in: round, from: file)
        let (begun, left) = try CommandFailure.trying { () throws(WorkspaceError) in
          try write(replaced.round, over: round, order, by: replaced.by, library)
        }
        mailbox.post(.described(WorkspaceFacts(workspace, library: library)))
        for audit in begun.drafts { mailbox.post(.saved(audit)) }
        if let failure = begun.failure { throw CommandFailure([failure.phrase], .faults) }
        mailbox.post(
          .caseReplaced(
            ReplacedCase(
              round: round.id,
              replacement: CaseReplacement(
                reference: order.reference,
                by: replaced.by.reference,
                reason: order.reason
              ),
              drafts: begun.drafts.count,
              left: left
            )
          )
        )
      } catch {
        mailbox.post(.failed(error.messages.first ?? .nothingReplaced))
      }
    }
  }

  /// - Returns: What was begun, and the audits of the case that gave its place.
  private func write(
    _ replaced: Round,
    over round: Round,
    _ order: ReplacementOrder,
    by listed: ListedCase,
    _ library: TemplateLibrary?
  ) throws(WorkspaceError) -> (BegunRound, left: [Audit.ID]) {
    var workspace = workspace
    defer { know(workspace) }
    let known = Array(try workspace.scoreAll().audits)
    if replaced != round { try workspace.replace(round, with: replaced) }
    let begun = try workspace.begin(
      replaced,
      files: [listed.reference: listed.caseFile],
      having: replaced.begun(among: known),
      library: library,
      stamp: stamp(),
      today: Now.system.today
    )
    let left = known.filter { $0.round == order.round && $0.reference == order.reference }
    return (begun, left.map(\.id))
  }
}

extension Phrase {
  fileprivate static let noRound = Phrase(
    en: "the round's file is not there any more",
    cy: "nid yw ffeil y rownd yno mwyach"
  )

  fileprivate static let nothingReplaced = Phrase(
    en: "the case could not be replaced",
    cy: "ni ellid amnewid yr achos"
  )
}
