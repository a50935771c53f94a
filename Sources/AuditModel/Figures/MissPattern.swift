/// Where the misses of a figure lie: in one team or one month, or scattered.
///
/// A miss is an audit in N with an unfavourable outcome, *not recorded* among them.
public struct MissPattern: Hashable, Sendable {
  /// Misses of all audits in N.
  public let misses: Proportion

  /// Each team with audits in N: its misses of them, most misses first.
  ///
  /// Empty for the figure of one team.
  public let teams: [MissGroup]

  /// Each month with audits in N, by the day of the audit: its misses of them, most misses first.
  public let months: [MissGroup]
  public let finding: Finding

  public enum Finding: Hashable, Sendable {
    /// There are fewer than ``MissPattern/fewest`` misses, which says nothing.
    case tooFew

    /// All audits are of one team and one month, so there is nothing to tell apart.
    case oneGroup

    /// The groups that hold more than their part: a team, a month, or one of each.
    case clustered([MissGroup])
    case scattered

    /// As JSON writes it.
    public var code: String {
      switch self {
      case .tooFew: "too-few"
      case .oneGroup: "one-group"
      case .clustered: "clustered"
      case .scattered: "scattered"
      }
    }
  }

  /// Fewer misses than these are too few to say anything of.
  public static let fewest = 5
}

/// The misses of one team or one month.
public struct MissGroup: Hashable, Sendable {
  public enum Place: Hashable, Sendable {
    case team(Team.ID)
    case month(Month)
  }

  public let place: Place

  /// Misses of the group's audits in N.
  public let misses: Proportion
}

extension MissPattern {
  /// The rule, which is printed with the list.
  ///
  /// One half alone would find clusters in noise: of five misses in five teams of one size, some team
  /// has three in more than one deal of four. So chance is asked too, and asked of all the teams or
  /// months from which the fullest was picked.
  public static let rule = Phrase(
    en: "Misses cluster in a team or month that holds at least half of them, where chance alone"
      + " would fill any one team, or any one month, as much less than 1 time in 20. Other misses"
      + " are scattered; fewer than \(fewest) are too few to say. Not recorded is a miss.",
    cy: "Mae methiannau'n clystyru mewn tîm neu fis sy'n dal o leiaf eu hanner, lle byddai hap yn"
      + " unig yn llenwi unrhyw un tîm, neu unrhyw un mis, gymaint lai nag 1 waith mewn 20. Mae"
      + " methiannau eraill ar wasgar; mae llai na \(fewest) yn rhy ychydig i ddweud. Mae \"nas"
      + " cofnodwyd\" yn fethiant."
  )

  /// - Parameters:
  ///   - misses: Of all groups.
  ///   - teams: In any order; empty for the figure of one team.
  ///   - months: In any order.
  ///   - chance: For at least as many audits as are in N.
  init(misses: Proportion, teams: [MissGroup], months: [MissGroup], chance: ChanceOfCluster) {
    self.misses = misses
    self.teams = teams.sorted(by: MissGroup.isFuller)
    self.months = months.sorted(by: MissGroup.isFuller)
    if misses.n < Self.fewest {
      finding = .tooFew
    } else if teams.count < 2, months.count < 2 {
      finding = .oneGroup
    } else {
      let clusters = [self.teams, self.months].compactMap { groups -> MissGroup? in
        guard let fullest = groups.first, groups.count > 1, 2 * fullest.misses.n >= misses.n
        else { return nil }
        let share = chance.atLeast(fullest.misses, in: misses)
        return share * Double(groups.count) < 0.05 ? fullest : nil
      }
      finding = clusters.isEmpty ? .scattered : .clustered(clusters)
    }
  }
}

extension MissGroup {
  /// More misses first, then fewer audits, then by id and by time.
  fileprivate static func isFuller(_ one: MissGroup, than other: MissGroup) -> Bool {
    if one.misses.n != other.misses.n { return one.misses.n > other.misses.n }
    if one.misses.of != other.misses.of { return one.misses.of < other.misses.of }
    switch (one.place, other.place) {
    case (.team(let one), .team(let other)): return one < other
    case (.month(let one), .month(let other)): return one < other
    case (.team, .month): return true
    case (.month, .team): return false
    }
  }
}

extension MissPattern {
  /// The finding for people.
  ///
  /// - Parameter name: What a team is called.
  /// - Returns: `clustered: North, 6 of 8 misses`, `scattered (7 misses)`.
  public func phrase(naming name: (Team.ID) -> Wording) -> Phrase {
    switch finding {
    case .tooFew:
      Phrase(
        en: "too few misses to say (\(misses.n))",
        cy: "rhy ychydig o fethiannau i ddweud (\(misses.n))"
      )
    case .oneGroup:
      Phrase(en: "one team, one month", cy: "un tîm, un mis")
    case .scattered:
      Phrase(en: "scattered (\(misses.n) misses)", cy: "ar wasgar (\(misses.n) methiant)")
    case .clustered(let groups):
      Phrase(
        en: "clustered: "
          + groups.map { text($0, in: .english, naming: name) }.joined(separator: "; "),
        cy: "clwstwr: "
          + groups.map { text($0, in: .welsh, naming: name) }.joined(separator: "; ")
      )
    }
  }

  private func text(
    _ group: MissGroup,
    in language: Language,
    naming name: (Team.ID) -> Wording
  ) -> String {
    let place =
      switch group.place {
      case .team(let team): name(team).text(in: language)
      case .month(let month): month.phrase.text(in: language)
      }
    let held = Phrase(
      en: "\(group.misses.n) of \(misses.n) misses",
      cy: "\(group.misses.n) o \(misses.n) methiant"
    )
    return "\(place), \(held.text(in: language))"
  }
}
