import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

/// Lists what was published.
struct ReleasesCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases",
    abstract: "Lists what was published with report --external, and forgets erased audits.",
    discussion: """
      A release keeps on which side of each count every audit stood, so that no later report gives a \
      child away beside it. Of an audit whose file was erased it need not know which it was: \
      --forget-erased puts a stand-in in place of its id, the same in every release and on every \
      laptop. It cannot be undone, so bring back first what is only missing.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption

  @Flag(name: .long, help: "Forgets which audits were erased; what was published stays protected.")
  var forgetErased = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace()
    if forgetErased {
      let forgotten = try CommandFailure.trying { () throws(WorkspaceError) in
        try workspace.forgetErased()
      }
      surroundings.say(.forgotten(Set(forgotten.flatMap(\.audits)).count, in: forgotten.count))
    }
    let found = workspace.records(Release.self)
    surroundings.say(found.setAside.map(Phrase.init))
    let erased = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.releasesOfErased()
    }
    let sheet = Sheet.releases(
      found.usable.inOrder,
      erased: Dictionary(uniqueKeysWithValues: erased.map { ($0.release.id, $0.audits.count) }),
      teams: workspace.settings.teams,
      in: surroundings.language
    )
    if format.isJSON { return try surroundings.print(json: sheet.json.text()) }
    guard !found.usable.isEmpty else {
      return try surroundings.print(lines: [surroundings.text(.nothingPublished)])
    }
    try surroundings.print(sheet.text(style: surroundings.textStyle))
    if !found.setAside.isEmpty { throw .faultsFound }
  }
}

extension Phrase {
  fileprivate static let nothingPublished = Phrase(
    en: "Nothing was published.",
    cy: "Ni chyhoeddwyd dim."
  )

  fileprivate static func forgotten(_ audits: Int, in releases: Int) -> Phrase {
    Phrase(
      en: "forgot which audits were erased: \(audits), named in \(releases) releases",
      cy: "anghofiwyd pa archwiliadau a ddilëwyd: \(audits), a enwyd mewn \(releases) cyhoeddiad"
    )
  }
}
