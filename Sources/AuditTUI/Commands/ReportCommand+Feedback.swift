import AuditModel
import AuditReport
import AuditStore

extension ReportCommand {
  /// What was found in one case of the round: in the reading that counts, else the first.
  func feedback(
    on name: String,
    in round: Round,
    of workspace: Workspace,
    _ now: Now,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> RoundReport {
    let found = try FoundAudits.named(name, in: workspace)
    let reader = Surroundings.auditorID(named: auditor.auditor)
    let withheld = try found.withheld(from: reader, in: workspace)
    let own = found.audits.filter { $0.audit.round == round.id && $0.audit.reading != .second }
    if own.contains(where: { withheld.contains($0.id) }) {
      throw CommandFailure([.whyWithheld], .faults)
    }
    guard Set(own.map(\.audit.caseKey)).count < 2 else { throw .severalAudits(own.map(\.id)) }
    let counting = own.filter { $0.audit.state == .finished }.max {
      ($0.audit.reading.standing, $0.audit.asAt, $0.id)
        < ($1.audit.reading.standing, $1.audit.asAt, $1.id)
    }
    guard let stored = counting else {
      throw .usedWrongly(own.isEmpty ? .notOfRound(name, round.id) : .notFinished(name))
    }
    guard let template = workspace.template(for: stored.audit) else {
      let template = stored.audit.template
      throw CommandFailure(SaveError.noTemplate("\(template.id)@\(template.version)"))
    }
    let records = workspace.records(ActionRecord.self)
    surroundings.say(records.setAside.map(Phrase.init))
    let shown = ShownAudit(
      stored.audit,
      template: template,
      settling: workspace.readings(settledBy: stored.audit),
      facts: WorkspaceFacts(workspace, library: nil),
      language: surroundings.language,
      now: now
    )
    let actions = AgreedAction.all(in: records.usable.recorded(until: recordedUntil)).filter {
      $0.agreed.caseReference == stored.audit.caseFile.reference
    }
    guard withoutIdentifiers else {
      return CaseFeedback(
        shown: shown,
        actions: actions,
        today: now.today,
        language: surroundings.language
      ).report
    }
    return CaseStudy(shown: shown, actions: actions, language: surroundings.language).report
  }
}

extension Phrase {
  fileprivate static func notFinished(_ name: String) -> Phrase {
    let quoted = InputError.quoted(name)
    return Phrase(
      en: "no audit of \(quoted) in this round is finished; finish it first",
      cy: "nid oes archwiliad o \(quoted) yn y rownd hon wedi'i orffen; gorffennwch ef yn gyntaf"
    )
  }

  fileprivate static func notOfRound(_ name: String, _ round: Round.ID) -> Phrase {
    let quoted = InputError.quoted(name)
    return Phrase(
      en: "\(quoted) has no first or settled reading in the round '\(round)'",
      cy: "nid oes gan \(quoted) ddarlleniad cyntaf nac un wedi'i setlo yn y rownd '\(round)'"
    )
  }
}
