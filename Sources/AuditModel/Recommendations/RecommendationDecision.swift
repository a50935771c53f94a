/// What somebody decided about a recommendation on one day, and on what evidence.
///
/// Decisions are never changed: a later one counts, and all are kept.
public struct RecommendationDecision: TimedRecord, Hashable {
  /// A UUIDv7, so that ids sort by the time of recording.
  public let id: String

  /// The decisions about the same recommendation that it follows.
  public let parents: [String]
  public let recommendation: RecommendationReference
  public let status: RecommendationStatus

  /// The day of the decision.
  public let on: Day

  /// Who decided: a role, never a name.
  public let by: String

  /// On what it rests, in words; may be empty where figures stand.
  public let evidence: String

  /// Figures as they were when it was decided; never counted again.
  public let figures: [QuotedFigure]

  /// When it was written down, in UTC, and by which auditor.
  public let recordedAt: String
  public let recordedBy: String

  /// Fields of a newer program, kept as they are.
  public let unknown: JSONObject

  public init(
    id: String,
    parents: [String] = [],
    recommendation: RecommendationReference,
    status: RecommendationStatus,
    on: Day,
    by: String,
    evidence: String,
    figures: [QuotedFigure] = [],
    recordedAt: String,
    recordedBy: String,
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.parents = parents
    self.recommendation = recommendation
    self.status = status
    self.on = on
    self.by = by
    self.evidence = evidence
    self.figures = figures
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.unknown = unknown
  }
}

/// A figure of a round as it stood when somebody quoted it: `7 of 12`.
public struct QuotedFigure: Hashable, Sendable {
  public let round: Round.ID
  public let item: Item.ID
  public let proportion: Proportion

  public init(round: Round.ID, item: Item.ID, proportion: Proportion) {
    self.round = round
    self.item = item
    self.proportion = proportion
  }
}
