import AuditModel
import AuditStore

extension SampleCommand {
  /// Gives a case's place to the next one in the random order, and begins its draft.
  func replace(
    _ reference: String,
    in id: Round.ID,
    from file: CaseListFile,
    named list: String,
    _ scored: ScoredWorkspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    guard let reason = reason?.trimmed, !reason.isEmpty else { throw .usedWrongly(.noReason) }
    let rounds = scored.workspace.roundsByTime
    guard let round = rounds.first(where: { $0.id == id }) else {
      throw .unknown(id, of: Phrase(en: "round", cy: "rownd"), among: rounds.map(\.id))
    }
    let order = ReplacementOrder(list: list, round: id, reference: reference, reason: reason)
    let replaced = try order.replaced(in: round, from: file)
    var report = SampleReport(round: replaced.round, remarks: [])
    report.replaced = CaseReplacement(
      reference: reference,
      by: replaced.by.reference,
      reason: reason
    )
    let left = scored.audits.filter { $0.round == id && $0.reference == reference }
    surroundings.say(left.map { .stillThere($0.id) })
    if !dryRun {
      var workspace = scored.workspace
      try CommandFailure.trying { () throws(WorkspaceError) in
        if replaced.round != round { try workspace.replace(round, with: replaced.round) }
      }
      report.begun = try begin(
        replaced.round,
        files: [replaced.by.reference: replaced.by.caseFile],
        scored,
        try surroundings.library(),
        today: Now.system.today,
        in: surroundings
      )
    }
    try print(report, scored.workspace, in: surroundings)
  }
}

extension Phrase {
  fileprivate static let noReason = Phrase(
    en: "say why the case gives its place: --reason 'moved to another county'",
    cy: "dywedwch pam mae'r achos yn ildio'i le: --reason 'symudodd i sir arall'"
  )
}
