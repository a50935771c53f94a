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

  @Option(
    name: .long,
    help: ArgumentHelp("Which concern, where several wait for an answer.", valueName: "n")
  )
  var number: Int?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--outcome", outcome)].refuseBlanks()
    try EscalationsChange(name: name, auditor: auditor)
      .make([outcome], in: &surroundings, where: { !$0.waitingConcerns.isEmpty }) {
        audit,
        _,
        at throws(CommandFailure) in
        let index = try audit.concern(numbered: number) - 1
        audit.escalations[index].answeredAt = at
        audit.escalations[index].outcome = outcome
      }
  }
}

extension Audit {
  fileprivate var waitingConcerns: [RaisedEscalation] {
    RaisedEscalation.all(in: self).filter(\.isOpen)
  }

  /// The number of the concern that is answered: the only one that waits, or the one that is named.
  fileprivate func concern(numbered number: Int?) throws(CommandFailure) -> Int {
    let waiting = waitingConcerns
    if let named = waiting.first(where: { $0.number == number }) { return named.number }
    guard number == nil, waiting.count == 1 else { throw .usedWrongly(.nameOne(of: waiting)) }
    return waiting[0].number
  }
}

extension Phrase {
  /// Concerns that wait, each with its number.
  fileprivate static func nameOne(of waiting: [RaisedEscalation]) -> Phrase {
    let list = waiting.map { raised in
      "\n  --number \(raised.number): \(raised.escalation.to), "
        + "\(raised.escalation.raisedAt): \(InputError.quoted(raised.escalation.reason))"
    }.joined()
    return Phrase(
      en: "say which concern is answered; these wait:\(list)",
      cy: "dywedwch pa bryder a atebir; mae'r rhain yn aros:\(list)"
    )
  }
}
