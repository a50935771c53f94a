import AuditModel

/// Recommendations as JSON: `{"format": 1, "asAt": …, "registers": […], "recommendations": […]}`.
///
/// Of each recommendation everything decided about it, oldest first; `status` is null where nobody
/// has decided.
public struct RecommendationsJSON: Sendable {
  private let ledger: RecommendationLedger
  private let standings: [RecommendationStanding]

  public init(_ standings: [RecommendationStanding], of ledger: RecommendationLedger) {
    self.standings = standings
    self.ledger = ledger
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    JSON.object([
      "format": .integer(1), "asAt": .string(ledger.asAt.description),
      "registers": .array(ledger.recommendations.registers.map(\.json)),
      "recommendations": .array(standings.map(json)),
    ]).text()
  }

  private func json(_ standing: RecommendationStanding) -> JSON {
    let entry = standing.entry
    return .object([
      "register": .string(entry.reference.register),
      "number": .string(entry.reference.number.printed),
      "partOf": .text(entry.whole?.number.printed), "heading": .words(entry.heading),
      "asks": .words(entry.recommendation.text), "owner": .words(entry.owner),
      "due": .text(entry.due?.description), "overdueDays": .integer(standing.overdueDays),
      "status": .text(standing.status?.rawValue), "open": .bool(standing.isOpen),
      "relapsed": .bool(standing.hasRelapsed),
      "heldOpenBy": .texts(standing.heldOpenBy.map(\.printed)),
      "items": .texts(entry.recommendation.items),
      "continues": .texts(entry.recommendation.continues.map(\.description)),
      "continuedBy": .texts(
        ledger.recommendations.continuations(of: entry).map(\.reference.description)
      ),
      "parts": standing.closedParts.of == 0
        ? .null
        : .object([
          "closed": .integer(standing.closedParts.n), "of": .integer(standing.closedParts.of),
        ]),
      "decisions": .array(standing.decisions.map(\.json)),
    ])
  }
}

extension RecommendationRegister {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "title": .words(title), "organisation": .words(organisation),
      "published": .string(published.description),
    ])
  }
}

extension RecommendationDecision {
  fileprivate var json: JSON {
    .object([
      "id": .string(id), "status": .string(status.rawValue), "on": .string(on.description),
      "by": .string(by), "evidence": .string(evidence),
      "figures": .array(
        figures.map { figure in
          .object([
            "item": .string(figure.item), "round": .string(figure.round),
            "n": .integer(figure.proportion.n), "of": .integer(figure.proportion.of),
          ])
        }
      ),
      "recordedAt": .string(recordedAt), "recordedBy": .string(recordedBy),
    ])
  }
}
