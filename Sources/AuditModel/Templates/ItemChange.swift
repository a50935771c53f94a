/// What became of an item from one version of a template to another.
public struct ItemChange: Hashable, Sendable {
  /// `nil` for one that was added.
  public let earlier: Item?

  /// `nil` for one that was removed.
  public let later: Item?

  /// Whether it stands in another section, or elsewhere among the items that both templates have.
  public let isMoved: Bool

  /// In what it changed; empty for one that was added, removed or only moved.
  public let aspects: [ItemAspect]

  public var isAdded: Bool { earlier == nil }
  public var isRemoved: Bool { later == nil }

  public var id: Item.ID {
    later?.id ?? earlier?.id ?? ""
  }

  /// Whether figures of before and after can be compared: both are there and mean the same.
  public var isComparable: Bool {
    if let earlier, let later { earlier.meaning == later.meaning } else { false }
  }

  static func all(from earlier: Template, to later: Template) -> [ItemChange] {
    let before = earlier.items.keyedByID
    let after = later.items.keyedByID
    let home = earlier.homes
    let newHome = later.homes
    let moved = Set.moved(from: earlier.items.map(\.id), to: later.items.map(\.id))
    let kept = later.items.map { item in
      let old = before[item.id]
      let isShort = (earlier.shortForm.contains(item.id), later.shortForm.contains(item.id))
      return ItemChange(
        earlier: old,
        later: item,
        isMoved: old != nil && (moved.contains(item.id) || home[item.id] != newHome[item.id]),
        aspects: old.map { ItemAspect.changed(from: $0, to: item, isShort: isShort) } ?? []
      )
    }
    let gone = earlier.items.filter { after[$0.id] == nil }.map { item in
      ItemChange(earlier: item, later: nil, isMoved: false, aspects: [])
    }
    return kept.filter { $0.isAdded || $0.isMoved || !$0.aspects.isEmpty } + gone
  }
}

extension Template {
  /// The section that each item stands in.
  fileprivate var homes: [Item.ID: Section.ID] {
    let pairs = sections.flatMap { section in section.items.map { ($0.id, section.id) } }
    return Dictionary(pairs) { first, _ in first }
  }
}
