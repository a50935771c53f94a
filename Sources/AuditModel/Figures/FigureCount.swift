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

  /// Audits by place as in `tallies`, then by slot.
  ///
  /// Slots are in the order of ``Outcome/rows``, then of the options of a choice. One flat list,
  /// because this is what every answer of every audit goes through.
  private var outcomes: [Int32]

  /// How many slots an item has.
  private let width: Int

  /// Each audit's own share of its pooled answers, by round, then team and last all teams, then
  /// measure.
  private var shares: [ShareCount]

  init(of columns: AuditColumns, measured: MeasuredItems, request: FigureRequest) {
    self.measured = measured
    self.request = request
    rounds = Self.rounds(of: columns, request: request)
    teams = Self.ordered(request.teams, and: columns.teams)
    let scopes = rounds.count * (teams.count + 1)
    let options = measured.all.map { min($0.item.kind.optionIDs.count, OutcomeCode.options) }
    width = Outcome.rows.count + (options.max() ?? 0) + 1
    tallies = Array(repeating: Tally(), count: scopes * measured.all.count)
    outcomes = Array(repeating: 0, count: scopes * measured.all.count * width)
    shares = Array(repeating: ShareCount(), count: scopes * Measure.allCases.count)
    count(columns)
    for round in rounds.indices { addUp(round) }
  }

  private mutating func count(_ columns: AuditColumns) {
    let plan = CountingPlan(measured, items: request.items, width: width)
    let versions = columns.templates.map { measured.version(of: $0) }
    let teamPlaces = columns.teams.map(teams.firstIndex)
    let roundPlaces = columns.rounds.map { round in
      request.grouping == .together ? rounds.indices.first : rounds.firstIndex(of: round)
    }
    let (items, teamCount) = (measured.all.count, teams.count)
    outcomes.withUnsafeMutableBufferPointer { outcomes in
      tallies.withUnsafeMutableBufferPointer { tallies in
        shares.withUnsafeMutableBufferPointer { shares in
          columns.forEach { _, codes, rows, bytes in
            guard let round = roundPlaces[Int(codes.round)],
              let team = teamPlaces[Int(codes.team)],
              let version = versions[Int(codes.template)]
            else { return }
            let place = round * (teamCount + 1) + team
            let own = plan.count(
              bytes,
              from: Int(rows[Int(codes.row)].outcomes),
              of: columns.templates[Int(codes.template)],
              version: version,
              into: UnsafeMutableBufferPointer(
                rebasing: outcomes[place * items * plan.width..<(place + 1) * items * plan.width]
              ),
              UnsafeMutableBufferPointer(rebasing: tallies[place * items..<(place + 1) * items])
            )
            let first = place * Measure.allCases.count
            shares[first + Measure.compliance.index].add(own.compliance)
            shares[first + Measure.quality.index].add(own.quality)
          }
        }
      }
    }
  }

  /// Adds the teams of a round up to all teams.
  private mutating func addUp(_ round: Int) {
    let whole = place(round, team: nil)
    for team in teams.indices {
      let part = place(round, team: team)
      for item in measured.all.indices {
        let (from, to) = (part * measured.all.count + item, whole * measured.all.count + item)
        tallies[to].add(tallies[from])
        for slot in 0..<width { outcomes[to * width + slot] += outcomes[from * width + slot] }
      }
      for measure in Measure.allCases.indices {
        let own = shares[part * Measure.allCases.count + measure]
        shares[whole * Measure.allCases.count + measure].add(own)
      }
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
    let index = place(round, team: team) * measured.all.count + item
    let first = index * width
    var tally = tallies[index]
    tally.addRows(outcomes[first..<first + Outcome.rows.count])
    for (option, id) in measured.all[item].item.kind.optionIDs.prefix(OutcomeCode.options)
      .enumerated()
    {
      let count = Int(outcomes[first + Outcome.rows.count + option])
      if count > 0 { tally.add(value: id, audits: count) }
    }
    return tally
  }

  /// The shares of the audits of a team, or of all.
  func shares(round: Int, team: Int?, measure: Measure) -> ShareCount {
    shares[place(round, team: team) * Measure.allCases.count + measure.index]
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
