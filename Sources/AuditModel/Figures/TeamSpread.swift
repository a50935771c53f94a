/// How teams differ in one figure: the lowest, the middle one and the highest.
///
/// One bad team hides in the figure of all teams, so this stands beside it (Neath Port Talbot 2015,
/// conclusion 2 and 2.4; Wrexham 2021, summary 7).
public struct TeamSpread: Hashable, Sendable {
  public struct Share: Hashable, Sendable {
    public let team: Team.ID
    public let proportion: Proportion
  }

  /// Teams with anything in N; at least 2.
  public let teams: Int
  public let lowest: Share

  /// Of an even number the lower of the two in the middle, so that it is a team one can look at.
  public let median: Share
  public let highest: Share

  /// Puts teams in order by their shares; those with nothing in N are left out.
  ///
  /// - Returns: `nil` where fewer than two teams have anything in N.
  public init?(_ shares: [(team: Team.ID, proportion: Proportion)]) {
    let ordered = shares.filter { $0.proportion.of > 0 }.sorted {
      $0.proportion.isLess(than: $1.proportion)
    }
    guard ordered.count > 1 else { return nil }
    func share(_ index: Int) -> Share {
      Share(team: ordered[index].team, proportion: ordered[index].proportion)
    }
    teams = ordered.count
    lowest = share(0)
    median = share((ordered.count - 1) / 2)
    highest = share(ordered.count - 1)
  }
}
