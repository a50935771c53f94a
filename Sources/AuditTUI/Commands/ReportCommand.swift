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

  @Flag(name: .long, help: "Rounds and withholds, so that the report may be published.")
  var external = false

  @Option(
    name: .long,
    help: ArgumentHelp("Only this team's audits.", valueName: "id")
  )
  var team: Team.ID?

  @Option(
    name: .long,
    help: ArgumentHelp("Tells changes since this round; else the one before.", valueName: "id")
  )
  var since: Round.ID?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "As at when concerns, actions, findings and recommendations are told: 2026-11-21T14:30, or a"
        + " day for its end; else now. What a report's front says makes the same report again.",
      valueName: "time"
    )
  )
  var asAt: AsAt?

  @Flag(name: .long, help: "On one page, in plain words.")
  var summary = false

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      "Only what was found in this case, for its worker; its reference or its audit's id.",
      valueName: "case"
    )
  )
  var reference: String?

  @Flag(
    name: .long,
    help: "With --case: a case study, which names neither child, team, day nor auditor."
  )
  var withoutIdentifiers = false

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
    if reference != nil,
      summary || external || since != nil || framework != nil || team != nil
    {
      throw ValidationError("--case prints one case; leave the other options out.")
    }
    if reference != nil, format == .csv {
      throw ValidationError("--case has no figures for --format csv; take xlsx, json or md.")
    }
    if withoutIdentifiers, reference == nil {
      throw ValidationError("--without-identifiers goes with --case.")
    }
    if summary, since != nil || framework != nil {
      throw ValidationError(
        "--summary has no headings and no change: leave --framework and --since out."
      )
    }
    if page != nil, !format.hasPage {
      throw ValidationError("--page goes with --format html or pdf.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let described = try workspace.round(named: round)
    try refuseTakenOutput()
    let asAt = try judged()
    let page = try pageTemplate(in: workspace)
    let (report, release) = try report(on: described, in: workspace, asAt.now, &surroundings)
    let bytes = try format.bytes(
      of: withoutIdentifiers ? report : report.openAsAt(asAt.printed, in: surroundings.language),
      page: page,
      surroundings
    )
    if let release { try record(release, in: workspace, surroundings) }
    if output != nil {
      try write(bytes, in: surroundings)
    } else if format == .json {
      try surroundings.print(json: bytes)
    } else {
      try surroundings.print(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// What is asked for, and of a report that may be published what is recorded of it.
  private func report(
    on described: Round,
    in workspace: Workspace,
    _ now: Now,
    _ surroundings: inout Surroundings
  ) throws(CommandFailure) -> (RoundReport, NewRelease?) {
    if let reference {
      return (try feedback(on: reference, in: described, of: workspace, now, surroundings), nil)
    }
    try refuseUnknownTeam(in: workspace)
    let framework = try framework(of: described, in: &surroundings)
    if external {
      return try externalReport(
        of: described,
        in: workspace,
        under: framework,
        now,
        surroundings
      )
    }
    return (
      try internalReport(of: described, in: workspace, under: framework, now, surroundings), nil
    )
  }

  private func internalReport(
    of described: Round,
    in workspace: Workspace,
    under framework: Framework?,
    _ now: Now,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> RoundReport {
    let read = try RoundAudits(of: described, team: team, in: workspace, surroundings)
    let reader = Surroundings.auditorID(named: auditor.auditor)
    let withheld = WithheldReadings(from: reader, among: read.all, rounds: workspace.rounds)
    let raised = try raised(in: described, of: workspace, surroundings)
      .filter { team == nil || $0.team == team }
    var followUp = RoundFollowUp(
      round: described,
      workspace: workspace,
      audits: read.all.filter { team == nil || $0.team == team },
      team: team,
      raised: raised,
      withheld: withheld,
      now: now,
      recordedUntil: recordedUntil,
      auditor: reader,
      language: surroundings.language
    )
    if let since { followUp.since = try workspace.round(named: since).id }
    let reported = ReportedRound(
      described,
      of: workspace.settings.authority,
      teams: workspace.settings.teams,
      team: team,
      figures: read.figures,
      audits: read.audits.filter { !withheld.contains($0.id) }.map(\.audit),
      withheld: read.audits.filter { withheld.contains($0.id) }.map(\.audit),
      raised: raised,
      under: framework,
      decisions: decisions(in: described, of: workspace, surroundings),
      digest: read.digest.text,
      program: Caseaudit.configuration.version,
      language: surroundings.language
    )
    return summary
      ? reported.summary() : reported.report(adding: try followUp.parts(in: surroundings))
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

  private func refuseUnknownTeam(in workspace: Workspace) throws(CommandFailure) {
    let teams = workspace.settings.teams.map(\.id)
    guard let team, !teams.contains(team) else { return }
    throw .unknown(team, of: Phrase(en: "team", cy: "tîm"), among: teams)
  }

  /// Refuses a file that is there, before anything is printed for it or recorded as published.
  private func refuseTakenOutput() throws(CommandFailure) {
    guard let output, !force else { return }
    do throws(FileError) {
      let (folder, name) = try Folder.holding(output)
      try folder.refuseTaken(name)
    } catch {
      throw CommandFailure(error)
    }
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
