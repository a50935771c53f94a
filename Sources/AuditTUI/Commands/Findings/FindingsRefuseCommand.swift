import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Does not report an item so, and says why.
struct FindingsRefuseCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse",
    abstract: "Does not report an item so, and says why."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  @Argument(help: ArgumentHelp("The item; no figure need have proposed it.", valueName: "item"))
  var item: Item.ID

  @Option(name: .long, help: "strength or improvement.")
  var side: Finding.Side

  @Option(name: .long, help: ArgumentHelp("Why it is not reported.", valueName: "text"))
  var reason: String

  @Option(name: .long, help: ArgumentHelp("Who decided: a role, not a name.", valueName: "role"))
  var by: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason), ("--by", by)].refuseBlanks()
    try FindingsChange(round: round, item: item, side: side, by: by, auditor: auditor)
      .make(.refused(reason: reason.trimmed), saying: reason, in: &surroundings)
  }
}
