import ArgumentParser
import AuditModel
import AuditStore

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
      FrameworksCommand.self, IndicatorsCommand.self, MigrateCommand.self,
    ]
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  static func main() {
    refuseToDieOfLimits()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let session = ScreenSession(workspace, auditor: auditor.id(in: surroundings))
    if let refusal = try session.run(in: surroundings) {
      surroundings.say(refusal.phrase)
      try FiguresCommand.printLatest(of: workspace, in: surroundings)
    }
  }
}
