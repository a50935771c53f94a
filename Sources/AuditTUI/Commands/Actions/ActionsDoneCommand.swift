import ArgumentParser
import AuditModel

import struct ArgumentParser.Option

/// Closes an action that was done.
struct ActionsDoneCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Closes an action that was done, with what shows that it was."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Argument(help: ArgumentHelp("The action's id, or the end of it.", valueName: "action"))
  var id: String

  @Option(name: .long, help: ArgumentHelp("What shows that it was done.", valueName: "text"))
  var evidence: String

  @Option(name: .long, help: ArgumentHelp("When it was done; else today.", valueName: "day"))
  var on: String?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--evidence", evidence)].refuseBlanks()
    let day = on.map { Day($0) } ?? Now.system.today
    guard let day else { throw .usedWrongly(.noDay(on ?? "")) }
    guard day <= Now.system.today else { throw .usedWrongly(.notYet(day)) }
    try ActionsChange(id: id, auditor: auditor)
      .make(.done(on: day, evidence: evidence), saying: [evidence], in: &surroundings)
  }
}

extension Phrase {
  fileprivate static func notYet(_ day: Day) -> Phrase {
    Phrase(
      en: "\(day) is still to come; write the day on which it was done",
      cy: "mae \(day) eto i ddod; ysgrifennwch y diwrnod y'i gwnaed"
    )
  }
}
