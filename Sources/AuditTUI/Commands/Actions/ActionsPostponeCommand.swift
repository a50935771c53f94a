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
    guard day >= Now.system.today else { throw .usedWrongly(.hasPassed(day)) }
    try ActionsChange(id: id, auditor: auditor)
      .make(.postponed(to: day, reason: reason), saying: [reason], in: &surroundings)
  }
}

extension Phrase {
  fileprivate static func hasPassed(_ day: Day) -> Phrase {
    Phrase(
      en: "\(day) has passed; write a day that is still to come",
      cy: "mae \(day) wedi mynd heibio; ysgrifennwch ddiwrnod sydd eto i ddod"
    )
  }
}
