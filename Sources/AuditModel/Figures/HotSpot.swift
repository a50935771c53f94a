/// A figure that lies below its target, and how surely.
public struct HotSpot: Hashable, Sendable {
  public enum Level: Int, CaseIterable, Sendable {
    /// The whole interval lies below the target; in a complete count, the share does.
    case belowTarget

    /// n of N lies below the target, but not surely: the interval reaches it, or there is none.
    case watch

    public var phrase: Phrase {
      switch self {
      case .belowTarget: Phrase(en: "below target", cy: "islaw'r targed")
      case .watch: Phrase(en: "watch", cy: "cadw golwg")
      }
    }
  }

  public let figure: Figure
  public let level: Level

  /// Percent.
  public let target: Int

  /// `nil` when the figure has no target, nothing in N, or is not below.
  public init?(_ figure: Figure) {
    guard let target = figure.target, let proportion = figure.proportion,
      proportion.isBelow(percent: target)
    else { return nil }
    self.figure = figure
    self.target = target
    switch figure.claim {
    case .completeCount: level = .belowTarget
    case .estimate(let interval):
      // Of fewer than ten no interval is printed, and none is relied on.
      level = proportion.of >= 10 && interval.isBelow(percent: target) ? .belowTarget : .watch
    case .weighted, .casesOnly: level = .watch
    }
  }

  /// The rule, which is printed with the list.
  public static let rule = Phrase(
    en: "Below target: the whole 95% interval, or the share of a complete count, lies below the"
      + " target. Watch: n of N lies below it, but the interval does not, or there is none, as of fewer"
      + " than ten.",
    cy: "Islaw'r targed: mae'r cyfwng 95% cyfan, neu gyfran cyfrif cyflawn, islaw'r targed. Cadw"
      + " golwg: mae n o N islaw iddo, ond nid yw'r cyfwng, neu nid oes un, fel gyda llai na deg."
  )
}

extension Figures {
  /// The figures below their targets: the sure ones first, then the furthest below.
  public var hotSpots: [HotSpot] {
    let found = items.compactMap(HotSpot.init)
    return found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.level != other.level { return one.level.rawValue < other.level.rawValue }
      if one.shortfall != other.shortfall { return one.shortfall > other.shortfall }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension HotSpot {
  /// How far below the target, in percentage points.
  fileprivate var shortfall: Double {
    Double(target) - (figure.proportion?.fraction ?? 0) * 100
  }
}
