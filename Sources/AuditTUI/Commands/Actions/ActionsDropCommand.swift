import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Closes an action that will not be done.
struct ActionsDropCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Closes an action that will not be done, with the reason."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The action's id, or the end of it.", valueName: "action"))
  var id: String

  @Option(name: .long, help: ArgumentHelp("Why it is dropped.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason)].refuseBlanks()
    try ActionsChange(id: id, auditor: auditor)
      .make(.dropped(reason: reason), saying: [reason], in: &surroundings)
  }
}
