import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

/// Prints what is proposed to be reported of a round, and what was decided.
struct FindingsListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists what the figures propose, with the rule, and what was decided."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let described = try workspace.round(named: round)
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    var request = FigureRequest(of: workspace)
    request.filter = AuditFilter(rounds: [described.id])
    let sheet = Sheet.candidates(
      Figures(of: scored.list, request).findingCandidates(round: described.id),
      decisions: workspace.findingDecisions(in: described.id, surroundings),
      limits: described.sample.limits,
      in: surroundings.language
    )
    if format.isJSON { return try surroundings.print(json: sheet.json.text()) }
    try surroundings.print(sheet.text(style: surroundings.textStyle))
  }
}
