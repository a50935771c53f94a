import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Records the answer to a concern.
struct EscalationsAnswerCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Records the answer to a concern, also when its audit is finished."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("An audit's id, or a case's reference.", valueName: "audit"))
  var name: String

  @Option(name: .long, help: ArgumentHelp("What came of it.", valueName: "text"))
  var outcome: String

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--outcome", outcome)].refuseBlanks()
    func isOpen(_ escalation: Escalation) -> Bool { escalation.answeredAt == nil }
    try EscalationsChange(name: name, auditor: auditor)
      .make([outcome], in: &surroundings, where: { $0.escalations.contains(where: isOpen) }) {
        audit,
        _,
        at in
        guard let index = audit.escalations.firstIndex(where: isOpen) else { return }
        audit.escalations[index].answeredAt = at
        audit.escalations[index].outcome = outcome
      }
  }
}
