import AuditModel
import AuditStore

extension Workspace {
  /// The round of an id.
  func round(named id: Round.ID) throws(CommandFailure) -> Round {
    guard let round = rounds.first(where: { $0.id == id }) else {
      throw .unknown(id, of: Phrase(en: "round", cy: "rownd"), among: roundsByTime.map(\.id))
    }
    return round
  }

  /// Refuses the id of a round that is not here, and of a team; `nil` is none and passes.
  ///
  /// Rounds that something stands in pass too, though nobody described them here.
  func refuseUnknown(
    round: Round.ID?,
    heldBy others: [Round.ID] = [],
    team: Team.ID? = nil
  ) throws(CommandFailure) {
    let rounds = self.rounds.map(\.id)
    if let round, !rounds.contains(round), !others.contains(round) {
      throw .unknown(round, of: Phrase(en: "round", cy: "rownd"), among: rounds)
    }
    let teams = settings.teams.map(\.id)
    if let team, !teams.contains(team) {
      throw .unknown(team, of: Phrase(en: "team", cy: "tîm"), among: teams)
    }
  }
}
