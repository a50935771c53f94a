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
      As text: the latest round, unless other rounds or days are named. As JSON and CSV: every \
      round. Audits that belong to no round have figures of their own. --together counts all rounds \
      as one.
      """
  )

  @OptionGroup var common: CommonOptions

  @Option(name: .long, help: "text, json or csv.")
  var format = FigureFormat.text

  @OptionGroup var lists: FigureLists
  @OptionGroup var period: FigurePeriod

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

  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  func validate() throws {
    if allRounds, !rounds.isEmpty {
      throw ValidationError("--all-rounds and --round exclude each other.")
    }
    if format == .csv, lists.isList {
      throw ValidationError("--hot-spots, --compare and --cross print text or json.")
    }
    if lists.compare != nil, period.isGiven {
      guard rounds.isEmpty else {
        throw ValidationError("--compare takes --round or --from and --to for the later side.")
      }
      guard period.span != nil else {
        throw ValidationError("--compare needs both --from and --to for its later side.")
      }
    }
    if lists.cross != nil, !items.isEmpty {
      throw ValidationError("--cross names its items; leave --item out.")
    }
    if cases, lists.isList {
      throw ValidationError("--cases lists the cases behind figures; leave it out here.")
    }
    if let by = lists.by {
      if cases { throw ValidationError("--by and --cases exclude each other.") }
      if by == .section || by == .heading, !items.isEmpty {
        throw ValidationError("--by \(by.rawValue) lists whole groups of items; leave --item out.")
      }
      if framework != nil || headings, by != .heading {
        throw ValidationError("--framework and --headings go with --by heading alone.")
      }
    }
    if headings, framework != nil {
      throw ValidationError("--headings and --framework exclude each other.")
    }
    if lists.compare != nil, allRounds || together || rounds.count > 1 {
      throw ValidationError("--compare sets one round or period against one other.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    let choice = try FigureChoice(self, scored)
    surroundings.say(choice.setAside.map(Phrase.init))
    if let pair = lists.cross { return try print(pair, of: choice, in: surroundings) }
    if lists.hotSpots || lists.compare != nil {
      let list = try list(choice, of: scored, style: surroundings.textStyle)
      return format == .json ? try surroundings.print(json: list) : try surroundings.print(list)
    }
    let framework = try FrameworkChoice(self, choice.rounds)?.framework(in: &surroundings)
    if format == .json {
      let json = choice.json(withCases: cases, under: framework, by: lists.by)
      return try surroundings.print(json: json)
    }
    try surroundings.print(print(choice, under: framework, style: surroundings.textStyle))
  }

  /// The figures as text or tables.
  private func print(
    _ choice: FigureChoice,
    under framework: Framework?,
    style: TextStyle
  ) -> String {
    switch format {
    case .csv where cases: choice.sheet(under: framework, language: style.language).cases().csv()
    case .csv:
      choice.sheet(under: framework, language: style.language).sheet(lists.by ?? .item).csv()
    case .json, .text:
      lists.by.map { choice.text(by: $0, under: framework, style: style) }
        ?? choice.text(withCases: cases, under: framework, style: style)
    }
  }

  /// Prints two items against each other; says so where nobody asked both.
  private func print(
    _ pair: CrossedItems,
    of choice: FigureChoice,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let sheets = choice.crossed(pair, in: surroundings.language)
    if sheets.isEmpty { surroundings.say(.noPair) }
    if format == .json { return try surroundings.print(json: JSON.tables(sheets).text()) }
    let style = surroundings.textStyle
    let texts = sheets.map { $0.text(style: style) }
    try surroundings.print(
      (texts + [choice.chosenRoundText(style: style)].compactMap { $0 }).joined(separator: "\n")
    )
  }

  /// The hot spots or the comparison that was asked for.
  private func list(
    _ choice: FigureChoice,
    of scored: ScoredWorkspace,
    style: TextStyle
  ) throws(CommandFailure) -> String {
    guard let earlier = lists.compare else {
      let timescales = scored.workspace.timescales
      return format == .json
        ? choice.hotSpotsJSON(under: timescales)
        : choice.hotSpotsText(under: timescales, style: style)
    }
    let compared = try ComparisonChoice(
      earlier,
      against: rounds.first.map(AuditSpan.round) ?? period.span,
      in: scored,
      choice.figures.request,
      team: choice.team,
      items: choice.items
    )
    return (format == .json) ? compared.json() : compared.text(style: style)
  }

  /// Prints what the command prints where nothing else is said.
  static func printLatest(
    of workspace: Workspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    let choice = FigureChoice(latestOf: scored)
    try surroundings.print(choice.text(withCases: false, style: surroundings.textStyle))
  }
}
