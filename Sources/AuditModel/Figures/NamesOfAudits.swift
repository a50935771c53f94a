/// The rounds and teams that some audits name, each once, in the order in which they come up.
public struct NamesOfAudits: Hashable, Sendable {
  /// Without those that belong to no round.
  public let rounds: [Round.ID]
  public let teams: [Team.ID]

  /// Takes a few milliseconds for a hundred thousand audits: equal names are told by their numbers.
  public init(_ audits: AuditList) {
    self.init(AuditColumns(audits))
  }

  init(_ columns: AuditColumns) {
    rounds = columns.rounds.compactMap { $0 }
    teams = columns.teams
  }
}

extension Figures {
  /// The rounds and teams of the audits that count.
  public var names: NamesOfAudits {
    NamesOfAudits(columns)
  }
}
