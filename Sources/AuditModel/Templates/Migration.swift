/// How the answers of one version of a template pass to another version.
///
/// Every item of the old version has a fate, and no item of the new one takes answers from two.
public struct Migration: Hashable, Sendable {
  public let old: Template
  public let new: Template

  /// What becomes of each item of the old version.
  public let fates: [Item.ID: Fate]

  /// What becomes of an item, and of the answers to it.
  public enum Fate: Hashable, Sendable {
    /// The item means the same in both versions, and its answers stay.
    case kept

    /// The answers go to an item of the same kind and pool under another id.
    case renamed(Item.ID)

    /// Several items take its place, and are asked anew; never empty.
    case askedAnew([Item.ID])

    /// Several items take its place, and an answer in one word decides answers to them.
    ///
    /// Answers that are not listed decide nothing, and the items are then asked anew.
    case split([AnswerCode: [Item.ID: AnswerCode]])

    /// Nothing takes its place.
    case dropped
  }

  /// - Parameters:
  ///   - old: The version that audits answer.
  ///   - new: The version that they are to answer.
  ///   - fates: What becomes of items; those left out are kept.
  public init(from old: Template, to new: Template, fates: [Item.ID: Fate]) {
    self.old = old
    self.new = new
    self.fates = old.items.reduce(into: [:]) { all, item in
      all[item.id] = fates[item.id] ?? .kept
    }
  }

  /// The migration of audits in a round that may ask only a part of either version.
  public func asked(in round: Round) -> Migration {
    Migration(from: round.form(of: old), to: round.form(of: new), fates: fates)
  }

  /// `assessment@1 → assessment@2`.
  public var name: String {
    "\(old.pinnedName) → \(new.pinnedName)"
  }
}

extension Migration {
  /// The old items whose figures no figure of the new version goes on, in the old order.
  ///
  /// An item that is kept is among them where an item that it depends on has another name.
  public var brokenTrends: [Item] {
    let meanings = Set(new.items.map(\.meaning))
    return old.items.filter { !meanings.contains($0.meaning) }
  }

  /// The items of the new version that no answer of the old one can settle, in the new order.
  public var newItems: [Item] {
    let settled = Set(
      fates.flatMap { item, fate -> [Item.ID] in
        switch fate {
        case .kept: [item]
        case .renamed(let successor): [successor]
        case .split: fate.successors
        case .askedAnew, .dropped: []
        }
      }
    )
    return new.items.filter { !settled.contains($0.id) }
  }
}

extension Migration.Fate {
  /// The items of the new version that take the item's place under other ids, each once: as they
  /// are listed, or sorted where answers decide; empty for an item that is kept or dropped.
  public var successors: [Item.ID] {
    switch self {
    case .kept, .dropped: []
    case .renamed(let item): [item]
    case .askedAnew(let items): items
    case .split(let answers): Set(answers.values.flatMap(\.keys)).sorted()
    }
  }
}
