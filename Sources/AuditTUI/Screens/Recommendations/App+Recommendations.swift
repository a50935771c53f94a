import AuditModel

extension App {
  /// Takes the registers and decisions as they were read; leaves the form of a decision that was
  /// written down.
  mutating func take(
    _ shelf: RecommendationShelf,
    decided: RecommendationDecision?
  ) -> [Effect] {
    desk.recommendations = shelf
    guard let decided else {
      tellFront()
      return []
    }
    say(.decided(decided), .good)
    guard let form = front as? DecideScreen, form.reference == decided.recommendation else {
      tellFront()
      return []
    }
    return carryOut([.pop])
  }
}

extension Phrase {
  fileprivate static func decided(_ decision: RecommendationDecision) -> Phrase {
    let status = decision.status.phrase
    return Phrase(
      en: "\(decision.recommendation): \(status.en), kept for good",
      cy: "\(decision.recommendation): \(status.cy), wedi'i gadw am byth"
    )
  }
}
