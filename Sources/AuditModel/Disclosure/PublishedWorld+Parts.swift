extension PublishedWorld.Part {
  /// The parts that the groups of publications and changed audits make, in a fixed order.
  static func all(of publications: [Publication]) -> [PublishedWorld.Part] {
    var groups: [Audit.ID: [PublishedWorld.Place]] = [:]
    for (number, publication) in publications.enumerated() {
      for (place, group) in publication.groups.enumerated() {
        for audit in group.audits {
          groups[audit, default: []].append(.init(publication: number, group: place))
        }
      }
    }
    let changed = changed(among: publications)
    let whole = Set(publications.flatMap(\.groups).map(\.audits))
    let together = Dictionary(grouping: groups.keys.filter { !changed.contains($0) }) { audit in
      groups[audit] ?? []
    }
    // Whether there are others beside a changed audit is not known, even where there are none.
    let beside = Set(changed.map { groups[$0] ?? [] }).filter { together[$0] == nil }
    let parts = together.values.map { $0.sorted() } + changed.map { [$0] }
    return parts.sorted { ($0.first ?? "") < ($1.first ?? "") }.map { audits in
      let places = Set(audits.first.flatMap { groups[$0] } ?? [])
      let isNew = publications.indices.contains { number in
        publications[number].groups.count > 1 && !places.contains { $0.publication == number }
      }
      let isChanged = audits.first.map(changed.contains) ?? false
      let isGroup = whole.contains(Set(audits))
      return PublishedWorld.Part(
        audits: audits,
        groups: places,
        isFixed: publications.count > 1 && (isChanged || isNew || !isGroup)
      )
    }
      + beside.sorted { $0.map(\.group).lexicographicallyPrecedes($1.map(\.group)) }.map {
        PublishedWorld.Part(audits: [], groups: Set($0), isFixed: false)
      }
  }

  /// The audits that answer an item otherwise in one publication than in another.
  private static func changed(among publications: [Publication]) -> Set<Audit.ID> {
    guard publications.count > 1 else { return [] }
    var first: [Audit.ID: [PublishedItem.ID: AnswerSide]] = [:]
    var changed: Set<Audit.ID> = []
    for publication in publications {
      for (audit, sides) in publication.sides {
        for (item, side) in zip(publication.items, sides) {
          let known = first[audit]?[item.id]
          if known == nil { first[audit, default: [:]][item.id] = side }
          if let known, known != side { changed.insert(audit) }
        }
      }
    }
    return changed
  }
}
