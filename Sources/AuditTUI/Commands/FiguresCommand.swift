import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints the team figures.
struct FiguresCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Prints the team figures: n of N for every item, and what is left out of N and why.",
    discussion: """
      As text: the latest round, unless other rounds are named. As JSON: every round. Audits that \
      belong to no round have figures of their own. --together counts all rounds as one.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var lists: FigureLists

  @Option(
    name: .customLong("round"),
    help: ArgumentHelp("Only this round; may be repeated.", valueName: "id")
  )
  var rounds: [Round.ID] = []

  @Flag(name: .long, help: "Every round, each with its own figures.")
  var allRounds = false

  @Flag(name: .long, help: "All rounds counted together; a case read in two counts in both.")
  var together = false

  @Option(name: .long, help: ArgumentHelp("The figures of one team.", valueName: "id"))
  var team: Team.ID?

  @Option(
    name: .customLong("item"),
    help: ArgumentHelp("Only this item; may be repeated.", valueName: "id")
  )
  var items: [Item.ID] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Lists the items under the headings of this framework.",
      valueName: "id"
    )
  )
  var framework: Framework.ID?

  @Flag(name: .long, help: "Lists the items under the headings of the round's own framework.")
  var headings = false

  @Flag(name: .long, help: "Counts drafts too, and says so.")
  var drafts = false

  @Flag(name: .long, help: "Lists the cases behind each figure.")
  var cases = false

  func validate() throws {
    if allRounds, !rounds.isEmpty {
      throw ValidationError("--all-rounds and --round exclude each other.")
    }
    if headings, framework != nil {
      throw ValidationError("--headings and --framework exclude each other.")
    }
    if lists.compare != nil, allRounds || together || rounds.count > 1 {
      throw ValidationError("--compare sets one round or period against one other.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    let choice = try FigureChoice(self, scored)
    surroundings.say(choice.setAside.map(Phrase.init))
    if lists.hotSpots || lists.compare != nil {
      return try surroundings.print(list(choice, of: scored, style: surroundings.textStyle))
    }
    let framework = try FrameworkChoice(self, choice.rounds)?.framework(in: &surroundings)
    if format.isJSON {
      try surroundings.print(choice.json(withCases: cases, under: framework))
    } else {
      try surroundings.print(
        choice.text(withCases: cases, under: framework, style: surroundings.textStyle)
      )
    }
  }

  /// The hot spots or the comparison that was asked for.
  private func list(
    _ choice: FigureChoice,
    of scored: ScoredWorkspace,
    style: TextStyle
  ) throws(CommandFailure) -> String {
    guard let earlier = lists.compare else {
      let timescales = scored.workspace.timescales
      return format.isJSON
        ? choice.hotSpotsJSON(under: timescales)
        : choice.hotSpotsText(under: timescales, style: style)
    }
    let compared = try ComparisonChoice(
      earlier,
      against: rounds.first.map(AuditSpan.round),
      in: scored,
      choice.figures.request,
      team: choice.team,
      items: choice.items
    )
    return format.isJSON ? compared.json() : compared.text(style: style)
  }

  /// Prints what the command prints where nothing else is said.
  static func printLatest(
    of workspace: Workspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    let choice = FigureChoice(latestOf: scored)
    try surroundings.print(choice.text(withCases: false, style: surroundings.textStyle))
  }
}
