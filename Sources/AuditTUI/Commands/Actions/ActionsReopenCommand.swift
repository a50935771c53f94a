import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Opens an action again.
struct ActionsReopenCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Opens an action again that was closed, with the reason."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The action's id, or the end of it.", valueName: "action"))
  var id: String

  @Option(name: .long, help: ArgumentHelp("Why it is opened again.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason)].refuseBlanks()
    try ActionsChange(id: id, auditor: auditor)
      .make(.reopened(reason: reason), saying: [reason], in: &surroundings, wantsOpen: false)
  }
}
