/// The figures that report to one heading of a framework.
public struct HeadingFigures: Sendable {
  /// `nil` gathers the items that belong to no heading of the framework.
  public let heading: Heading?

  /// In the heading's order.
  public let figures: [Figure]

  /// Compliance and quality over the heading's items, where there are any; never one score.
  public let pools: [PooledFigure]
}

extension Figures {
  /// The figures under the headings of a framework, each in exactly one place.
  ///
  /// - Parameters:
  ///   - framework: Whose headings, in whose order; a heading without a figure stands there empty.
  ///   - team: `nil` is all teams.
  ///   - round: `nil` is several rounds together, or audits of none.
  /// - Returns: One for each heading, and last, where there are any, the figures under none.
  public func headings(
    of framework: Framework,
    team: Team.ID?,
    round: Round.ID?
  ) -> [HeadingFigures] {
    let all = items.filter { $0.team == team && $0.round == round }
    func under(_ heading: Heading?, _ figures: [Figure]) -> HeadingFigures {
      let ids = Set(figures.map(\.item.id))
      return HeadingFigures(
        heading: heading,
        figures: figures,
        pools: Measure.allCases.compactMap { pool($0, over: ids, team: team, round: round) }
      )
    }
    let byItem = Dictionary(grouping: all, by: \.item.id)
    let headed = framework.headings.map { heading in
      under(heading, heading.items.flatMap { byItem[$0] ?? [] })
    }
    let placed = Set(framework.headings.flatMap(\.items))
    let rest = all.filter { !placed.contains($0.item.id) }
    return headed + (rest.isEmpty ? [] : [under(nil, rest)])
  }

  /// The pool of a measure over some of the items, with how audits differ in these alone.
  ///
  /// Takes time in proportion to audits × items.
  ///
  /// - Returns: `nil` where no audit has a pooled item of that measure among them.
  public func pool(
    _ measure: Measure,
    over items: Set<Item.ID>,
    team: Team.ID?,
    round: Round.ID?
  ) -> PooledFigure? {
    let group = ItemGroup(id: "", title: Wording(en: ""), measure: measure, items: items)
    return pools(over: [group], round: round)[team]?[group.id]
  }
}
