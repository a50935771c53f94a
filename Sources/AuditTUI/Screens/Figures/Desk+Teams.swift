import AuditModel

extension Desk {
  /// A team's name; `nil` is all teams together.
  func name(of team: Team.ID?) -> String {
    guard let team else { return text(Phrase(en: "All teams", cy: "Pob tîm")) }
    return text(workspace.team(team))
  }
}
