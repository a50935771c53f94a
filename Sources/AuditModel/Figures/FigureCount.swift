/// The one pass over the audits, and the figures that come out of it.
struct FigureCount {
  let measured: MeasuredItems
  let request: FigureRequest

  /// The rounds that have figures: those of the request first, then others by id, then none.
  let rounds: [Round.ID?]

  /// Those of the request first, then others by id.
  let teams: [Team.ID]

  /// What rounds that are counted together can claim.
  let together: Claim.Limitation

  /// What was counted, by round, then team and last all teams.
  private var counts: ScopeCounts

  init(of columns: AuditColumns, measured: MeasuredItems, request: FigureRequest) {
    self.measured = measured
    self.request = request
    let rounds = Self.rounds(of: columns, request: request)
    let teams = Self.ordered(request.teams, and: columns.teams)
    let plan = CountingPlan(measured, items: request.items, of: columns.templates)
    // Negative for what is not counted, whatever the other of the two adds.
    let teamPlaces = columns.teams.map { teams.firstIndex(of: $0) ?? -1 << 32 }
    let roundPlaces = columns.rounds.map { round in
      let isTogether = request.grouping == .together
      let place = isTogether ? rounds.indices.first : rounds.firstIndex(of: round)
      return place.map { $0 * (teams.count + 1) } ?? -1 << 32
    }
    let none = ScopeCounts(scopes: rounds.count * (teams.count + 1), plan)
    let parts = columns.audits.parts.mapOnAllCores { part in
      var counts = none
      counts.count(columns, in: part) { codes in
        roundPlaces[Int(codes.round)] &+ teamPlaces[Int(codes.team)]
      }
      return counts
    }
    counts = parts.first ?? none
    for part in parts.dropFirst() { counts.add(part) }
    (self.rounds, self.teams) = (rounds, teams)
    let present = columns.rounds.filter { name in
      request.filter.rounds.map { asked in name.map(asked.contains) ?? false } ?? true
    }
    together = .together(request.rounds.filter { present.contains($0.id) })
    for round in rounds.indices {
      for team in teams.indices {
        counts.add(place(round, team: team), to: place(round, team: nil))
      }
    }
  }

  /// By round, then all teams, as `nil`, before each.
  var scopes: [(round: Int, team: Int?)] {
    rounds.indices.flatMap { round in
      [(round, nil)] + teams.indices.map { (round, $0) }
    }
  }

  private func place(_ round: Int, team: Int?) -> Int {
    round * (teams.count + 1) + (team ?? teams.count)
  }

  private static func rounds(
    of columns: AuditColumns,
    request: FigureRequest
  ) -> [Round.ID?] {
    guard request.grouping == .eachRound else { return columns.teams.isEmpty ? [] : [nil] }
    let named = Set(columns.rounds)
    let found = ordered(request.rounds.map(\.id), and: named.compactMap { $0 })
    return found.filter(named.contains) + (named.contains(nil) ? [nil] : [])
  }

  private static func ordered(_ known: [String], and found: some Collection<String>) -> [String] {
    var seen: Set<String> = []
    let first = known.filter { seen.insert($0).inserted }
    return first + Set(found).subtracting(seen).sorted()
  }
}

extension FigureCount {
  /// What was counted for an item; `team` is a position in ``teams``, `nil` for all.
  func tally(round: Int, team: Int?, item: Int) -> Tally {
    counts.tally(
      place(round, team: team),
      item: item,
      options: measured.all[item].item.kind.optionIDs
    )
  }

  /// The shares of the audits of a team, or of all.
  func shares(round: Int, team: Int?, measure: Measure) -> ShareCount {
    counts.shares(place(round, team: team), measure: measure)
  }
}

extension Measure {
  var index: Int {
    switch self {
    case .compliance: 0
    case .quality: 1
    }
  }
}
