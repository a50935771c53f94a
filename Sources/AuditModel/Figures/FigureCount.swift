/// The one pass over the audits, and the figures that come out of it.
struct FigureCount {
  let measured: MeasuredItems
  let request: FigureRequest

  /// The rounds that have figures: those of the request first, then others by id, then none.
  let rounds: [Round.ID?]

  /// Those of the request first, then others by id.
  let teams: [Team.ID]

  /// What else than outcomes was counted, by round, then team and last all teams, then item.
  private var tallies: [Tally]

  /// Audits by place as in `tallies`, then by outcome in the order of ``Outcome/rows``: one flat list,
  /// because this is what every answer of every audit goes through.
  private var outcomes: [Int]

  /// The pool that each item enters, as its index; `nil` for none.
  private let poolIndexes: [Int?]

  /// By version of a template, the items that are counted.
  private let places: [[(outcome: Int, item: Int)]]

  /// Each audit's own share of its pooled answers, by round, then team and last all teams, then
  /// measure.
  private var shares: [[Proportion]]

  init(of audits: [ScoredAudit], measured: MeasuredItems, request: FigureRequest) {
    self.measured = measured
    self.request = request
    poolIndexes = measured.all.map { $0.pool?.index }
    rounds = Self.rounds(of: audits, request: request)
    teams = Self.ordered(request.teams, and: audits.map(\.team))
    places = measured.places(of: request.items)
    let scopes = rounds.count * (teams.count + 1)
    tallies = Array(repeating: Tally(), count: scopes * measured.all.count)
    outcomes = Array(repeating: 0, count: scopes * measured.all.count * Outcome.rows.count)
    shares = Array(repeating: [], count: scopes * Measure.allCases.count)
    let rounds = Dictionary(uniqueKeysWithValues: zip(self.rounds, self.rounds.indices))
    let teams = Dictionary(uniqueKeysWithValues: zip(self.teams, self.teams.indices))
    for audit in audits {
      let round = request.grouping == .together ? nil : audit.round
      guard let round = rounds[round], let team = teams[audit.team] else { continue }
      add(audit, place: round * (teams.count + 1) + team)
    }
    for round in self.rounds.indices { addUp(round) }
  }

  /// Adds the teams of a round up to all teams.
  private mutating func addUp(_ round: Int) {
    let whole = place(round, team: nil)
    for team in teams.indices {
      let part = place(round, team: team)
      for item in measured.all.indices {
        let (from, to) = (part * measured.all.count + item, whole * measured.all.count + item)
        tallies[to].add(tallies[from])
        for row in Outcome.rows.indices {
          outcomes[to * Outcome.rows.count + row] += outcomes[from * Outcome.rows.count + row]
        }
      }
      for measure in Measure.allCases.indices {
        let own = shares[part * Measure.allCases.count + measure]
        shares[whole * Measure.allCases.count + measure] += own
      }
    }
  }

  private func place(_ round: Int, team: Int?) -> Int {
    round * (teams.count + 1) + (team ?? teams.count)
  }

  private mutating func add(_ audit: ScoredAudit, place: Int) {
    guard let version = measured.version(of: audit) else { return }
    var favourable = [0, 0]
    var counted = [0, 0]
    let first = place * measured.all.count
    let answers = audit.outcomes
    for (index, position) in places[version] {
      if let row = answers[index].outcome.row {
        outcomes[(first + position) * Outcome.rows.count + row] += 1
        if answers[index].hasMore {
          tallies[first + position].addRest(answers[index])
        }
        guard let pool = poolIndexes[position] else { continue }
        switch Outcome.places[row] {
        case .favourable:
          favourable[pool] += 1
          counted[pool] += 1
        case .unfavourable: counted[pool] += 1
        case .tally, .outside: continue
        }
      } else {
        tallies[first + position].add(answers[index])
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
    let index = place(round, team: team) * measured.all.count + item
    let first = index * Outcome.rows.count
    var tally = tallies[index]
    tally.addRows(outcomes[first..<first + Outcome.rows.count])
    return tally
  }

  /// The shares of the audits of a team, or of all.
  func shares(round: Int, team: Int?, measure: Measure) -> [Proportion] {
    shares[place(round, team: team) * Measure.allCases.count + measure.index]
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
