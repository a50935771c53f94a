/// The rounds and teams that some audits name, each once.
struct NamesOfAudits {
  /// `nil` is among them where an audit belongs to no round.
  private(set) var rounds: Set<Round.ID?> = []
  private(set) var teams: Set<Team.ID> = []

  init(_ audits: [ScoredAudit]) {
    var seen = SeenCodes()
    for audit in audits where seen.isNew(audit) {
      rounds.insert(audit.round)
      teams.insert(audit.team)
    }
  }

  /// Which pairs of a round and a team have come up in one table, by their positions there.
  private struct SeenCodes {
    private var table: AuditTable?
    private var pairs: Set<UInt64> = []
    private var last: UInt64?

    mutating func isNew(_ audit: ScoredAudit) -> Bool {
      if audit.table !== table {
        (table, pairs, last) = (audit.table, [], nil)
      }
      let codes = audit.codes
      let pair = UInt64(codes.round) << 32 | UInt64(codes.team)
      if pair == last { return false }
      last = pair
      return pairs.insert(pair).inserted
    }
  }
}

/// Finds the round and team of an audit among those that are counted, without comparing texts for
/// each of many thousands.
struct ScopeOfAudits {
  private let rounds: [Round.ID?: Int]
  private let teams: [Team.ID: Int]
  private let grouping: FigureRequest.Grouping
  private var table: AuditTable?

  /// By the positions of names in the table: those of teams, and of rounds with none last.
  private var teamPositions: [Int?] = []
  private var roundPositions: [Int?] = []

  init(rounds: [Round.ID?], teams: [Team.ID], grouping: FigureRequest.Grouping) {
    self.rounds = Dictionary(uniqueKeysWithValues: zip(rounds, rounds.indices))
    self.teams = Dictionary(uniqueKeysWithValues: zip(teams, teams.indices))
    self.grouping = grouping
  }

  /// The position of an audit's round and team, rounds first, with one more place behind the teams
  /// of each round; `nil` where it is not counted.
  mutating func place(of audit: ScoredAudit) -> Int? {
    if audit.table !== table { follow(audit.table) }
    let codes = audit.codes
    let round =
      codes.round == AuditTable.Row.none
      ? roundPositions[audit.table.names.count] : roundPositions[Int(codes.round)]
    guard let round, let team = teamPositions[Int(codes.team)] else { return nil }
    return round * (teams.count + 1) + team
  }

  private mutating func follow(_ table: AuditTable) {
    self.table = table
    teamPositions = table.names.map { teams[$0] }
    roundPositions = (table.names.map(Optional.some) + [nil]).map { name in
      rounds[grouping == .together ? nil : name] ?? nil
    }
  }
}
