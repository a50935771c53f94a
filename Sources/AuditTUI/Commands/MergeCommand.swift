import ArgumentParser
import AuditModel
import AuditStore

/// Brings the audits of another workspace into this one.
struct MergeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges the audits of another workspace into this one, losing nothing.",
    discussion: """
      New audits are copied. An audit that was changed on both sides is merged answer by answer; \
      what was changed on both sides to different things is kept twice and waits for a choice: \
      'caseaudit settle'. A finished audit is not merged: the other version is kept under \
      conflicts, listed by 'caseaudit check' and counted nowhere. A missing file is not a deletion, \
      and no clock decides anything. A version under conflicts is merged when its file is named. The other workspace is only read. Exits with 1 where a file \
      was refused or a version had to be kept beside an audit.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption
  @OptionGroup var format: FormatOption

  @Argument(
    help: ArgumentHelp(
      "The other workspace: its folder, or a file that 'caseaudit pack' made; or one audit's file.",
      valueName: "other"
    ),
    completion: .file()
  )
  var other: String

  @Flag(name: .long, help: "Shows what would come of it, and writes nothing.")
  var dryRun = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    var workspace = try surroundings.openWorkspace()
    let source: MergeSource
    do throws(WorkspaceError) {
      source = try MergeSource.open(other)
    } catch {
      throw CommandFailure(error)
    }
    let stamp = Stamp(
      at: .now,
      by: auditor.id(in: surroundings),
      device: DeviceID.known(in: surroundings)
    )
    if !dryRun { workspace.sweepTemporaries() }
    let report = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.merge(from: source, stamp: stamp, isDryRun: dryRun)
    }
    if format.isJSON {
      try surroundings.print(json: report.json(isDryRun: dryRun).text())
    } else {
      try surroundings.print(report.text(on: TextPage(surroundings), isDryRun: dryRun))
    }
    surroundings.say(report.remarks.map(Phrase.init))
    if let failure = report.failure { throw CommandFailure(failure) }
    if report.needsAttention { throw .faultsFound }
  }
}
