import AuditModel

extension DemoRounds {
  /// The rounds as a workspace lists them: random samples of known populations.
  func rounds(templates: [Template.ID]) -> [Round] {
    DemoRounds.periods.indices.map { round in
      let period = DemoRounds.periods[round]
      let populations = populations(in: round)
      let sample = Sample(
        method: .random,
        population: populations.values.reduce(0, +),
        populations: populations
      )
      return Round(
        id: period.id,
        title: period.title,
        templates: templates,
        from: period.from,
        to: period.to,
        sample: sample,
        planned: sizes[round]
      )
    }
  }

  /// How many cases each team had to draw from, by team.
  ///
  /// Worked out from the weights and not by counting audits, so that rounds of a million audits are
  /// known at once; about four times a team's part of the sample, so never fewer than were drawn.
  private func populations(in round: Int) -> [String: Int] {
    let weights = DemoTeam.all.reduce(0) { $0 + $1.weight }
    return DemoTeam.all.indices.reduce(into: [:]) { populations, index in
      let team = DemoTeam.all[index]
      populations[team.team.id] =
        index == DemoTeam.tiny
        ? 5 + round : 18 + round + sizes[round] * team.weight * 4 / weights
    }
  }
}
