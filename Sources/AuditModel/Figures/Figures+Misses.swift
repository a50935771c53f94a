extension Figures {
  /// Where the misses of some of these figures lie.
  ///
  /// Takes one pass over the audits, however many figures there are.
  ///
  /// - Parameter figures: Any of ``items``.
  /// - Returns: One for each figure, in their order; `nil` for those without a favourable side.
  public func missPatterns(of figures: [Figure]) -> [MissPattern?] {
    let scopes = scopes(of: figures)
    let months = Array(Set(audits.lazy.map { Month(of: $0.asAt) })).sorted()
    let teams = Array(Set(audits.lazy.map(\.team))).sorted()
    let monthIndex = Dictionary(uniqueKeysWithValues: zip(months, months.indices))
    let teamIndex = Dictionary(uniqueKeysWithValues: zip(teams, teams.indices))
    var counts = figures.map { _ in MissCount(teams: teams.count, months: months.count) }
    for audit in audits {
      guard let positions = measured.positions(for: audit), let team = teamIndex[audit.team],
        let month = monthIndex[Month(of: audit.asAt)]
      else { continue }
      for scope in scopes where isBehind(audit, team: scope.team, round: scope.round) {
        for (outcome, position) in positions.enumerated() {
          guard let index = scope.figures[position] else { continue }
          switch audit.place(of: outcome) {
          case .favourable: counts[index].add(misses: 0, team: team, month: month)
          case .unfavourable: counts[index].add(misses: 1, team: team, month: month)
          case .tally, .outside: continue
          }
        }
      }
    }
    let chance = ChanceOfCluster(upTo: figures.map(\.of).max() ?? 0)
    return zip(figures, counts).map { figure, count in
      guard let n = figure.n else { return nil }
      let inTeams = count.byTeam.groups { .team(teams[$0]) }
      return MissPattern(
        misses: Proportion(n: figure.of - n, of: figure.of),
        teams: figure.team == nil ? inTeams : [],
        months: count.byMonth.groups { .month(months[$0]) },
        chance: chance
      )
    }
  }

  /// The team and round of some figures, with the figure that each item counts towards.
  private struct Scope {
    let team: Team.ID?
    let round: Round.ID?

    /// The position in the list of figures, by that of the item among all that are measured.
    var figures: [Int?]
  }

  private func scopes(of figures: [Figure]) -> [Scope] {
    let byMeaning = Dictionary(
      zip(measured.all.map(\.item.meaning), measured.all.indices)
    ) { first, _ in first }
    var scopes: [Scope] = []
    for (index, figure) in figures.enumerated() {
      guard figure.n != nil, let position = byMeaning[figure.meaning] else { continue }
      let known = scopes.firstIndex { $0.team == figure.team && $0.round == figure.round }
      if known == nil {
        let none = [Int?](repeating: nil, count: measured.all.count)
        scopes.append(Scope(team: figure.team, round: figure.round, figures: none))
      }
      scopes[known ?? scopes.count - 1].figures[position] = index
    }
    return scopes
  }
}

/// The misses of one figure, by the position of a team and of a month.
private struct MissCount {
  private(set) var byTeam: [Count]
  private(set) var byMonth: [Count]

  struct Count {
    var misses = 0
    var of = 0

    mutating func add(_ misses: Int) {
      self.misses += misses
      of += 1
    }
  }

  init(teams: Int, months: Int) {
    byTeam = Array(repeating: Count(), count: teams)
    byMonth = Array(repeating: Count(), count: months)
  }

  mutating func add(misses: Int, team: Int, month: Int) {
    byTeam[team].add(misses)
    byMonth[month].add(misses)
  }
}

extension [MissCount.Count] {
  /// Those with audits in N.
  fileprivate func groups(_ place: (Int) -> MissGroup.Place) -> [MissGroup] {
    indices.filter { self[$0].of > 0 }.map { index in
      MissGroup(
        place: place(index),
        misses: Proportion(n: self[index].misses, of: self[index].of)
      )
    }
  }
}
