import AuditModel
import AuditStore

extension ReportCommand {
  /// When what is open is judged: no later than now, which nobody knows yet.
  func judged() throws(CommandFailure) -> AsAt {
    let now = AsAt(.system)
    guard let asAt else { return now }
    guard !asAt.isLater(than: now) else { throw .usedWrongly(.notYet(asAt, now: now)) }
    return asAt
  }

  /// Until when what was written down counts, where a time is named.
  ///
  /// Without one all of it counts, so that nothing is lost that another machine, whose clock is ahead,
  /// has written down.
  var recordedUntil: String? { asAt?.now.timestamp }

  /// What somebody decided to report, as far as it had been decided.
  func decisions(
    in round: Round,
    of workspace: Workspace,
    _ surroundings: Surroundings
  ) -> [FindingDecision.Matter: FindingDecision] {
    workspace.findingDecisions(in: round.id, recordedUntil: recordedUntil, surroundings)
  }

  /// Every concern of the round, as it stood; files that could not be read are said.
  func raised(
    in round: Round,
    of workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> [RaisedEscalation] {
    let found = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.raisedEscalations()
    }
    surroundings.say(found.setAside.map(Phrase.init))
    let raised = found.raised.filter { $0.round == round.id }
    guard let recordedUntil else { return raised }
    return raised.compactMap { $0.standing(at: recordedUntil) }
  }
}

extension Phrase {
  fileprivate static func notYet(_ asAt: AsAt, now: AsAt) -> Phrase {
    Phrase(
      en: "\(asAt.printed) has not come yet; it is \(now.printed), so name that time or an earlier"
        + " one",
      cy: "nid yw \(asAt.printed) wedi dod eto; mae hi'n \(now.printed), felly enwch yr amser hwnnw"
        + " neu un cynharach"
    )
  }
}
