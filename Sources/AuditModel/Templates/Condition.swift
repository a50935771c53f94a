/// When an item is asked.
public indirect enum Condition: Hashable, Sendable {
  /// An earlier item has one of these answers.
  case answer(item: Item.ID, in: [AnswerCode])

  /// The case is one of these.
  case attribute(CaseAttribute, in: [String])

  /// The work was begun in this era.
  case era(Era)

  /// Every one holds; none at all holds too.
  case all([Condition])

  /// At least one holds; none at all does not.
  case any([Condition])
}

/// Something about a case that conditions and filters may ask for.
public enum CaseAttribute: String, CaseIterable, Sendable {
  case ageBand, status, team
}

extension Condition {
  /// The items whose answers decide it, each once, in the order they are named.
  public var items: [Item.ID] {
    switch self {
    case .answer(let item, _): [item]
    case .attribute, .era: []
    case .all(let parts), .any(let parts):
      parts.flatMap(\.items).reduce(into: []) { seen, item in
        if !seen.contains(item) { seen.append(item) }
      }
    }
  }
}
