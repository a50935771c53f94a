/// A figure that is proposed as a strength or as an area for improvement; a person decides.
///
/// An item may be proposed as one while inspectors found the other: in time, and yet not good.
///
/// - SeeAlso: CSSIW, Wrexham (2013): strengths and areas for development in a box under each criterion.
public struct FindingCandidate: Hashable, Sendable {
  public let side: Finding.Side
  public let figure: Figure

  /// Percent that the figure was held against.
  public let threshold: Int

  /// Percent against which an item without a target of its own is held.
  public static let usualTarget = 75

  /// - Returns: `nil` where fewer than ten are in N, and where the interval reaches the target.
  public init?(_ figure: Figure) {
    guard let proportion = figure.proportion, proportion.of >= 10 else { return nil }
    let threshold = figure.target ?? Self.usualTarget
    let isBelow: Bool
    switch figure.claim {
    case .estimate(let interval):
      isBelow = interval.isBelow(percent: threshold)
      guard isBelow || interval.lower * 100 >= Double(threshold) else { return nil }
    case .weighted(let share): isBelow = share * 100 < Double(threshold)
    case .completeCount, .casesOnly: isBelow = proportion.isBelow(percent: threshold)
    }
    side = isBelow ? .improvement : .strength
    self.figure = figure
    self.threshold = threshold
  }

  /// The rule, which is printed with every list of candidates.
  public static let rule = Phrase(
    en: "Proposed from the figures of all teams, for a person to decide: an area for improvement"
      + " where, of ten or more, the whole 95% interval lies below the target, a strength where none"
      + " of it does. Where no interval is printed n of N decides, or the weighted share. An item"
      + " without a target is held against \(usualTarget)%.",
    cy: "Cynigir o ffigurau pob tîm, i berson benderfynu: maes i'w wella lle mae'r cyfwng 95%"
      + " cyfan, o ddeg neu fwy, islaw'r targed; cryfder lle nad oes dim ohono islaw iddo. Lle na"
      + " phrintir cyfwng mae n o N, neu'r gyfran bwysol, yn penderfynu. Delir eitem heb darged yn erbyn \(usualTarget)%."
  )
}

extension Figures {
  /// What the figures of all teams in a round propose, in the order of the templates.
  public func findingCandidates(round: Round.ID) -> [FindingCandidate] {
    items.filter { $0.team == nil && $0.round == round }.compactMap(FindingCandidate.init)
  }
}
