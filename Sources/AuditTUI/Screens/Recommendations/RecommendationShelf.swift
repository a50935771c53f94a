import AuditModel

/// The registers of recommendations and everything decided about them, as far as they are read.
struct RecommendationShelf: Sendable {
  var recommendations = Recommendations.none
  var decisions: [RecommendationDecision] = []

  /// How many files of either kind cannot be used.
  var setAside = 0

  /// Whether they have been read once.
  var isRead = false

  func ledger(asAt day: Day) -> RecommendationLedger {
    RecommendationLedger(recommendations, decisions, asAt: day)
  }
}

/// A decision as a person takes it on screen; its id and its time come when it is written down.
struct NewDecision: Hashable, Sendable {
  let recommendation: RecommendationReference

  /// The decisions that it follows.
  let parents: [String]
  let status: RecommendationStatus
  let on: Day
  let by: String
  let evidence: String
  let figures: [QuotedFigure]

  /// - Parameters:
  ///   - id: Its id; empty while it is only looked at.
  ///   - time: When it is written down, in UTC.
  ///   - auditor: Who writes it down.
  /// - Returns: The decision with all of this.
  func decision(id: String, at time: String, by auditor: String) -> RecommendationDecision {
    RecommendationDecision(
      id: id,
      parents: parents,
      recommendation: recommendation,
      status: status,
      on: on,
      by: by,
      evidence: evidence,
      figures: figures,
      recordedAt: time,
      recordedBy: auditor
    )
  }
}
