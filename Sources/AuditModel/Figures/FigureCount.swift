/// The one pass over the audits, and the figures that come out of it.
struct FigureCount {
  let measured: MeasuredItems
  let request: FigureRequest

  /// The rounds that have figures: those of the request first, then others by id, then none.
  let rounds: [Round.ID?]

  /// Those of the request first, then others by id.
  let teams: [Team.ID]

  /// By round, then team, then item.
  private var tallies: [Tally]

  /// Each audit's own share of its pooled answers, by round, then team, then measure.
  private var shares: [[Proportion]]

  init(of audits: [ScoredAudit], measured: MeasuredItems, request: FigureRequest) {
    self.measured = measured
    self.request = request
    rounds = Self.rounds(of: audits, request: request)
    teams = Self.ordered(request.teams, and: audits.map(\.team))
    let places = rounds.count * teams.count
    tallies = Array(repeating: Tally(), count: places * measured.all.count)
    shares = Array(repeating: [], count: places * Measure.allCases.count)
    let rounds = Dictionary(uniqueKeysWithValues: zip(self.rounds, self.rounds.indices))
    let teams = Dictionary(uniqueKeysWithValues: zip(self.teams, self.teams.indices))
    for audit in audits {
      let round = request.grouping == .together ? nil : audit.round
      guard let round = rounds[round], let team = teams[audit.team] else { continue }
      add(audit, place: round * teams.count + team)
    }
  }

  private mutating func add(_ audit: ScoredAudit, place: Int) {
    guard let positions = measured.positions(for: audit) else { return }
    var favourable = [0, 0]
    var counted = [0, 0]
    for (position, outcome) in zip(positions, audit.outcomes) {
      tallies[place * measured.all.count + position].add(outcome)
      guard let pool = measured.all[position].pool else { continue }
      switch outcome.outcome.place {
      case .favourable:
        favourable[pool.index] += 1
        counted[pool.index] += 1
      case .unfavourable: counted[pool.index] += 1
      case .tally, .outside: continue
      }
    }
    for measure in Measure.allCases where counted[measure.index] > 0 {
      shares[place * Measure.allCases.count + measure.index].append(
        Proportion(n: favourable[measure.index], of: counted[measure.index])
      )
    }
  }

  private static func rounds(of audits: [ScoredAudit], request: FigureRequest) -> [Round.ID?] {
    guard request.grouping == .eachRound else { return audits.isEmpty ? [] : [nil] }
    let present = Set(audits.map(\.round))
    let named = ordered(request.rounds.map(\.id), and: present.compactMap { $0 })
    return named.filter(present.contains) + (present.contains(nil) ? [nil] : [])
  }

  private static func ordered(_ known: [String], and found: [String]) -> [String] {
    var seen: Set<String> = []
    let first = known.filter { seen.insert($0).inserted }
    return first + Set(found).subtracting(seen).sorted()
  }
}

extension FigureCount {
  /// What was counted for an item; `team` is a position in ``teams``, `nil` for all.
  func tally(round: Int, team: Int?, item: Int) -> Tally {
    guard let team else {
      return teams.indices.reduce(into: Tally()) { sum, team in
        sum.add(tally(round: round, team: team, item: item))
      }
    }
    return tallies[(round * teams.count + team) * measured.all.count + item]
  }

  /// The shares of the audits of a team, or of all.
  func shares(round: Int, team: Int?, measure: Measure) -> [Proportion] {
    guard let team else {
      return teams.indices.flatMap { shares(round: round, team: $0, measure: measure) }
    }
    return shares[(round * teams.count + team) * Measure.allCases.count + measure.index]
  }
}

extension Measure {
  fileprivate var index: Int {
    switch self {
    case .compliance: 0
    case .quality: 1
    }
  }
}
