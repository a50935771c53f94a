extension PublishedWorld.Part {
  /// The parts that the groups of publications and changed audits make, in a fixed order.
  static func all(
    of publications: [Publication],
    in rounds: [Round.ID]
  ) -> [PublishedWorld.Part] {
    var groups: [Audit.ID: [PublishedWorld.Place]] = [:]
    for (number, publication) in publications.enumerated() {
      for (place, group) in publication.groups.enumerated() {
        for audit in group.audits {
          groups[audit, default: []].append(.init(publication: number, group: place))
        }
      }
    }
    let (changed, reread) = changed(among: publications, in: rounds)
    let differing = reread.values.reduce(into: Set()) { $0.formUnion($1) }
    let whole = Set(publications.flatMap(\.groups).map(\.audits))
    let together = Dictionary(grouping: groups.keys.filter { !changed.contains($0) }) { audit in
      Alike(places: groups[audit] ?? [], isReread: reread[audit] != nil)
    }
    // Whether there are others beside a changed audit is not known, even where there are none.
    let kept = Set(together.keys.map(\.places))
    let beside = Set(changed.map { groups[$0] ?? [] }).subtracting(kept)
    let parts = together.values.map { $0.sorted() } + changed.map { [$0] }
    let largest = parts.reduce(into: [PublishedWorld.Place: Int]()) { largest, audits in
      for place in audits.first.flatMap({ groups[$0] }) ?? [] {
        largest[place] = max(largest[place] ?? 0, audits.count)
      }
    }
    return parts.sorted { ($0.first ?? "") < ($1.first ?? "") }.map { audits in
      let places = Set(audits.first.flatMap { groups[$0] } ?? [])
      let own = Set(places.map { rounds[$0.publication] })
      let isNew = publications.indices.contains { number in
        publications[number].groups.count > 1 && own.contains(rounds[number])
          && !places.contains { $0.publication == number }
      }
      // Of two rounds that share a few children, or all but a few, the few are known, and not the many.
      let most = places.filter { largest[$0] == audits.count }.map(\.publication)
      let isMost =
        Set(rounds).count > 1 && Set(places.map(\.publication)).isSubset(of: most)
      let isChanged = audits.first.map(changed.contains) ?? false
      let isGroup = whole.contains(Set(audits))
      return PublishedWorld.Part(
        audits: audits,
        groups: places,
        isFixed: publications.count > 1 && (isChanged || isNew || !isGroup && !isMost),
        differing: audits.contains { reread[$0] != nil } ? differing : []
      )
    }
      + beside.sorted { $0.map(\.group).lexicographicallyPrecedes($1.map(\.group)) }.map {
        PublishedWorld.Part(audits: [], groups: Set($0), isFixed: false)
      }
  }

  /// What audits of one part have in common.
  private struct Alike: Hashable {
    let places: [PublishedWorld.Place]

    /// Whether anything about the child changed between two rounds.
    let isReread: Bool
  }

  /// The audits that answer an item otherwise in one publication than in another of the same round; and of
  /// all others those that do so in another round, with the items.
  static func changed(
    among publications: [Publication],
    in rounds: [Round.ID]
  ) -> (changed: Set<Audit.ID>, reread: [Audit.ID: Set<PublishedItem.ID>]) {
    guard publications.count > 1 else { return ([], [:]) }
    var first: [Audit.ID: [PublishedItem.ID: (side: AnswerSide, round: Round.ID)]] = [:]
    var changed: Set<Audit.ID> = []
    var reread: [Audit.ID: Set<PublishedItem.ID>] = [:]
    for (publication, round) in zip(publications, rounds).sorted(by: { $0.1 < $1.1 }) {
      for (audit, sides) in publication.sides {
        for (item, side) in zip(publication.items, sides) {
          let known = first[audit]?[item.id]
          if known?.round != round { first[audit, default: [:]][item.id] = (side, round) }
          guard let known, known.side != side else { continue }
          if known.round == round {
            changed.insert(audit)
          } else {
            reread[audit, default: []].insert(item.id)
          }
        }
      }
    }
    return (changed, reread.filter { !changed.contains($0.key) })
  }
}
