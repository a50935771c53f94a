import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Raises a concern.
struct EscalationsRaiseCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise",
    abstract: "Raises a concern about a case, also when its audit is finished."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String

  @Option(name: .long, help: ArgumentHelp("To whom: a role, not a name.", valueName: "role"))
  var to: String

  @Option(name: .long, help: ArgumentHelp("What the concern is.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--to", to), ("--reason", reason)].refuseBlanks()
    try EscalationsChange(name: name, auditor: auditor)
      .make([to, reason], in: &surroundings, where: { _ in true }) { audit, by, at in
        audit.escalations.append(Escalation(reason: reason, to: to, raisedBy: by, raisedAt: at))
      }
  }
}
