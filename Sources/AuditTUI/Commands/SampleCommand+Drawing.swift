import AuditModel
import AuditStore

extension SampleCommand {
  /// Draws, writes unless it is only to be shown, and prints what came of it.
  ///
  /// A round that came of the same draw stays as it is, and what is missing of it is begun.
  func draw(
    _ id: Round.ID,
    from file: CaseListFile,
    named list: String,
    _ scored: ScoredWorkspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let present = scored.workspace.rounds.first { $0.id == id }
    let library = try surroundings.library()
    let today = Now.system.today
    let drawn = try order(id, from: list, scored, library)
      .drawn(from: file, goingOnWith: present, today: today)
    let sample = drawn.beside(
      teams: scored.workspace.settings.teams,
      audits: scored.audits,
      today: today
    )
    var report = SampleReport(round: drawn.round, remarks: sample.remarks)
    if !dryRun {
      report.begun = try begin(
        drawn.round,
        files: drawn.files,
        scored,
        library,
        today: today,
        in: surroundings
      )
    }
    try print(report, scored.workspace, in: surroundings)
  }

  func print(
    _ report: SampleReport,
    _ workspace: Workspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    if format.isJSON {
      try surroundings.print(json: report.json.text())
    } else {
      let teams = workspace.settings.teams
      try surroundings.print(report.text(TextPage(surroundings), surroundings.pageStyle, teams))
    }
    if let failure = report.begun?.failure { throw CommandFailure(failure) }
  }

  func begin(
    _ round: Round,
    files: [String: CaseFile],
    _ scored: ScoredWorkspace,
    _ library: TemplateLibrary?,
    today: Day,
    in surroundings: Surroundings
  ) throws(CommandFailure) -> BegunRound {
    var workspace = scored.workspace
    workspace.sweepTemporaries()
    let stamp = Stamp(
      at: .now,
      by: auditor.id(in: surroundings),
      device: DeviceID.known(in: surroundings)
    )
    return try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.begin(
        round,
        files: noDrafts ? [:] : files,
        having: round.begun(among: scored.audits),
        library: library,
        stamp: stamp,
        today: today
      )
    }
  }
}
