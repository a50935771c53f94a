import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Makes a workspace without audits.
struct InitCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace: a folder for the templates, rounds and audits of one authority.",
    discussion: """
      The rules that ship are copied into it; a template is when its first audit is begun, so that \
      audits are always read against what they answered. Everything in it can be changed in workspace.yaml later. With \
      --language the workspace speaks that language to everyone who names no other.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("An empty folder, or one to be made.", valueName: "dir"))
  var path: String

  @Option(name: .long, help: ArgumentHelp("The authority's name.", valueName: "name"))
  var authority: String?

  @Option(
    name: .customLong("team"),
    help: ArgumentHelp(
      "A team, such as CAFAT='Assessment team'; may be repeated.",
      valueName: "id=title"
    )
  )
  var teams: [TeamArgument] = []

  @Flag(help: "Let the group of the folder read and change what is in it, not you alone.")
  var shared = false

  func validate() throws {
    let ids = teams.map(\.team.id)
    if let twice = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
      throw ValidationError("There are two teams '\(twice)'.")
    }
  }

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let library = try surroundings.neededLibrary()
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let settings = WorkspaceSettings(
      authority: Wording(en: authority?.trimmed ?? name),
      language: common.language,
      teams: teams.map(\.team),
      isShared: shared
    )
    _ = try CommandFailure.tryingToMake { () throws(WorkspaceError) in
      try Workspace.create(
        at: path,
        settings: settings,
        library: library,
        templates: []
      )
    }
    try surroundings.print(lines: [surroundings.text(.made(path))])
    if teams.isEmpty { surroundings.say(.noTeams) }
  }
}

/// A team as a command line names it: `CAFAT=Assessment team`.
struct TeamArgument: ExpressibleByArgument {
  let team: Team

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    team = Team(id: parts[0], title: Wording(en: parts[1]))
  }
}

extension Phrase {
  fileprivate static func made(_ path: String) -> Phrase {
    Phrase(
      en: "made the workspace \(path); 'caseaudit templates' lists what can be audited",
      cy:
        "gwnaed y gweithle \(path); mae 'caseaudit templates' yn rhestru beth y gellir ei archwilio"
    )
  }

  fileprivate static let noTeams = Phrase(
    en: "it has no teams yet: add them in workspace.yaml",
    cy: "nid oes timau ynddo eto: ychwanegwch nhw yn workspace.yaml"
  )
}
