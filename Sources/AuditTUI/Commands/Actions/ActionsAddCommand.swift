import ArgumentParser
import AuditModel
import AuditStore

import struct ArgumentParser.Option

/// Writes down an action.
struct ActionsAddCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds an action: what, who and by when, out of an audit, a team or a round.",
    discussion: """
      With --audit the case, team and round are those of the audit. With --item too, 'actions' shows \
      how the item stood in later audits of the case.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var auditor: AuditorOption

  @Option(name: .long, help: ArgumentHelp("What is to be done.", valueName: "text"))
  var what: String

  @Option(name: .long, help: ArgumentHelp("Who does it: a role, not a name.", valueName: "role"))
  var who: String

  @Option(name: .long, help: ArgumentHelp("By when, such as 2026-04-30.", valueName: "day"))
  var due: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The audit it comes out of: its id or its case's reference.",
      valueName: "audit"
    )
  )
  var audit: String?

  @Option(name: .long, help: ArgumentHelp("The item it is about.", valueName: "id"))
  var item: Item.ID?

  @Option(name: .long, help: ArgumentHelp("The heading it is about.", valueName: "text"))
  var heading: String?

  @Option(name: .long, help: ArgumentHelp("The round it comes out of.", valueName: "id"))
  var round: Round.ID?

  @Option(name: .long, help: ArgumentHelp("The team it is about.", valueName: "id"))
  var team: Team.ID?

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    try [("--what", what), ("--who", who)].refuseBlanks()
    guard let due = Day(due) else { throw .usedWrongly(.noDay(self.due)) }
    let workspace = try surroundings.openWorkspace()
    let origin = try audit.map { name throws(CommandFailure) in
      try self.origin(name, in: workspace)
    }
    try workspace.refuseUnknown(round: round, team: team)
    if let item {
      let items =
        origin.flatMap { workspace.template(for: $0) }?.items.map(\.id) ?? workspace.everyItem
      guard items.contains(item) else {
        throw .unknown(item, of: Phrase(en: "item", cy: "eitem"), among: items)
      }
    }
    for found in [what, who].flatMap({ PersonalData.found(in: $0) }) {
      surroundings.say(.looksLike(found.kind, found.words))
    }
    let record = ActionRecord(
      id: AuditID.make(at: .now),
      did: .agreed(
        AgreedAction.Terms(
          what: what,
          who: who,
          due: due,
          caseReference: origin?.caseFile.reference,
          team: origin?.caseFile.team ?? team,
          round: origin?.round ?? round,
          audit: origin?.id,
          item: item,
          heading: heading
        )
      ),
      at: Now.system.timestamp,
      by: auditor.id(in: surroundings)
    )
    do throws(FileError) {
      try workspace.add(record)
    } catch {
      throw CommandFailure(error)
    }
    try surroundings.print(lines: [record.id])
  }

  private func origin(_ name: String, in workspace: Workspace) throws(CommandFailure) -> Audit {
    let found = try FoundAudits.named(name, in: workspace).audits
    guard found.count == 1 else { throw .severalAudits(found.map(\.id)) }
    return found[0].audit
  }
}

extension Workspace {
  /// The ids of the items of every template that is pinned or written here, sorted.
  fileprivate var everyItem: [Item.ID] {
    Set(templates(with: nil).flatMap(\.items).map(\.id)).sorted()
  }
}

extension Phrase {
  static func noDay(_ text: String) -> Phrase {
    let quoted = InputError.quoted(text)
    return Phrase(
      en: "\(quoted) is not a day; write one such as 2026-04-30",
      cy: "nid yw \(quoted) yn ddiwrnod; ysgrifennwch un fel 2026-04-30"
    )
  }
}
