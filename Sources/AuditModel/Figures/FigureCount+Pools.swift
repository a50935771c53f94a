extension FigureCount {
  /// Compliance and quality by round, all teams before each; only where there are audits.
  func pools() -> [PooledFigure] {
    guard request.items == nil else { return [] }
    return scopes.mapOnAllCores { scope in
      Measure.allCases.compactMap { pool($0, round: scope.round, team: scope.team) }
    }.flatMap { $0 }
  }

  private func pool(_ measure: Measure, round: Int, team: Int?) -> PooledFigure? {
    var sum = Tally()
    var items = 0
    for position in measured.all.indices where measured.all[position].pool == measure {
      let tally = tally(round: round, team: team, item: position)
      guard !tally.isEmpty else { continue }
      sum.addOutcomes(of: tally)
      items += 1
    }
    guard items > 0 else { return nil }
    return PooledFigure(
      measure: measure,
      team: team.map { teams[$0] },
      round: rounds[round],
      n: sum.favourable,
      of: sum.inN,
      counts: sum.distribution(of: nil),
      outside: sum.outside,
      items: items,
      spread: Spread(shares(round: round, team: team, measure: measure))
    )
  }
}
