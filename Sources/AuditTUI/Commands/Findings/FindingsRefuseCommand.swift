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
  @OptionGroup var finding: FindingOptions

  @Option(name: .long, help: ArgumentHelp("Why it is not reported.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason), ("--by", finding.by)].refuseBlanks()
    try FindingsChange(finding)
      .make(.refused(reason: reason.trimmed), saying: reason, in: &surroundings)
  }
}
