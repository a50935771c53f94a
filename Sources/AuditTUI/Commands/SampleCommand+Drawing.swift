import AuditModel
import AuditStore

extension SampleCommand {
  /// Draws, writes unless it is only to be shown, and prints what came of it.
  ///
  /// A round that came of the same draw stays as it is, and what is missing of it is begun.
  func draw(
    _ id: Round.ID,
    from file: CaseListFile,
    _ scored: ScoredWorkspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let present = scored.workspace.rounds.first { $0.id == id }
    let request = try request(from: file, goingOnWith: present)
    let drawn: DrawnSample
    do throws(SampleRefusal) {
      drawn = try file.list.drawing(request)
    } catch {
      throw .usedWrongly(error.phrase)
    }
    let today = Now.system.today
    let sample = drawn.beside(
      teams: scored.workspace.settings.teams.map(\.id),
      audits: scored.audits.lazy.filter { $0.state == .finished }
        .map { ($0.reference, $0.asAt) },
      on: request.on ?? today
    )
    let library = try surroundings.library()
    let asked = try described(id, sample, scored, library)
    let round = present.flatMap { $0.goesOn(from: asked) ? $0 : nil } ?? asked
    var report = SampleReport(round: round, remarks: sample.remarks)
    if !dryRun {
      report.begun = try begin(
        round,
        files: Dictionary(
          file.list.cases.map { ($0.reference, $0.caseFile) },
          uniquingKeysWith: { first, _ in first }
        ),
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

  /// The round as it is to be written; it is read once before, so that none is written that cannot be.
  private func described(
    _ id: Round.ID,
    _ sample: DrawnSample,
    _ scored: ScoredWorkspace,
    _ library: TemplateLibrary?
  ) throws(CommandFailure) -> Round {
    let templates = try askedTemplates(besides: id, scored, library)
    let readings = sample.cases.drawn.count * max(1, templates.count)
    let round = Round(
      id: id,
      title: Wording(en: title?.trimmed ?? id),
      templates: templates,
      from: try SampleCommand.day(from, "--from"),
      to: try SampleCommand.day(to, "--to"),
      sample: sample.sample,
      planned: readings == 0 ? nil : readings,
      cases: sample.cases
    )
    do throws(InputErrors) {
      return try Round.read(Array(round.yamlText().utf8), file: "rounds/\(id).yaml").value
    } catch {
      throw CommandFailure(CommandFailure(WorkspaceError.mistakes(error)).messages, .usedWrongly)
    }
  }

  private func askedTemplates(
    besides id: Round.ID,
    _ scored: ScoredWorkspace,
    _ library: TemplateLibrary?
  ) throws(CommandFailure) -> [Template.ID] {
    let choice = AuditChoice(
      workspace: scored.workspace,
      library: library,
      today: Now.system.today
    )
    if !templates.isEmpty {
      var asked: [Template.ID] = []
      for name in templates {
        let id = try choice.template(named: name, in: nil)
        if !asked.contains(id) { asked.append(id) }
      }
      return asked
    }
    let described = scored.workspace.roundsByTime
    let drawn = described.first { $0.id == id }
    if let before = drawn ?? described.last(where: { !$0.templates.isEmpty }) {
      return before.templates
    }
    return [try choice.template(named: nil, in: nil)]
  }
}
