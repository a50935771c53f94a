/// What became of a figure from one round or period to the next.
public enum Change: Hashable, Sendable {
  case compared(Difference)
  case notComparable(Reason)

  /// Compares two figures of one item, the earlier first.
  public init(from earlier: Figure, to later: Figure) {
    if let reason = Reason(earlier, later) {
      self = .notComparable(reason)
    } else if let before = earlier.proportion?.fraction, let after = later.proportion?.fraction {
      self = .compared(
        Difference(from: (before, earlier.claim), to: (after, later.claim))
      )
    } else {
      self = .notComparable(.nothingCounts)
    }
  }

  /// Why two figures are not compared.
  public enum Reason: Hashable, Sendable {
    case differentItem

    /// The question, its answers, its condition or its timescale changed.
    case differentMeaning
    case differentTeam

    /// At least one has nothing in N.
    case nothingCounts

    /// At least one is of fewer than ten, of which no percentage is printed either; two complete
    /// counts are compared however small they are.
    case tooFew

    /// Counts, choices and texts have no favourable side.
    case noFavourableSide

    fileprivate init?(_ earlier: Figure, _ later: Figure) {
      if earlier.item.id != later.item.id {
        self = .differentItem
      } else if earlier.meaning != later.meaning {
        self = .differentMeaning
      } else if earlier.team != later.team {
        self = .differentTeam
      } else if earlier.n == nil {
        self = .noFavourableSide
      } else if earlier.of == 0 || later.of == 0 {
        self = .nothingCounts
      } else if min(earlier.of, later.of) < 10,
        earlier.claim != .completeCount || later.claim != .completeCount
      {
        self = .tooFew
      } else {
        return nil
      }
    }

    public var phrase: Phrase {
      switch self {
      case .differentItem:
        Phrase(en: "not comparable: different items", cy: "ni ellir cymharu: eitemau gwahanol")
      case .differentMeaning:
        Phrase(
          en: "not comparable: the meaning of the item changed",
          cy: "ni ellir cymharu: newidiodd ystyr yr eitem"
        )
      case .differentTeam:
        Phrase(en: "not comparable: different teams", cy: "ni ellir cymharu: timau gwahanol")
      case .nothingCounts:
        Phrase(en: "not comparable: nothing to count", cy: "ni ellir cymharu: dim i'w gyfrif")
      case .tooFew:
        Phrase(
          en: "not compared: fewer than ten",
          cy: "heb eu cymharu: llai na deg"
        )
      case .noFavourableSide:
        Phrase(
          en: "not comparable: a distribution without a favourable side",
          cy: "ni ellir cymharu: dosraniad heb ochr ffafriol"
        )
      }
    }
  }
}

/// The later share less the earlier one.
public struct Difference: Hashable, Sendable {
  public enum Direction: Hashable, Sendable {
    /// The interval lies above zero, or below it.
    case better, worse

    /// The interval holds zero.
    case noClearChange

    /// One of the figures speaks for its own cases only.
    case noClaim

    public var phrase: Phrase {
      switch self {
      case .better: Phrase(en: "better", cy: "gwell")
      case .worse: Phrase(en: "worse", cy: "gwaeth")
      case .noClearChange: Phrase(en: "no clear change", cy: "dim newid clir")
      case .noClaim: Phrase(en: "these cases only", cy: "yr achosion hyn yn unig")
      }
    }
  }

  /// Percentage points, −100 to 100; above 0 is better, adverse items included.
  public let points: Double

  /// Newcombe's 95% interval in percentage points; `nil` where a figure makes no claim.
  public let interval: Interval?
  public let direction: Direction

  init(from earlier: (share: Double, claim: Claim), to later: (share: Double, claim: Claim)) {
    points = (later.share - earlier.share) * 100
    guard let before = earlier.claim.limits(of: earlier.share),
      let after = later.claim.limits(of: later.share)
    else {
      interval = nil
      direction = .noClaim
      return
    }
    let shares = Interval.newcombe(from: (earlier.share, before), to: (later.share, after))
    interval = Interval(lower: shares.lower * 100, upper: shares.upper * 100)
    direction = shares.lower > 0 ? .better : shares.upper < 0 ? .worse : .noClearChange
  }
}

extension Claim {
  /// The limits that enter a difference: a complete count is a point.
  fileprivate func limits(of share: Double) -> Interval? {
    switch self {
    case .estimate(let interval): interval
    case .completeCount: Interval(lower: share, upper: share)
    case .weighted, .casesOnly: nil
    }
  }
}
