extension Template {
  /// A template of its own that begins with the sections and items of this one, at version 1.
  ///
  /// A condition that waits for an item this template does not ask keeps nothing from being asked, and
  /// is left out: written in the template itself it would look like a slip.
  public func copy(as id: Template.ID) -> Template {
    let asked = Set(items.map(\.id))
    return Template(
      id: id,
      version: 1,
      title: title,
      purpose: purpose,
      sections: sections.map { section in
        Section(
          id: section.id,
          title: section.title,
          items: section.items.map { $0.copy(among: asked) }
        )
      },
      shortForm: shortForm,
      sources: sources
    )
  }
}

extension Item {
  fileprivate func copy(among asked: Set<Item.ID>) -> Item {
    Item(
      id: id,
      measures: measures,
      asks: asks,
      kind: kind,
      guidance: guidance,
      anchors: anchors,
      condition: condition?.waiting(for: asked),
      ungradedWhen: ungradedWhen,
      implications: implications,
      target: target,
      isAdverse: isAdverse,
      restates: restates,
      beside: beside,
      source: source,
      isHeadline: isHeadline,
      sources: sources
    )
  }
}

extension Condition {
  /// What is left to wait for where only these items are asked; `nil` where it then always holds.
  fileprivate func waiting(for asked: Set<Item.ID>) -> Condition? {
    switch self {
    case .answer(let item, _): return asked.contains(item) ? self : nil
    case .attribute, .era: return self
    case .all(let parts):
      let left = parts.compactMap { $0.waiting(for: asked) }
      return left.isEmpty ? nil : left.count == 1 ? left[0] : .all(left)
    case .any(let parts):
      let left = parts.compactMap { $0.waiting(for: asked) }
      return left.count == parts.count ? .any(left) : nil
    }
  }
}
