/// How a recommendation stands on a day: its decisions, and what follows from them.
public struct RecommendationStanding: Hashable, Sendable {
  public let entry: Recommendations.Entry

  /// Dated on the day or before, oldest first; of one day in the order of recording.
  public let decisions: [RecommendationDecision]

  /// `nil` while nobody has decided anything.
  public let status: RecommendationStatus?

  /// Parts that keep the whole from being met, though it was decided to be: each by its number.
  public let heldOpenBy: [RecommendationNumber]

  /// How many of its parts are closed; nothing of nothing where it has none.
  public let closedParts: Proportion

  /// Whole days since the last day on which it was due; `nil` unless it is open and the day is past.
  public let overdueDays: Int?

  /// Whether something is still to be done; silence closes nothing.
  public var isOpen: Bool {
    status?.isOpen ?? true
  }

  /// Whether a decision took back that the recommendation was met.
  public func isRelapse(_ decision: RecommendationDecision) -> Bool {
    guard let index = decisions.firstIndex(of: decision), index > 0 else { return false }
    return decisions[index - 1].status == .met && decision.status.isOpen
  }

  /// Whether it was met once and is open now.
  public var hasRelapsed: Bool {
    isOpen && decisions.contains(where: isRelapse)
  }
}
