extension Template {
  /// A template of its own that begins with the sections and items of this one, at version 1.
  ///
  /// What items say of others that this template does not ask is left out, because it can never
  /// hold: those others are asked in templates with which this one shares items.
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
      condition: condition,
      ungradedWhen: ungradedWhen?.part(among: asked),
      implications: implications.filter { asked.contains($0.item) },
      target: target,
      isAdverse: isAdverse,
      restates: restates.flatMap { asked.contains($0) ? $0 : nil },
      source: source,
      isHeadline: isHeadline,
      sources: sources
    )
  }
}

extension Condition {
  /// What is left where only these items are asked; `nil` where it can then never hold.
  fileprivate func part(among asked: Set<Item.ID>) -> Condition? {
    switch self {
    case .answer(let item, _): return asked.contains(item) ? self : nil
    case .attribute, .era: return self
    case .all(let parts):
      let left = parts.compactMap { $0.part(among: asked) }
      return left.count == parts.count ? .all(left) : nil
    case .any(let parts):
      let left = parts.compactMap { $0.part(among: asked) }
      return left.isEmpty ? nil : .any(left)
    }
  }
}
