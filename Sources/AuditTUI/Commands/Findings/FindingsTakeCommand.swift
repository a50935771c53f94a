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
  @OptionGroup var finding: FindingOptions

  @Option(name: .long, help: ArgumentHelp("What is reported; it names nobody.", valueName: "text"))
  var words: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--words", words), ("--by", finding.by)].refuseBlanks()
    try FindingsChange(finding)
      .make(.taken(words: words.trimmed), saying: words, in: &surroundings)
  }
}
