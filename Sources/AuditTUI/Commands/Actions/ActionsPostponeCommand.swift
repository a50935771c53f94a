import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Puts an action off.
struct ActionsPostponeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone",
    abstract: "Gives an action another day, with the reason; the first day is kept."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The action's id, or the end of it.", valueName: "action"))
  var id: String

  @Option(name: .long, help: ArgumentHelp("The new day.", valueName: "day"))
  var due: String

  @Option(name: .long, help: ArgumentHelp("Why it is put off.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason)].refuseBlanks()
    guard let day = Day(due) else { throw .usedWrongly(.noDay(due)) }
    try ActionsChange(id: id, auditor: auditor)
      .make(.postponed(to: day, reason: reason), saying: [reason], in: &surroundings)
  }
}
