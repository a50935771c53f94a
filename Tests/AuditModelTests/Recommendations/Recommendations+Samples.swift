import AuditModel

extension Recommendations {
  /// One of 2013 with two parts and a day on which it is due, one plain; and one of 2015 that
  /// continues the plain one.
  static let sample = Recommendations([
    RecommendationRegister(
      id: "new",
      title: Wording(en: "New"),
      published: .day("2015-04-20"),
      headings: [
        .init(
          title: Wording(en: "Help"),
          recommendations: [
            Recommendation(
              number: "7",
              text: Wording(en: "Train again."),
              continues: ["old/2"]
            )
          ]
        )
      ]
    ),
    RecommendationRegister(
      id: "old",
      title: Wording(en: "Old"),
      published: .month(Month(of: "2013-11-01")),
      headings: [
        .init(
          title: Wording(en: "Work"),
          recommendations: [
            Recommendation(
              number: "1",
              text: Wording(en: "Keep staff."),
              owner: Wording(en: "head of service"),
              due: "2014-06-30",
              parts: [
                Recommendation(number: "1 a", text: Wording(en: "Retain.")),
                Recommendation(number: "1 b", text: Wording(en: "Induct."), due: "2014-01-31"),
              ]
            ),
            Recommendation(number: "2", text: Wording(en: "Train.")),
          ]
        )
      ]
    ),
  ])
}

extension RecommendationNumber: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let number = RecommendationNumber(text) else { preconditionFailure(text) }
    self = number
  }
}

extension RecommendationReference: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let reference = RecommendationReference(text) else { preconditionFailure(text) }
    self = reference
  }
}

extension RecommendationDecision {
  /// A decision with evidence, recorded in the order of its ids.
  init(
    _ reference: RecommendationReference,
    _ status: RecommendationStatus,
    _ on: Day,
    evidence: String = "The file audit of the spring.",
    by: String = "head of service",
    id: String = "01"
  ) {
    self.init(
      id: id,
      recommendation: reference,
      status: status,
      on: on,
      by: by,
      evidence: evidence,
      recordedAt: "2026-01-01T09:00:00Z",
      recordedBy: "am"
    )
  }
}
