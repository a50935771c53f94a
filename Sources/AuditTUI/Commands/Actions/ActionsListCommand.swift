import ArgumentParser
import AuditModel
import AuditReport
import AuditStore

import struct ArgumentParser.Option

/// Prints the actions of a workspace, open ones first.
struct ActionsListCommand: SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists actions, open ones first, and how their item stood in later audits."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var format: FormatOption
  @OptionGroup(visibility: .hidden) var auditor: AuditorOption

  @Option(name: .long, help: ArgumentHelp("Only actions of this round.", valueName: "id"))
  var round: Round.ID?

  @Flag(name: .long, help: "Only those whose day has passed.")
  var overdue = false

  func run(in surroundings: inout Surroundings) throws(CommandFailure) {
    let workspace = try surroundings.openWorkspace(scoring: true)
    let found = workspace.records(ActionRecord.self)
    surroundings.say(found.setAside.map(Phrase.init))
    let today = Now.system.today
    let all = AgreedAction.all(in: found.usable)
    try workspace.refuseUnknown(round: round, heldBy: all.compactMap(\.agreed.round))
    let actions = all.filter { action in
      (round == nil || action.agreed.round == round) && (!overdue || action.isOverdue(on: today))
    }
    guard !actions.isEmpty || format.isJSON else {
      return try surroundings.print(lines: [surroundings.text(.noAction)])
    }
    let movements = try movements(of: actions, in: workspace, surroundings)
    let teams = workspace.settings.teams
    let sheet = Sheet.actions(
      actions,
      movements: movements,
      teams: teams,
      today: today,
      language: surroundings.language
    )
    if format.isJSON { return try surroundings.print(json: sheet.json.text()) }
    var page = TextPage(surroundings)
    for action in actions.byUrgency { page.add(action, movements[action.id], today: today) }
    page.space()
    for note in sheet.notes { page.add(note) }
    try surroundings.print(page.text)
  }

  /// How the items stood since, where any action is about an item.
  private func movements(
    of actions: [AgreedAction],
    in workspace: Workspace,
    _ surroundings: Surroundings
  ) throws(CommandFailure) -> [AgreedAction.ID: Phrase] {
    guard actions.contains(where: { $0.agreed.item != nil }) else { return [:] }
    let scored = try ScoredWorkspace(workspace, in: surroundings)
    defer { scored.keep() }
    let reader = Surroundings.auditorID(named: auditor.auditor)
    let audits = scored.audits
    return actions.movements(
      among: audits,
      FigureRequest(of: workspace, shownTo: reader, among: audits)
    )
  }
}

extension TextPage {
  fileprivate mutating func add(
    _ action: AgreedAction,
    _ movement: Phrase?,
    today: Day
  ) {
    let agreed = action.agreed
    add(
      "\(action.due) \(words(action.standing(on: today))) · \(agreed.who): \(agreed.what)",
      hanging: 2
    )
    let origin = [
      agreed.caseReference, agreed.team, agreed.round, agreed.item ?? agreed.heading, action.id,
    ]
    add(origin.compactMap { $0 }.joined(separator: " · "), indent: 2, hanging: 2)
    if let ending = action.ending { add(ending, indent: 2, hanging: 2) }
    if let movement { add(movement, indent: 2, hanging: 2) }
  }
}

extension Phrase {
  fileprivate static let noAction = Phrase(
    en: "There is no such action.",
    cy: "Nid oes cam o'r fath."
  )
}
