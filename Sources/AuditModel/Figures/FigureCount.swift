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

  /// The slot of each code of ``OutcomeCode``; the last of an item's slots is for what is counted
  /// elsewhere.
  private let slots: [Int]

  /// The pool that each item enters, as its index; `nil` for none.
  private let poolIndexes: [Int?]

  /// By version of a template, the items that are counted.
  private let places: [[(outcome: Int, item: Int)]]

  /// Each audit's own share of its pooled answers, by round, then team and last all teams, then
  /// measure.
  private var shares: [ShareCount]

  init(of audits: [ScoredAudit], measured: MeasuredItems, request: FigureRequest) {
    self.measured = measured
    self.request = request
    poolIndexes = measured.all.map { $0.pool?.index }
    let named = NamesOfAudits(audits)
    rounds = Self.rounds(named, request: request)
    teams = Self.ordered(request.teams, and: named.teams)
    places = measured.places(of: request.items)
    let scopes = rounds.count * (teams.count + 1)
    let options = measured.all.map { min($0.item.kind.optionIDs.count, OutcomeCode.options) }
    width = Outcome.rows.count + (options.max() ?? 0) + 1
    slots = Self.slots(width: width)
    tallies = Array(repeating: Tally(), count: scopes * measured.all.count)
    outcomes = Array(repeating: 0, count: scopes * measured.all.count * width)
    shares = Array(repeating: ShareCount(), count: scopes * Measure.allCases.count)
    var scope = ScopeOfAudits(rounds: rounds, teams: teams, grouping: request.grouping)
    var versions = VersionsInTable(measured)
    for audit in audits {
      guard let place = scope.place(of: audit), let version = versions.version(of: audit) else {
        continue
      }
      add(audit, version: version, place: place)
    }
    for round in self.rounds.indices { addUp(round) }
  }

  private static func slots(width: Int) -> [Int] {
    (0..<OutcomeCode.hasDetail).map { code in
      if Int(code) < Outcome.rows.count { return Int(code) }
      let option = Outcome.rows.count + Int(code) - Int(OutcomeCode.firstOption)
      return code >= OutcomeCode.firstOption && option < width - 1 ? option : width - 1
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

  private mutating func add(_ audit: ScoredAudit, version: Int, place: Int) {
    var favourable = (compliance: 0, quality: 0)
    var counted = (compliance: 0, quality: 0)
    let first = place * measured.all.count
    audit.withOutcomes { bytes in
      var details = ByteReader(bytes, at: audit.outcomeCount)
      var next = 0
      for (index, position) in places[version] {
        while next < index {
          if bytes[next] & OutcomeCode.hasDetail != 0 { details.skip(details.number()) }
          next += 1
        }
        next += 1
        let code = bytes[index] & ~OutcomeCode.hasDetail
        outcomes[(first + position) * width + slots[Int(code)]] += 1
        if bytes[index] & OutcomeCode.hasDetail != 0 {
          tallies[first + position].addDetail(&details, code, of: audit.answered, item: index)
        } else if code == OutcomeCode.written {
          tallies[first + position].add(value: Outcome.writtenValue, audits: 1)
        }
        guard let pool = poolIndexes[position] else { continue }
        let isCompliance = pool == Measure.compliance.index
        switch OutcomeCode.places[Int(code)] {
        case .favourable:
          if isCompliance { favourable.compliance += 1 } else { favourable.quality += 1 }
          if isCompliance { counted.compliance += 1 } else { counted.quality += 1 }
        case .unfavourable:
          if isCompliance { counted.compliance += 1 } else { counted.quality += 1 }
        case .tally, .outside: continue
        }
      }
    }
    let own = place * Measure.allCases.count
    shares[own + Measure.compliance.index].add(
      Proportion(n: favourable.compliance, of: counted.compliance)
    )
    shares[own + Measure.quality.index].add(Proportion(n: favourable.quality, of: counted.quality))
  }

  private static func rounds(_ named: NamesOfAudits, request: FigureRequest) -> [Round.ID?] {
    guard request.grouping == .eachRound else { return named.teams.isEmpty ? [] : [nil] }
    let found = ordered(request.rounds.map(\.id), and: named.rounds.compactMap { $0 })
    return found.filter(named.rounds.contains) + (named.rounds.contains(nil) ? [nil] : [])
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
  fileprivate var index: Int {
    switch self {
    case .compliance: 0
    case .quality: 1
    }
  }
}
