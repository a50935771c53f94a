import ArgumentParser
import AuditModel
import AuditStore
import CMalloc

/// The program: without a command, the workspace in the terminal.
@main
struct Caseaudit: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "caseaudit",
    abstract: "Audits case files of children's social services, and shows the team figures.",
    discussion: """
      Without a command the workspace opens in the terminal; without a terminal its figures are \
      printed.

      Results go to standard output, messages to standard error. Exit codes: 0 done, 1 faults \
      found, 2 used wrongly, 3 a file or folder could not be read or written.

      Try it on invented audits: caseaudit demo DIR, then caseaudit --workspace DIR.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, DemoCommand.self, AuditCommand.self, ListCommand.self, ShowCommand.self,
      FiguresCommand.self, CheckCommand.self, DueCommand.self, TemplatesCommand.self,
      FrameworksCommand.self, IndicatorsCommand.self, MigrateCommand.self, MergeCommand.self,
      PackCommand.self, SettleCommand.self, SampleCommand.self, ModerateCommand.self,
      AgreementCommand.self, EscalationsCommand.self, ActionsCommand.self, FindingsCommand.self,
      RecommendationsCommand.self, LocalRulesCommand.self, ReportCommand.self,
      ReleasesCommand.self,
    ]
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  static func main() {
    refuseToDieOfLimits()
    keep_freed_blocks()
    if let request = ScreenRequest(Array(CommandLine.arguments.dropFirst())) {
      return openScreens(request)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try Self.openScreens(auditor: auditor.auditor, in: &surroundings)
  }

  /// Opens the screens for a command line that has been read already.
  private static func openScreens(_ request: ScreenRequest) {
    var surroundings = Surroundings(workspace: request.workspace, language: request.language)
    do throws(CommandFailure) {
      try openScreens(auditor: request.auditor, in: &surroundings)
    } catch {
      surroundings.say(error.messages)
      end(error.status)
    }
  }

  private static func openScreens(
    auditor: String?,
    in surroundings: inout Surroundings
  ) throws(CommandFailure) {
    let title = try surroundings.readTitle()
    let auditor = Surroundings.auditorID(named: auditor)
    if let refusal = try ScreenSession(title, auditor: auditor).run(in: surroundings) {
      let workspace = try surroundings.openWorkspace()
      surroundings.say(refusal.phrase)
      try FiguresCommand.printLatest(of: workspace, in: surroundings)
    }
  }
}
