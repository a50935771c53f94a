extension Condition {
  /// What must be so where the condition holds, or where it does not: of each clause at least one part.
  ///
  /// `a and (b or c)` holds where `a` and where `b or c`; `(a and b) or c` where `a or c` and where
  /// `b or c`. A part of which nothing is known may always be so, and so may every clause with it.
  ///
  /// - Parameters:
  ///   - isHolding: Whether it holds.
  ///   - items: By their ids; of others nothing is known.
  /// - Returns: Clauses that say something; each names an item once.
  func clauses(
    ifHolding isHolding: Bool,
    among items: [Item.ID: Item]
  ) -> [[PublishedItem.Alternative]] {
    switch self {
    case .attribute, .era: return []
    case .answer(let item, let codes):
      guard let other = items[item], let all = other.codesBySide else { return [] }
      let sides =
        isHolding
        ? other.sides { $0.contains { codes.contains($0) } }
        : other.sides { !$0.allSatisfy { codes.contains($0) } }.union([.outside])
      return sides.count < all.count ? [[.init(item, sides)]] : []
    case .all(let parts):
      let clauses = parts.map { $0.clauses(ifHolding: isHolding, among: items) }
      return isHolding ? clauses.flatMap(\.self) : Self.either(clauses, among: items)
    case .any(let parts):
      let clauses = parts.map { $0.clauses(ifHolding: isHolding, among: items) }
      return isHolding ? Self.either(clauses, among: items) : clauses.flatMap(\.self)
    }
  }

  /// The clauses of parts of which one is enough: one clause of each together.
  private static func either(
    _ parts: [[[PublishedItem.Alternative]]],
    among items: [Item.ID: Item]
  ) -> [[PublishedItem.Alternative]] {
    let joined = parts.reduce([[]]) { joined, clauses in
      joined.flatMap { one in clauses.map { one + $0 } }
    }
    return joined.map { clause in
      let sides = Dictionary(clause.map { ($0.item, $0.sides) }) { $0.union($1) }
      return sides.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }
    }.filter { clause in
      !clause.contains { $0.sides.count == items[$0.item]?.codesBySide?.count }
    }
  }
}
