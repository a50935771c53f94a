import AuditModel

extension FiguresTable {
  /// Teams by audits, compliance, quality and the headline items, all teams first.
  func teamTable(round: Round.ID?) -> TextTable {
    let headlines = headlines(round: round)
    var table = TextTable(
      columns: [
        .init(title: words(FiguresWords.team)),
        .init(title: words(FiguresWords.audits), isRightAligned: true),
        .init(title: words(Measure.compliance.phrase)),
        .init(title: words(Measure.quality.phrase)),
      ] + headlines.map { .init(title: $0) }
    )
    for team in teams(round: round) {
      let counted = figures.auditCount(team: team, round: round)
      table.rows.append(
        TextTable.Row(
          cells: [
            team.map(name) ?? words(FiguresWords.allTeams), String(counted),
            pool(.compliance, team, round), pool(.quality, team, round),
          ] + headlines.map { figure($0, team, round) },
          notes: team == nil ? spreads(round: round) : []
        )
      )
    }
    return table
  }

  /// What the headline items ask, one to a line.
  func legend(round: Round.ID?) -> [String] {
    headlines(round: round).flatMap { id -> [String] in
      guard let figure = figures.figures(of: id, team: nil, round: round).last else { return [] }
      return "\(id): \(figure.item.asks.text(in: style.language))".wrapped(to: style.width)
    }
  }

  private func headlines(round: Round.ID?) -> [Item.ID] {
    figures.items.lazy.filter { $0.round == round && $0.team == nil && $0.item.isHeadline }
      .map(\.item.id).reduce(into: []) { seen, id in
        if !seen.contains(id) { seen.append(id) }
      }
  }

  private func teams(round: Round.ID?) -> [Team.ID?] {
    figures.items.lazy.filter { $0.round == round }.map(\.team).reduce(into: []) { seen, team in
      if !seen.contains(team) { seen.append(team) }
    }
  }

  private func pool(_ measure: Measure, _ team: Team.ID?, _ round: Round.ID?) -> String {
    figures.pool(measure, team: team, round: round)?.text(in: style.language) ?? Proportion.dash
  }

  /// One figure for each meaning that the item had, the later ones after a stroke.
  private func figure(_ item: Item.ID, _ team: Team.ID?, _ round: Round.ID?) -> String {
    let found = figures.figures(of: item, team: team, round: round)
    if found.isEmpty { return Proportion.dash }
    return found.map { figure in
      (figure.proportion?.text(in: style.language) ?? Proportion.dash)
        + (figure.isUnconfirmed ? "*" : "")
    }.joined(separator: " | ")
  }

  /// How audits differ, where there is more than one.
  private func spreads(round: Round.ID?) -> [String] {
    Measure.allCases.compactMap { measure in
      guard let spread = figures.pool(measure, team: nil, round: round)?.spread,
        spread.audits > 1
      else { return nil }
      let shares = [spread.lowest, spread.median, spread.highest]
        .map { $0.countText(in: style.language) }
      return words(FiguresWords.spread(measure, shares))
    }
  }
}
