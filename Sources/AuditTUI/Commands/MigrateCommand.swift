import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Passes the audits of a round to a new version of their template.
struct MigrateCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Passes a round's audits to a new version of their template, by a map.",
    discussion: """
      Without --apply nothing is written: every audit and answer that would change is listed. Old \
      answers stay in their files. A finished audit of which the new version asks more becomes a \
      draft again. Audits that answer the new version already are left alone, so what was \
      interrupted is finished by doing it again. Exits with 1 where an audit could not be migrated.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption
  @OptionGroup var format: FormatOption

  @Argument(
    help: ArgumentHelp("A YAML file that says what becomes of each item.", valueName: "map"),
    completion: .file(extensions: ["yaml"])
  )
  var map: String

  @Option(name: .long, help: ArgumentHelp("The round whose audits are migrated.", valueName: "id"))
  var round: Round.ID

  @Flag(name: .long, help: "Does it; else it is only shown.")
  var apply = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    var workspace = try surroundings.openWorkspace()
    let migration = try readMap(of: workspace, in: surroundings)
    let plan = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.plan(migration, round: round)
    }
    try checkRound(of: plan, in: workspace)
    var report = MigrationReport(migration, round: round, plan)
    if apply { try carryOut(plan, of: migration, on: &workspace, &report, in: surroundings) }
    if format.isJSON {
      try surroundings.print(json: report.json.text())
    } else {
      try surroundings.print(report.text(on: TextPage(surroundings)))
    }
    surroundings.say(plan.setAside.map(Phrase.init))
    if let failure = report.failure { throw CommandFailure(failure) }
    if !report.stays.isEmpty || !plan.setAside.isEmpty { throw .faultsFound }
  }

  /// A round that nobody describes is one where an audit that the map concerns names it.
  private func checkRound(
    of plan: MigrationPlan,
    in workspace: Workspace
  ) throws(CommandFailure) {
    let rounds = workspace.roundsByTime.map(\.id)
    guard !plan.concernsAudits, !rounds.contains(round) else { return }
    throw .unknown(round, of: Phrase(en: "round", cy: "rownd"), among: rounds)
  }

  private func readMap(
    of workspace: Workspace,
    in surroundings: Surroundings
  ) throws(CommandFailure) -> Migration {
    let reader = MigrationReader(workspace, library: try surroundings.library())
    let bytes = try NamedFile(map).bytes
    return try CommandFailure.trying { () throws(WorkspaceError) in
      do throws(InputErrors) {
        return try reader.read(bytes, file: map).value
      } catch {
        throw .mistakes(error)
      }
    }
  }

  /// Migrates audit by audit; a file that cannot be written ends it, because the next could not be
  /// written either.
  private func carryOut(
    _ plan: MigrationPlan,
    of migration: Migration,
    on workspace: inout Workspace,
    _ report: inout MigrationReport,
    in surroundings: Surroundings
  ) throws(CommandFailure) {
    report.begin()
    guard plan.migrates else { return }
    workspace.sweepTemporaries()
    do throws(WorkspaceError) {
      _ = try workspace.pin(migration.new)
    } catch {
      throw CommandFailure(error)
    }
    let auditor = auditor.id(in: surroundings)
    let device = DeviceID.known(in: surroundings)
    for case .migrates(let stored, let migrated) in plan.steps {
      let stamp = Stamp(at: .now, by: auditor, device: device, reason: migration.name)
      do throws(MigrationObstacle) {
        _ = try workspace.migrate(stored, to: migrated, stamp: stamp)
        report.add(migrated)
      } catch {
        report.add(stored.audit, error)
        if report.failure != nil { return }
      }
    }
  }
}
