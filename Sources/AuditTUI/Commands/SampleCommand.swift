import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Draws the cases of a round from a list.
struct SampleCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws the cases of a round from a list, and begins a draft for each.",
    discussion: """
      The list is CSV with a line of titles; 'case' and 'team' must be there, 'status', 'age-band', \
      'sibling-group' and 'auditor' may. The same list and the same seed draw the same cases and write \
      the same round, to the byte. Each team is drawn by itself; --stratify divides it further, in \
      proportion, by largest remainder. What is odd about the list is told and stops nothing.

      The round is written first, then the drafts, case by case. Where that was interrupted, the same \
      command goes on; a round that is there and says anything else is never written over. Draw once, \
      and give everybody a copy of the workspace: where two people drew the same round, a merge \
      keeps of two drafts the one that somebody has begun, and both where both were begun.

      Replace a case that cannot be read: caseaudit sample LIST --round ID --replace CASE --reason WHY.
      How many are enough: caseaudit sample --size-help --population 312.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Argument(
    help: ArgumentHelp("The list of cases.", valueName: "cases.csv"),
    completion: .file(extensions: ["csv"])
  )
  var list: String?

  @Option(name: .long, help: ArgumentHelp("The id of the round, new or drawn.", valueName: "id"))
  var round: Round.ID?

  @Option(name: .long, help: ArgumentHelp("The round's title; else its id.", valueName: "text"))
  var title: String?

  @Option(
    name: .customLong("template"),
    help: ArgumentHelp(
      "What is asked; may be repeated. Else the latest round's templates, else the only one.",
      valueName: "id"
    )
  )
  var templates: [Template.ID] = []

  @Option(name: .long, help: ArgumentHelp("The first day of fieldwork.", valueName: "day"))
  var from: String?

  @Option(name: .long, help: ArgumentHelp("The last day of fieldwork.", valueName: "day"))
  var to: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only cases on which this happened then; the list's column of that name says when.",
      valueName: "event=day..day"
    )
  )
  var window: String?

  @Option(
    name: .long,
    help: "random, stratified, all or purposive; else stratified, or random where --size is alone."
  )
  var method: Sample.Method?

  @Option(name: .long, help: ArgumentHelp("So many cases of each team.", valueName: "n"))
  var perTeam: Int?

  @Option(name: .long, help: ArgumentHelp("So many cases in all.", valueName: "n"))
  var size: Int?

  @Option(
    name: .long,
    help: ArgumentHelp("Columns by whose words each team is divided.", valueName: "a,b")
  )
  var stratify: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The number from which the order follows; else one is made.", valueName: "s")
  )
  var seed: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Among whom the cases are dealt out in turn; hv1=health for one of another agency.",
      valueName: "a,b"
    )
  )
  var auditors: String?

  @Option(
    name: .customLong("exclude"),
    help: ArgumentHelp("Leaves a case out; may be repeated.", valueName: "case=reason")
  )
  var exclusions: [String] = []

  @Option(
    name: .customLong("choose"),
    help: ArgumentHelp("A case of a purposive sample; may be repeated.", valueName: "case")
  )
  var chosen: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Keeps the day of the draw, and counts twelve months from it.",
      valueName: "day"
    )
  )
  var on: String?

  @Option(name: .long, help: ArgumentHelp("A case that gives its place.", valueName: "case"))
  var replace: String?

  @Option(name: .long, help: ArgumentHelp("Why it does.", valueName: "text"))
  var reason: String?

  @Flag(name: .long, help: "Shows what would be drawn, and writes nothing.")
  var dryRun = false

  @Flag(name: .long, help: "Writes the round and no drafts.")
  var noDrafts = false

  @Flag(name: .long, help: "Shows how wide intervals will be, and draws nothing.")
  var sizeHelp = false

  @Option(name: .long, help: ArgumentHelp("How many cases there are.", valueName: "n"))
  var population: Int?

  @Option(name: .long, help: ArgumentHelp("Of how many of them.", valueName: "n"))
  var of: Int?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    if sizeHelp { return try printSizes(in: surroundings) }
    guard let list else { throw .usedWrongly(.noList) }
    guard let round else { throw .usedWrongly(.noRound) }
    let workspace = try surroundings.openWorkspace(scoring: true)
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    let file = try CaseListFile(list)
    if let replace {
      try self.replace(replace, in: round, from: file, named: list, scored, in: surroundings)
    } else {
      try draw(round, from: file, named: list, scored, in: surroundings)
    }
  }
}

extension Sample.Method: ExpressibleByArgument {}

extension Phrase {
  fileprivate static let noList = Phrase(
    en: "name the list of cases: caseaudit sample CASES.csv --round ID --per-team 8",
    cy: "enwch y rhestr achosion: caseaudit sample ACHOSION.csv --round ID --per-team 8"
  )

  fileprivate static let noRound = Phrase(
    en: "give the round an id: --round 2026-q2",
    cy: "rhowch id i'r rownd: --round 2026-q2"
  )
}
