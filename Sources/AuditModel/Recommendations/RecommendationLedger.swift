/// Recommendations with everything decided about them, as at a day.
///
/// Of several decisions the one of the latest day counts; of one day, the one recorded last. A
/// decision dated after the day does not count yet. A whole that was decided to be met stands as
/// partly met while a part of it is open; superseding a whole takes with it those parts that are
/// open and about which nothing was decided later.
public struct RecommendationLedger: Hashable, Sendable {
  public let recommendations: Recommendations
  public let asAt: Day

  /// One for each recommendation and part, in the order of ``Recommendations/entries``.
  public let standings: [RecommendationStanding]

  public init(
    _ recommendations: Recommendations,
    _ decisions: [RecommendationDecision],
    asAt: Day
  ) {
    self.recommendations = recommendations
    self.asAt = asAt
    let past = Dictionary(grouping: decisions.inOrder, by: \.recommendation)
      .mapValues { own in
        own.enumerated().filter { $0.element.on <= asAt }
          .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
      }
    let parts = Dictionary(
      grouping: recommendations.entries.filter { $0.whole != nil },
      by: \.whole
    )
    standings = recommendations.entries.map { entry in
      let own = past[entry.reference] ?? []
      let below = (parts[entry.reference] ?? []).map { part in
        (part.reference.number, Self.status(past[part.reference], under: own.last))
      }
      let open = below.filter { $0.1?.isOpen ?? true }.map(\.0)
      let above = entry.whole.flatMap { past[$0]?.last }
      let decided = Self.status(own, under: above)
      let isHeldOpen = decided == .met && !open.isEmpty
      let status = isHeldOpen ? .partlyMet : decided
      let late = entry.due.map { asAt.number - $0.number } ?? 0
      return RecommendationStanding(
        entry: entry,
        decisions: own,
        status: status,
        heldOpenBy: isHeldOpen ? open : [],
        closedParts: Proportion(n: below.count - open.count, of: below.count),
        overdueDays: late > 0 && (status?.isOpen ?? true) ? late : nil
      )
    }
  }

  public subscript(reference: RecommendationReference) -> RecommendationStanding? {
    standings.first { $0.entry.reference == reference }
  }

  /// How many of some recommendations stand at each status, `nil` for no decision; every status has
  /// a row, also with nothing in it.
  public static func counts(
    of standings: [RecommendationStanding]
  ) -> [(status: RecommendationStatus?, count: Int)] {
    ([nil] + RecommendationStatus.allCases).map { status in
      (status, standings.count { $0.status == status })
    }
  }

  /// The status that a recommendation's own decisions give it, below what was decided of its whole.
  private static func status(
    _ own: [RecommendationDecision]?,
    under whole: RecommendationDecision?
  ) -> RecommendationStatus? {
    let last = own?.last
    guard let whole, whole.status == .superseded, last?.status.isOpen ?? true,
      last.map({ ($0.on, $0.id) <= (whole.on, whole.id) }) ?? true
    else { return last?.status }
    return .superseded
  }
}
