import AuditModel
import AuditStore

extension SampleCommand {
  /// Gives a case's place to the next one in the random order, and begins its draft.
  func replace(
    _ reference: String,
    in id: Round.ID,
    from file: CaseListFile,
    _ scored: ScoredWorkspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    guard let reason = reason?.trimmed, !reason.isEmpty else { throw .usedWrongly(.noReason) }
    let rounds = scored.workspace.roundsByTime
    guard let round = rounds.first(where: { $0.id == id }) else {
      throw .unknown(id, of: Phrase(en: "round", cy: "rownd"), among: rounds.map(\.id))
    }
    let replaced = try replacement(of: reference, because: reason, in: round, from: file)
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

  /// The round with the replacement in it: made before, where the same command was interrupted, else
  /// now.
  private func replacement(
    of reference: String,
    because reason: String,
    in round: Round,
    from file: CaseListFile
  ) throws(CommandFailure) -> (round: Round, by: ListedCase) {
    let (list, digest) = (file.list, file.digest)
    if let by = round.replacement(of: reference, because: reason, from: list, digest: digest) {
      return (round, by)
    }
    do throws(Round.ReplacementRefusal) {
      return try round.replacing(reference, because: reason, from: list, digest: digest)
    } catch {
      throw CommandFailure([error.phrase], .faults)
    }
  }
}

extension Phrase {
  fileprivate static let noReason = Phrase(
    en: "say why the case gives its place: --reason 'moved to another county'",
    cy: "dywedwch pam mae'r achos yn ildio'i le: --reason 'symudodd i sir arall'"
  )

  fileprivate static func stillThere(_ id: Audit.ID) -> Phrase {
    Phrase(
      en: "the audit of the case that gave its place is still here, and counts once it is "
        + "finished: " + id,
      cy: "mae archwiliad yr achos a ildiodd ei le yma o hyd, ac yn cyfrif ar ôl ei orffen: " + id
    )
  }
}
