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
      publication. Without --output it is printed. A file that is written is not encrypted, and only \
      you may read it; a file that is there already is not replaced.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  @Option(name: .long, help: "md, html, pdf, xlsx, csv or json.")
  var format = ReportFormat.md

  @Option(
    name: .long,
    help: ArgumentHelp("Under whose headings; else the round's own framework.", valueName: "id")
  )
  var framework: Framework.ID?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Your own page for html and pdf; else the workspace's templates/report.mustache.",
      valueName: "file"
    ),
    completion: .file(extensions: ["mustache"])
  )
  var page: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file(extensions: ReportFormat.allCases.map(\.rawValue))
  )
  var output: String?

  @Flag(name: .long, help: "Writes over a file that is there.")
  var force = false

  func validate() throws {
    if force, output == nil { throw ValidationError("--force goes with --output.") }
    if format.isBinary, output == nil {
      throw ValidationError(
        "--format \(format.rawValue) goes with --output: it is no text to print."
      )
    }
    if page != nil, !format.hasPage {
      throw ValidationError("--page goes with --format html or pdf.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let described = try workspace.round(named: round)
    let framework = try framework(of: described, in: &surroundings)
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
    let report = ReportedRound(
      described,
      of: workspace.settings.authority,
      teams: workspace.settings.teams,
      figures: read.figures,
      audits: shown.map(\.audit),
      withheld: read.audits.count - shown.count,
      under: framework,
      decisions: workspace.findingDecisions(in: described.id, surroundings),
      digest: read.digest.text,
      program: Caseaudit.configuration.version,
      language: surroundings.language
    ).report(adding: try followUp.parts(in: surroundings))
    let bytes = try format.bytes(of: report, page: pageTemplate(in: workspace), surroundings)
    if output != nil {
      try write(bytes, in: surroundings)
    } else if format == .json {
      try surroundings.print(json: bytes)
    } else {
      try surroundings.print(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The page that is named, or the workspace's own, or the program's.
  private func pageTemplate(in workspace: Workspace) throws(CommandFailure) -> PageTemplate {
    guard format.hasPage else { return .standard }
    return try PageFile.template(named: page, in: workspace)
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
