import ArgumentParser
import AuditModel

/// A command that speaks the person's language and ends with one of the program's exit codes.
protocol SpokenCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Does what was asked for; the language may change when a workspace is opened.
  func run(in surroundings: inout Surroundings) throws(CommandFailure)
}

extension SpokenCommand {
  func run() throws {
    var surroundings = Surroundings(common)
    do throws(CommandFailure) {
      try run(in: &surroundings)
    } catch {
      surroundings.say(error.messages)
      throw ExitCode(error.status.rawValue)
    }
  }
}
