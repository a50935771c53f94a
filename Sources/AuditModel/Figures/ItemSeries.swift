/// An item's figure month after month, as a trend is drawn.
///
/// Months without audits are gaps, and a month in which the item means something else than before is
/// a break: figures on its two sides are not compared.
public struct ItemSeries: Hashable, Sendable {
  public let item: Item.ID

  /// Every month from the first with audits to the last, without holes; empty where there are none.
  public let points: [Point]

  public struct Point: Hashable, Sendable {
    public let month: Month

    /// `nil` in a month in which nothing counts.
    public let proportion: Proportion?

    /// How many in N were not recorded; 0 for kinds that have no such answer.
    public let notRecorded: Int

    /// Whether the item means something else than at the last point that has a figure.
    public let isBreak: Bool
  }
}

extension ItemSeries {
  /// - Parameters:
  ///   - item: Whose figures.
  ///   - team: `nil` is all teams.
  ///   - round: `nil` is several rounds together, or audits of none.
  ///   - months: The figures by month, earliest first.
  ///   - span: The months of the trend; it may begin before the first that has a figure.
  public init(
    of item: Item.ID,
    team: Team.ID?,
    round: Round.ID?,
    months: [SlicedFigures],
    span: ClosedRange<Month>
  ) {
    let byMonth = months.reduce(into: [Month: Figures]()) { found, sliced in
      if case .month(let month) = sliced.slice { found[month] = sliced.figures }
    }
    var points: [Point] = []
    var meaning: String?
    var month = Optional(span.lowerBound)
    while let here = month, here <= span.upperBound {
      // Of two meanings in one month the later one goes on.
      let figure = byMonth[here]?.figures(of: item, team: team, round: round)
        .last { $0.of > 0 && $0.n != nil }
      points.append(
        Point(
          month: here,
          proportion: figure?.proportion,
          notRecorded: figure?.counts.count(of: .notRecorded) ?? 0,
          isBreak: figure != nil && meaning != nil && figure?.meaning != meaning
        )
      )
      meaning = figure?.meaning ?? meaning
      month = here.next
    }
    self.init(item: item, points: points)
  }
}

extension [SlicedFigures] {
  /// From the first month with audits to the last; `nil` where there are none.
  public var months: ClosedRange<Month>? {
    let months = compactMap { sliced -> Month? in
      if case .month(let month) = sliced.slice { month } else { nil }
    }
    guard let first = months.min(), let last = months.max() else { return nil }
    return first...last
  }
}
