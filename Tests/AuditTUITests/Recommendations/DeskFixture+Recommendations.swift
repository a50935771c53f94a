import AuditModel

@testable import AuditTUI

extension DeskFixture {
  /// Two registers: one of 2025 with parts and days, one of 2026 that continues a part of it.
  static let recommendations = Recommendations([
    RecommendationRegister(
      id: "county-2025",
      title: Wording(en: "The county, May 2025", cy: "Y sir, Mai 2025"),
      published: .month(Month(of: "2025-05-01")),
      headings: [
        .init(
          title: Wording(en: "Getting help", cy: "Cael cymorth"),
          recommendations: [
            recommendation(
              "3",
              Wording(en: "Go on with the workforce.", cy: "Parhau â'r gweithlu."),
              owner: Wording(en: "head of service", cy: "pennaeth gwasanaeth"),
              due: "2026-03-01",
              parts: [
                recommendation("3 f (i)", Wording(en: "Induct staff.", cy: "Sefydlu staff.")),
                recommendation("3 f (ii)", Wording(en: "Train staff.", cy: "Hyfforddi staff.")),
              ]
            ),
            recommendation(
              "4",
              Wording(
                en: "See every child whose file is opened, and write down that it was.",
                cy: "Gweld pob plentyn yr agorir ei ffeil, a nodi hynny."
              ),
              items: ["child-seen-alone"]
            ),
          ]
        )
      ]
    ),
    RecommendationRegister(
      id: "county-2026",
      title: Wording(en: "The county, February 2026", cy: "Y sir, Chwefror 2026"),
      published: .day("2026-02-02"),
      headings: [
        .init(
          title: Wording(en: "Leading", cy: "Arwain"),
          recommendations: [
            recommendation(
              "1",
              Wording(en: "Train staff again.", cy: "Hyfforddi staff eto."),
              continues: "county-2025/3 f (ii)"
            )
          ]
        )
      ]
    ),
  ])

  static let decisions = [
    decision(
      "county-2025/3 f (i)",
      .met,
      "2025-09-01",
      "All 14 who began have the pack.",
      id: "01"
    ),
    decision("county-2025/3 f (i)", .notMet, "2026-01-15", "Four of nine had it.", id: "02"),
    decision("county-2025/3 f (ii)", .superseded, "2026-02-10", "Asked again in 2026.", id: "03"),
    decision("county-2025/3", .partlyMet, "2026-02-10", "See the parts.", id: "04"),
  ]

  /// A desk with both registers read.
  static func recommendationDesk(_ language: Language = .english) -> Desk {
    var desk = desk(language: language)
    desk.recommendations = RecommendationShelf(
      recommendations: recommendations,
      decisions: decisions,
      isRead: true
    )
    return desk
  }

  static func reference(_ text: String) -> RecommendationReference {
    guard let reference = RecommendationReference(text) else { preconditionFailure(text) }
    return reference
  }

  private static func recommendation(
    _ number: String,
    _ text: Wording,
    owner: Wording? = nil,
    due: Day? = nil,
    continues: String? = nil,
    items: [Item.ID] = [],
    parts: [Recommendation] = []
  ) -> Recommendation {
    guard let number = RecommendationNumber(number) else { preconditionFailure(number) }
    return Recommendation(
      number: number,
      text: text,
      owner: owner,
      due: due,
      continues: continues.map { [reference($0)] } ?? [],
      items: items,
      parts: parts
    )
  }

  private static func decision(
    _ reference: String,
    _ status: RecommendationStatus,
    _ on: Day,
    _ evidence: String,
    id: String
  ) -> RecommendationDecision {
    RecommendationDecision(
      id: id,
      recommendation: Self.reference(reference),
      status: status,
      on: on,
      by: "head of service",
      evidence: evidence,
      recordedAt: "2026-02-10T09:00:00Z",
      recordedBy: "al"
    )
  }
}
