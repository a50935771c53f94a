import AuditModel

extension FiguresSheet {
  /// The columns that tell the rows apart, besides round and team.
  func keys(_ grouping: FigureGrouping) -> [Sheet.Column] {
    let item = Sheet.Column("item", words(FiguresWords.item))
    let measure = Sheet.Column("measure", words(FiguresWords.measure))
    switch grouping {
    case .item:
      let asks = Sheet.Column(
        "asks",
        words(FiguresWords.question),
        isInText: false
      )
      return [item, asks, measure]
    case .team: return [item, measure]
    case .section:
      return [
        Sheet.Column("section", words(Phrase(en: "section", cy: "adran")), isInText: false),
        Sheet.Column("title", words(Phrase(en: "section", cy: "adran"))), measure,
      ]
    case .heading:
      return [
        Sheet.Column("heading", words(Phrase(en: "heading", cy: "pennawd"))),
        Sheet.Column("title", words(Phrase(en: "title", cy: "teitl"))), measure,
      ]
    case .month, .ageBand, .status:
      return [
        Sheet.Column("slice", words(grouping.noun), isInText: false),
        Sheet.Column("title", words(grouping.noun)), item, measure,
      ]
    }
  }

  func rows(_ grouping: FigureGrouping, round: Round.ID?) -> [Sheet.FigureRow] {
    let lead: [Sheet.Cell] = [.text(round), method(of: round), name(of: team)]
    switch grouping {
    case .item:
      return figures.items.filter { $0.team == team && $0.round == round }
        .filter { isListed($0.item, by: .item) }.map { figure in
          let asks = figure.item.asks.text(in: language)
          return Sheet.FigureRow(
            lead + [.text(figure.item.id), .text(asks), measure(figure.measure)],
            .figure(figure)
          )
        }
    case .team: return teamRows(round: round)
    case .section: return sectionRows(round: round, lead: lead)
    case .heading: return headingRows(round: round, lead: lead)
    case .month, .ageBand, .status:
      guard let trait = grouping.trait else { return [] }
      return figures.narrowed(to: AuditFilter(rounds: round.map { [$0] })).sliced(by: trait)
        .flatMap { sliced in
          let keys: [Sheet.Cell] = [
            .text(sliced.slice.code), .text(words(sliced.slice.phrase)),
          ]
          return content(of: sliced.figures, team: team, round: round, by: grouping)
            .map { Sheet.FigureRow(lead + keys + $0.keys, $0.content) }
        }
    }
  }

  private func teamRows(round: Round.ID?) -> [Sheet.FigureRow] {
    let all = figures.pools.filter { $0.round == round }.map(\.team)
      .reduce(into: [Team.ID?]()) { if !$0.contains($1) { $0.append($1) } }
    return all.filter { team == nil || $0 == team }.flatMap { team in
      content(of: figures, team: team, round: round, by: .team).map { row in
        Sheet.FigureRow([.text(round), method(of: round), name(of: team)] + row.keys, row.content)
      }
    }
  }

  /// Compliance and quality, then the items that are listed: item and measure are the keys.
  private func content(
    of figures: Figures,
    team: Team.ID?,
    round: Round.ID?,
    by grouping: FigureGrouping
  ) -> [Sheet.FigureRow] {
    let pools =
      only == nil
      ? Measure.allCases.compactMap { figures.pool($0, team: team, round: round) } : []
    let items = figures.items.filter {
      $0.team == team && $0.round == round && isListed($0.item, by: grouping)
    }
    let all = Sheet.Cell.coded("all", words(FiguresWords.allItems))
    return pools.map { Sheet.FigureRow([all, measure($0.measure)], .pool($0)) }
      + items.map {
        Sheet.FigureRow([.text($0.item.id), measure($0.measure)], .figure($0))
      }
  }

  private func sectionRows(round: Round.ID?, lead: [Sheet.Cell]) -> [Sheet.FigureRow] {
    let groups = figures.sections
    let pools = figures.pools(over: groups, round: round)[team] ?? [:]
    return groups.compactMap { group in
      pools[group.id].map { pool in
        Sheet.FigureRow(
          lead + [
            .text(group.id.split(separator: "/").first.map(String.init)),
            .text(group.title.text(in: language)), measure(group.measure),
          ],
          .pool(pool)
        )
      }
    }
  }

  private func headingRows(round: Round.ID?, lead: [Sheet.Cell]) -> [Sheet.FigureRow] {
    guard let framework else { return [] }
    return figures.headings(of: framework, team: team, round: round).flatMap { headed in
      let title = headed.heading?.title.text(in: language)
      if headed.pools.isEmpty {
        return [
          Sheet.FigureRow(
            lead + [.text(headed.heading?.number), .text(title), .none],
            .nothing
          )
        ]
      }
      return headed.pools.map { pool in
        Sheet.FigureRow(
          lead + [
            .text(headed.heading?.number),
            .text(title ?? words(FiguresWords.underNone(framework.headingsAre))),
            measure(pool.measure),
          ],
          .pool(pool)
        )
      }
    }
  }

  /// How the cases of a round were come by; nothing of audits of no round, and of rounds together.
  private func method(of round: Round.ID?) -> Sheet.Cell {
    guard let method = figures.request.rounds.first(where: { $0.id == round })?.sample.method else {
      return .none
    }
    return .text(method.rawValue)
  }

  private func name(of team: Team.ID?) -> Sheet.Cell {
    team.map { .text($0) } ?? .coded("all", words(FiguresWords.allTeams))
  }

  private func measure(_ measure: Measure) -> Sheet.Cell {
    .coded(measure.rawValue, words(measure.phrase))
  }
}
