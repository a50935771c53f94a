/// A hot spot with where its misses lie.
public struct LocatedSpot: Hashable, Sendable {
  public let spot: HotSpot
  public let misses: MissPattern

  public var figure: Figure {
    spot.figure
  }
}

extension Figures {
  /// Finds the figures below their targets, with where their misses lie.
  ///
  /// - Parameters:
  ///   - team: `nil` is all teams.
  ///   - round: `nil` is several rounds together, or audits of none.
  /// - Returns: The sure ones first, then the furthest below; empty where nothing is below its target,
  ///   or nothing has one.
  public func locatedSpots(team: Team.ID?, round: Round.ID?) -> [LocatedSpot] {
    let spots = hotSpots.filter { $0.figure.team == team && $0.figure.round == round }
    return zip(spots, missPatterns(of: spots.map(\.figure))).compactMap { spot, misses in
      misses.map { LocatedSpot(spot: spot, misses: $0) }
    }
  }

  /// How many figures of a team and round have a target, which a hot spot needs.
  public func targetCount(team: Team.ID?, round: Round.ID?) -> Int {
    items.count { $0.team == team && $0.round == round && $0.target != nil && $0.n != nil }
  }
}
