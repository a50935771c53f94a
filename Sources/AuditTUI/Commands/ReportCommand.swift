import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Writes a round's report.
struct ReportCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a round's report: how it was drawn, its figures, findings, and what follows.",
    discussion: """
      With exact figures and inspectors' notes, for use inside the authority; it is not for \
      publication. With --external it may be published: counts are rounded, what would give a child \
      away is withheld, and that it was published is recorded in the workspace. Without --output it is printed. A file that is written is not encrypted, and only \
      you may read it; a file that is there already is not replaced.
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md, json
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  @Option(name: .long, help: "md or json.")
  var format = Format.md

  @Option(
    name: .long,
    help: ArgumentHelp("Under whose headings; else the round's own framework.", valueName: "id")
  )
  var framework: Framework.ID?

  @Flag(name: .long, help: "Rounds and withholds, so that the report may be published.")
  var external = false

  @Option(
    name: .long,
    help: ArgumentHelp("With --external: only this team's audits.", valueName: "id")
  )
  var team: Team.ID?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file(extensions: ["md", "json"])
  )
  var output: String?

  @Flag(name: .long, help: "Writes over a file that is there.")
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force goes with --output.") }
    if team != nil, !external { throw ValidationError("--team goes with --external.") }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    guard let described = workspace.rounds.first(where: { $0.id == round }) else {
      throw .unknown(
        round,
        of: Phrase(en: "round", cy: "rownd"),
        among: workspace.roundsByTime.map(\.id)
      )
    }
    let framework = try framework(of: described, in: &surroundings)
    let report =
      external
      ? try externalReport(of: described, in: workspace, under: framework, surroundings)
      : try internalReport(of: described, in: workspace, under: framework, surroundings)
    try hand(over: report, in: surroundings)
  }

  private func internalReport(
    of described: Round,
    in workspace: Workspace,
    under framework: Framework?,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> RoundReport {
    let read = try RoundAudits(of: described, in: workspace, surroundings)
    let reader = Surroundings.auditorID(named: auditor.auditor)
    let withheld = WithheldReadings(from: reader, among: read.all, rounds: workspace.rounds)
    let shown = read.audits.filter { !withheld.contains($0.id) }
    let followUp = RoundFollowUp(
      round: described,
      workspace: workspace,
      audits: read.all,
      now: .system,
      auditor: reader,
      language: surroundings.language
    )
    return ReportedRound(
      described,
      of: workspace.settings.authority,
      teams: workspace.settings.teams,
      figures: read.figures,
      audits: shown.map(\.audit),
      withheld: read.audits.count - shown.count,
      under: framework,
      digest: read.digest.text,
      program: Caseaudit.configuration.version,
      language: surroundings.language
    ).report(adding: try followUp.parts(in: surroundings))
  }

  private func hand(
    over report: RoundReport,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    switch format {
    case .md where output == nil: try surroundings.print(report.markdown())
    case .md: try write(Array(report.markdown().utf8), in: surroundings)
    case .json where output == nil: try surroundings.print(json: report.json.text())
    case .json:
      let bytes = HiddenText.escaped(inJSON: Array(report.json.text().utf8))
      try write(bytes, in: surroundings)
    }
  }

  /// Under whose headings the round is reported; `nil` where nobody has named one.
  private func framework(
    of round: Round,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) -> Framework? {
    guard let id = framework ?? round.framework else { return nil }
    return try FrameworkShelf(in: &surroundings).framework(named: id)
  }

  private func write(_ bytes: [UInt8], in surroundings: Surroundings) throws(CommandFailure) {
    guard let output else { return }
    do throws(FileError) {
      let (folder, name) = try Folder.holding(output)
      try force ? folder.write(bytes, to: name) : folder.create(bytes, as: name)
    } catch {
      throw CommandFailure(error)
    }
    surroundings.say(.written(output))
  }
}

extension Phrase {
  fileprivate static func written(_ path: String) -> Phrase {
    Phrase(
      en: "wrote \(path); it is not encrypted",
      cy: "ysgrifennwyd \(path); nid yw wedi'i hamgryptio"
    )
  }
}
