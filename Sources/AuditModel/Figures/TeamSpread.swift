/// How teams differ in one figure: the lowest, the middle one and the highest.
///
/// One bad team hides in the figure of all teams, so this stands beside it (Neath Port Talbot 2015,
/// conclusion 2 and 2.4; Wrexham 2021, summary 7).
public struct TeamSpread: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let team: Team.ID
    public let proportion: Proportion

    /// Behind the share: as many as are in N, except in a pool, whose N counts answers.
    public let audits: Int

    public init(team: Team.ID, proportion: Proportion, audits: Int) {
      self.team = team
      self.proportion = proportion
      self.audits = audits
    }
  }

  /// Teams that stand in it; at least 2.
  public let teams: Int
  public let lowest: Share

  /// Of an even number the lower of the two in the middle, so that it is a team one can look at.
  public let median: Share
  public let highest: Share

  /// Puts teams in order by their shares.
  ///
  /// Those with nothing in N are left out, and those with fewer than ten audits stand in it only where
  /// there are not two others.
  ///
  /// - Returns: `nil` where fewer than two teams have anything in N.
  public init?(_ shares: [Share]) {
    let counting = shares.filter { $0.proportion.of > 0 }
    let large = counting.filter { $0.audits >= 10 }
    let ordered = (large.count > 1 ? large : counting).sorted {
      $0.proportion.isLess(than: $1.proportion)
    }
    guard ordered.count > 1 else { return nil }
    teams = ordered.count
    lowest = ordered[0]
    median = ordered[(ordered.count - 1) / 2]
    highest = ordered[ordered.count - 1]
  }

  /// The highest share less the lowest in percentage points, 0 to 100, halves up; `nil` where either is
  /// of fewer than ten audits, of which no percentage is printed either.
  public var points: Int? {
    guard min(lowest.audits, highest.audits) >= 10 else { return nil }
    let (low, high) = (lowest.proportion, highest.proportion)
    let whole = high.of * low.of
    return (200 * (high.n * low.of - low.n * high.of) + whole) / (2 * whole)
  }
}

extension TeamSpread {
  /// The spread of an item; `nil` too for items without a favourable side.
  ///
  /// `figures` are of one meaning and round; that of all teams is passed over.
  public init?(_ figures: [Figure]) {
    self.init(
      figures.compactMap { figure in
        guard let team = figure.team, let proportion = figure.proportion else { return nil }
        return Share(team: team, proportion: proportion, audits: proportion.of)
      }
    )
  }

  /// The spread of compliance or of quality; the pool of all teams is passed over.
  public init?(_ pools: [PooledFigure]) {
    self.init(
      pools.compactMap { pool in
        pool.team.map { Share(team: $0, proportion: pool.proportion, audits: pool.audits) }
      }
    )
  }
}
