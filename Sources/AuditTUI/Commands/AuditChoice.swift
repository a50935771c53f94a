import AuditModel
import AuditStore

/// With what a new audit can begin in a workspace, and what holds where nothing is said.
struct AuditChoice {
  let workspace: Workspace
  let library: TemplateLibrary?
  let today: Day

  /// The round that is named; else the one under way, else the latest; `nil` where there is none.
  func round(named id: Round.ID?) throws(CommandFailure) -> Round? {
    let rounds = workspace.roundsByTime
    guard let id else { return rounds.last { $0.isUnderWay(on: today) } ?? rounds.last }
    return try workspace.round(named: id)
  }

  /// The template that is named; else the only one there is to choose from.
  func template(named id: Template.ID?, in round: Round?) throws(CommandFailure) -> Template.ID {
    let all = workspace.templates(with: library).map(\.id)
    if let id {
      guard all.contains(id) else {
        throw .unknown(id, of: Phrase(en: "template", cy: "templed"), among: all)
      }
      return id
    }
    let usual = all.filter { round?.templates.contains($0) ?? false }
    let candidates = usual.isEmpty ? all : usual
    guard candidates.count == 1 else { throw .usedWrongly(.nameOne("--template", candidates)) }
    return candidates[0]
  }

  /// The team that is named; else the only one there is.
  func team(named id: Team.ID?) throws(CommandFailure) -> Team.ID {
    let teams = workspace.settings.teams.map(\.id)
    guard !teams.isEmpty else { throw .usedWrongly(.noTeams) }
    if let id {
      guard teams.contains(id) else {
        throw .unknown(id, of: Phrase(en: "team", cy: "tîm"), among: teams)
      }
      return id
    }
    guard teams.count == 1 else { throw .usedWrongly(.nameOne("--team", teams)) }
    return teams[0]
  }
}

extension Round {
  fileprivate func isUnderWay(on day: Day) -> Bool {
    guard let from, let to else { return false }
    return from <= day && day <= to
  }
}

extension Phrase {
  fileprivate static func nameOne(_ option: String, _ candidates: [String]) -> Phrase {
    let list = candidates.joined(separator: ", ")
    return Phrase(en: "give \(option), one of: \(list)", cy: "rhowch \(option), un o: \(list)")
  }

  fileprivate static let noTeams = Phrase(
    en: "the workspace has no teams: add them in workspace.yaml",
    cy: "nid oes timau yn y gweithle: ychwanegwch nhw yn workspace.yaml"
  )
}
