import AuditModel

/// Two rounds or periods set against each other as JSON.
///
/// `{"format": 1, "earlier": …, "later": …, "refusal": null, "items": […]}`; where the comparison is
/// refused, `refusal` says why and there are no items.
public struct ComparisonJSON: Sendable {
  private let comparison: Comparison
  private let team: Team.ID?
  private let only: Set<Item.ID>?

  /// - Parameters:
  ///   - comparison: What is set against what.
  ///   - team: Whose figures are compared; `nil` is all teams.
  ///   - only: The items that are listed; `nil` is every item.
  public init(_ comparison: Comparison, of team: Team.ID? = nil, only: Set<Item.ID>? = nil) {
    self.comparison = comparison
    self.team = team
    self.only = only
  }

  /// The document as text: sorted keys, two-space indent, final newline.
  public func text() -> String {
    value.text()
  }

  public var value: JSON {
    .object([
      "format": .integer(1),
      "earlier": comparison.earlier.json, "later": comparison.later.json,
      "refusal": comparison.refusal.map { refusal in
        .object(["code": .string(refusal.code), "says": .words(refusal.phrase)])
      } ?? .null,
      "sharedCases": .integer(comparison.sharedCases),
      "team": .text(team),
      "items": .array(
        comparison.items(team: team).filter { only?.contains($0.item.id) ?? true }.map(\.json)
      ),
    ])
  }
}

extension SpanFigures {
  fileprivate var json: JSON {
    .object([
      "span": .string(span.code), "round": .text(round), "audits": .integer(figures.audits.count),
    ])
  }
}

extension ComparedItem {
  fileprivate var json: JSON {
    var fields: JSONObject = [
      "item": .string(item.id), "measure": .string(item.measures.rawValue),
      "earlier": earlier.map(\.sideJSON) ?? .null, "later": later.map(\.sideJSON) ?? .null,
      "change": .string(code), "says": .words(verdict), "points": .null, "interval": .null,
    ]
    if case .compared(let difference)? = change {
      fields["points"] = .fraction(difference.points)
      fields["interval"] = difference.interval.map(\.json) ?? .null
    }
    return .object(fields)
  }

  /// The change in one word, as JSON and CSV write it.
  var code: String {
    switch change {
    case .compared(let difference): difference.direction.code
    case .notComparable(let reason): reason.code
    case nil: later == nil ? "earlier-only" : "later-only"
    }
  }
}

extension Figure {
  fileprivate var sideJSON: JSON {
    .object([
      "n": .integer(n), "of": .integer(of), "meaning": .string(meaning),
      "interval": interval.map(\.json) ?? .null, "notRecorded": .proportion(notRecorded),
    ])
  }
}

extension Difference.Direction {
  fileprivate var code: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .noClearChange: "no-clear-change"
    case .noClaim: "no-claim"
    }
  }
}

extension Change.Reason {
  fileprivate var code: String {
    switch self {
    case .differentItem: "different-item"
    case .differentMeaning: "different-meaning"
    case .differentTeam: "different-team"
    case .nothingCounts: "nothing-counts"
    case .tooFew: "too-few"
    case .noFavourableSide: "no-favourable-side"
    }
  }
}
