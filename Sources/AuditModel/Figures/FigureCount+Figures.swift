extension FigureCount {
  /// The figure of each item, by round, then all teams before each.
  func figures(sampled: SampledCases) -> [Figure] {
    scopes.mapOnAllCores { scope in
      measured.all.indices.compactMap { item in
        figure(round: scope.round, team: scope.team, item: item, sampled: sampled)
      }
    }.flatMap { $0 }
  }

  private func figure(
    round: Int,
    team: Int?,
    item position: Int,
    sampled: SampledCases
  ) -> Figure? {
    let tally = tally(round: round, team: team, item: position)
    guard !tally.isEmpty else { return nil }
    let measured = measured.all[position]
    let item = measured.item
    return Figure(
      item: item,
      templates: measured.templates,
      team: team.map { teams[$0] },
      round: rounds[round],
      n: item.kind.hasFavourable ? tally.favourable : nil,
      of: tally.inN,
      counts: tally.distribution(of: item.kind),
      outside: tally.outside,
      claim: item.kind.hasFavourable
        ? claim(round: round, team: team, item: position, sampled: sampled)
        : .casesOnly(.noShare),
      target: request.targets[item.id] ?? item.target,
      gaps: item.kind.hasClocks ? Proportion(n: tally.gapsMet, of: tally.gapsDue) : nil,
      durations: tally.orderedDurations,
      elsewhere: tally.sources(hasFavourable: item.kind.hasFavourable),
      noPlace: item.kind.answerCodes.contains("not-recorded") ? tally.noPlace : nil,
      isUnconfirmed: tally.isUnconfirmed
    )
  }

  /// What the round's sample lets the figure claim.
  private func claim(
    round position: Int,
    team: Int?,
    item: Int,
    sampled: SampledCases
  ) -> Claim {
    guard request.grouping == .eachRound else { return .casesOnly(together) }
    guard let round = request.rounds.first(where: { $0.id == rounds[position] }) else {
      return .casesOnly(.sampleUnknown)
    }
    func proportion(_ team: Int?) -> Proportion {
      let tally = tally(round: position, team: team, item: item)
      return Proportion(n: tally.favourable, of: tally.inN)
    }
    let sample = round.sample
    let templates = measured.all[item].templates
    let whole = proportion(team)
    guard whole.of > 0 else { return .casesOnly(.nothingCounts) }
    guard sample.method == .stratified else {
      let scope = team.map { [teams[$0]] } ?? teams.filter(isAskedFor)
      let drawn = drawn(scope, in: round, templates: templates, sampled: sampled)
      return Claim(
        whole,
        cases: drawn.cases,
        population: drawn.population,
        method: sample.method
      )
    }
    let strata = teams.indices.map { team in
      Stratum(
        cases: sampled.count(round: round.id, teams: [teams[team]], templates: templates),
        population: sample.populations[teams[team]],
        proportion: proportion(team)
      )
    }
    if let team {
      return Claim(
        whole,
        cases: strata[team].cases,
        population: strata[team].population,
        method: .stratified
      )
    }
    let parts = zip(teams, strata).filter { team, stratum in
      isAskedFor(team) && (stratum.cases > 0 || stratum.population != nil)
    }
    return Claim(strata: parts.map(\.1))
  }

  /// How many cases were read, of how many, for teams of a draw that was not by team.
  ///
  /// Where the number of these teams' cases is not known, they were drawn at the rate of all teams.
  private func drawn(
    _ scope: [Team.ID],
    in round: Round,
    templates: [Template.ID],
    sampled: SampledCases
  ) -> (cases: Int, population: Int?) {
    func cases(_ teams: [Team.ID]) -> Int {
      sampled.count(round: round.id, teams: teams, templates: templates)
    }
    let known = round.sample.total(of: scope)
    let isEverybody = scope.count == teams.count
    if isEverybody { return (cases(scope), round.sample.population ?? known) }
    return known.map { (cases(scope), $0) } ?? (cases(teams), round.sample.population)
  }

  private func isAskedFor(_ team: Team.ID) -> Bool {
    request.filter.teams?.contains(team) ?? true
  }
}

extension Sample {
  /// The cases of these teams together; `nil` unless the number of each is known.
  fileprivate func total(of teams: [Team.ID]) -> Int? {
    let known = teams.compactMap { populations[$0] }
    return known.isEmpty || known.count < teams.count ? nil : known.reduce(0, +)
  }
}

extension Tally {
  /// How long it took, by timescale and unit.
  fileprivate var orderedDurations: [Durations] {
    durations.sorted { left, right in
      left.timescale == right.timescale
        ? left.unit.order < right.unit.order : left.timescale < right.timescale
    }.compactMap { Durations($0.count, timescale: $0.timescale, unit: $0.unit) }
  }
}

extension AnswerKind {
  /// Whether its outcomes have a favourable side.
  public var hasFavourable: Bool {
    switch self {
    case .yesNo, .yesNoNotRecorded, .grade, .dates: true
    case .count, .choice, .text: false
    }
  }

  fileprivate var hasClocks: Bool {
    if case .dates = self { true } else { false }
  }
}
