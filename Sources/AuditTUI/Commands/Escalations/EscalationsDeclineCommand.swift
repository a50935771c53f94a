import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Writes down why a case is not raised.
struct EscalationsDeclineCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: "Writes down why a case is not raised though its answers ask for it."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String

  @Argument(help: "What asks for it: immediate-risk, poor-assessment or actions-not-done.")
  var prompt: EscalationPrompt

  @Option(name: .long, help: ArgumentHelp("Why it is not raised.", valueName: "text"))
  var reason: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--reason", reason)].refuseBlanks()
    try EscalationsChange(name: name, auditor: auditor)
      .make([reason], in: &surroundings, where: { $0.state == .draft }) { audit, by, at in
        audit.declined.append(DeclinedEscalation(prompt, reason: reason, by: by, at: at))
      }
  }
}
