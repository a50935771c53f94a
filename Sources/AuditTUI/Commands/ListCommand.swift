import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints the audits of a workspace, or its rounds, one to a line.
struct ListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists audits, in the order in which they were begun, or rounds.",
    discussion: "With --auditor ID only the audits by this auditor."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Option(name: .long, help: ArgumentHelp("Only audits of this round.", valueName: "id"))
  var round: Round.ID?

  @Option(name: .long, help: ArgumentHelp("Only audits of this team.", valueName: "id"))
  var team: Team.ID?

  // The program itself has this option too and reads it first; what it has read reaches a command
  // only as the same type. Its help speaks of the person at work, so it is told above instead.
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Option(name: .long, help: "Only audits in this state: draft or finished.")
  var state: Audit.State?

  @Flag(name: .long, help: "Lists the rounds, with their samples and how far each is.")
  var rounds = false

  func validate() throws {
    if rounds, round != nil || team != nil || state != nil {
      throw ValidationError("--rounds lists every round; leave the other options out.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    if rounds { return try printRounds(of: scored, in: surroundings) }
    if let round, !scored.rounds.contains(round) {
      throw .unknown(round, of: Phrase(en: "round", cy: "rownd"), among: scored.rounds)
    }
    if let team, !scored.teams.contains(team) {
      throw .unknown(team, of: Phrase(en: "team", cy: "tîm"), among: scored.teams)
    }
    let reader = Surroundings.auditorID(named: nil)
    let list = AuditListing(
      audits: scored.audits.filter(isAskedFor),
      teams: workspace.settings.teams,
      withheld: WithheldReadings(
        from: reader,
        among: scored.audits,
        rounds: workspace.rounds
      )
    )
    if format.isJSON {
      try surroundings.print(json: list.json.text())
    } else {
      let lines = list.lines(language: surroundings.language, glyphs: surroundings.glyphs)
      try surroundings.print(lines.map { $0 + "\n" }.joined())
    }
  }

  private func printRounds(
    of scored: ScoredWorkspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let sheet = Sheet.rounds(
      RoundProgress.of(scored.workspace.roundsByTime, in: scored.audits),
      templates: scored.workspace.pinned.map(\.template),
      language: surroundings.language
    )
    if format.isJSON { return try surroundings.print(json: sheet.json.text()) }
    try surroundings.print(sheet.text(style: surroundings.textStyle))
  }

  private func isAskedFor(_ audit: ScoredAudit) -> Bool {
    (round == nil || audit.round == round) && (team == nil || audit.team == team)
      && (auditor.auditor == nil || audit.auditor == auditor.auditor)
      && (state == nil || audit.state == state)
  }
}

extension Audit.State: ExpressibleByArgument {}
