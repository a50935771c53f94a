/// n of N for all items of one measure together: a team's compliance, or its quality.
///
/// Counts are of answers. Answers of one audit hang together, so there is no interval and the
/// percentage follows the number of audits. Items that restate another, whose evidence is not the
/// case file, or that are only tallied stay out.
public struct PooledFigure: Hashable, Sendable {
  public let measure: Measure

  /// `nil` is all teams.
  public let team: Team.ID?

  /// `nil` is several rounds together, or audits that belong to none.
  public let round: Round.ID?

  /// Favourable answers.
  public let n: Int

  /// Answers in N, which is the sum of ``counts``.
  public let of: Int

  /// The answers in N by outcome; outcomes that nobody has are not listed.
  public let counts: [OutcomeCount]

  /// The answers left out of N, by reason.
  public let outside: [OutcomeCount]

  /// Items pooled.
  public let items: Int

  /// How audits differ, and how many are behind the figure; `nil` when nothing counts.
  public let spread: Spread?

  /// Audits with at least one answer in N.
  public var audits: Int {
    spread?.audits ?? 0
  }

  public var proportion: Proportion {
    Proportion(n: n, of: of)
  }

  /// The figure as people read it: `82% (410 of 500)` from fifty audits; a dash when nothing counts.
  public func text(in language: Language) -> String {
    proportion.text(in: language, audits: audits)
  }
}

/// How the audits behind a pooled figure differ: the share of each audit's own answers.
public struct Spread: Hashable, Sendable {
  /// Audits with an answer in N; at least 1.
  public let audits: Int
  public let lowest: Proportion

  /// The middle audit; of an even number the lower of the two in the middle, so that it is an audit
  /// that can be opened.
  public let median: Proportion
  public let highest: Proportion

  /// Puts audits in order by their shares; those with nothing in N are left out.
  ///
  /// - Returns: `nil` when no audit has anything in N.
  public init?(_ shares: [Proportion]) {
    var count = ShareCount()
    for share in shares { count.add(share) }
    self.init(count)
  }

  init?(_ shares: ShareCount) {
    let ordered = shares.ordered
    guard let first = ordered.first, let last = ordered.last else { return nil }
    let audits = ordered.reduce(0) { $0 + $1.audits }
    var before = 0
    let middle = ordered.first { part in
      before += part.audits
      return (audits - 1) / 2 < before
    }
    self.audits = audits
    lowest = first.share
    median = (middle ?? first).share
    highest = last.share
  }
}
