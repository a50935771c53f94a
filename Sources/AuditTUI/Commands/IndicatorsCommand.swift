import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

/// Prints what others published beside the audits of a workspace.
struct IndicatorsCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Prints the published indicators and tables that stand beside a workspace's audits.",
    discussion: """
      They are the files in the folder indicators. 'figures' prints those that stand beside one of \
      its items; 'check' tells which tables do not add up.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    let published = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.indicators()
    }
    surroundings.say(published.setAside.map(Phrase.init))
    let series = published.usable
    if format.isJSON {
      try surroundings.print(json: IndicatorsJSON(series).text())
    } else if series.isEmpty {
      surroundings.say(.none)
    } else {
      try surroundings.print(IndicatorsInWords(series, page: TextPage(surroundings)).text)
    }
  }
}

extension Phrase {
  fileprivate static let none = Phrase(
    en: "nothing is published here: the workspace has no files in indicators/",
    cy: "nid oes dim wedi'i gyhoeddi yma: nid oes ffeiliau yn indicators/ yn y gweithle"
  )
}
