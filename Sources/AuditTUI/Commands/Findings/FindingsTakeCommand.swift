import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Reports an item as a strength or as an area for improvement, in words that may be published.
struct FindingsTakeCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "take",
    abstract: "Reports an item as a strength or as an area for improvement.",
    discussion: "The words stand in the round's report, and in one that is published."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The round.", valueName: "round"))
  var round: Round.ID

  @Argument(help: ArgumentHelp("The item; no figure need have proposed it.", valueName: "item"))
  var item: Item.ID

  @Option(name: .long, help: "strength or improvement.")
  var side: Finding.Side

  @Option(name: .long, help: ArgumentHelp("What is reported; it names nobody.", valueName: "text"))
  var words: String

  @Option(name: .long, help: ArgumentHelp("Who decided: a role, not a name.", valueName: "role"))
  var by: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--words", words), ("--by", by)].refuseBlanks()
    try FindingsChange(round: round, item: item, side: side, by: by, auditor: auditor)
      .make(.taken(words: words.trimmed), saying: words, in: &surroundings)
  }
}
