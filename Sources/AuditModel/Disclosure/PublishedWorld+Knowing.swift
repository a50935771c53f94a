/// What a reader knows of the counts of each part.
extension PublishedWorld {
  typealias Term = CountConstraints.Term

  /// Counts every item in every part, as a publication saw it.
  mutating func addItems(of publication: Int) {
    let seen = publications[publication]
    for part in parts.indices {
      for (position, item) in seen.items.enumerated() {
        guard let key = key(at: position, part: part, in: publication),
          variables[key] == nil
        else { continue }
        let tally = parts[part].audits.reduce(into: [AnswerSide: Int]()) { tally, audit in
          tally[seen.sides[audit]?[position] ?? .outside, default: 0] += 1
        }
        let counts = Counts(
          bySide: Dictionary(
            uniqueKeysWithValues: item.sides.map { ($0, constraints.add(tally[$0] ?? 0)) }
          )
        )
        variables[key] = counts
        let outside = Term.all([sizes[part]], less: counts.all)
        let mayBeOutside = !item.isCompulsory || tally[.outside] != nil
        constraints.require(outside, in: 0...(mayBeOutside ? CountConstraints.many : 0))
        if let silent = counts.variable(.notRecorded),
          !publications.contains(where: { other in
            other.items.contains { $0.id == item.id && $0.hasNotRecorded }
          })
        {
          constraints.require([.init(silent)], in: 0...(tally[.notRecorded] ?? 0))
        }
      }
    }
  }

  /// What whoever knows the templates knows of several items together.
  mutating func addRequirements(of publication: Int) {
    for item in publications[publication].items {
      for requirement in item.requirements {
        for part in parts.indices {
          guard let terms = terms(of: requirement, of: item.id, part: part, in: publication),
            constraints.sum(terms) >= 0
          else { continue }
          constraints.require(terms, in: 0...CountConstraints.many)
        }
      }
    }
  }

  /// How many have one of the alternatives, less how many must; `nil` where one is not told of.
  private func terms(
    of requirement: PublishedItem.Requirement,
    of item: PublishedItem.ID,
    part: Int,
    in publication: Int
  ) -> [Term]? {
    guard let own = counts(item, part: part, in: publication) else { return nil }
    var having: [Term] = []
    for alternative in requirement.alternatives {
      guard let other = counts(alternative.item, part: part, in: publication) else { return nil }
      // Nobody outside counts as the whole less everybody inside.
      let isOutside = alternative.sides.contains(.outside)
      let named = other.bySide.filter { alternative.sides.contains($0.key) != isOutside }
        .values.sorted()
      having += isOutside ? Term.all([sizes[part]], less: named) : named.map { Term($0) }
    }
    let must = requirement.sides.compactMap { own.variable($0) }.sorted()
    return having + Term.all([], less: must)
  }

  /// What a median says beside its limit: whether more kept to it than did not.
  mutating func addMedians(of publication: Int) {
    for item in publications[publication].items where item.hasMedian {
      let counts = members(of: 0, in: publication).compactMap {
        self.counts(item.id, part: $0, in: publication)
      }
      let met = counts.flatMap { one in AnswerSide.inFavour.compactMap { one.variable($0) } }
      let others = counts.flatMap(\.all).filter { !met.contains($0) }
      let surplus = Term.all(met, less: others)
      let isHalf = constraints.sum(surplus) >= 0
      let range = isHalf ? 0...CountConstraints.many : -CountConstraints.many...(-1)
      rules[publication].append(constraints.require(surplus, in: range))
    }
  }

  /// What the printed counts say, and what it says that they are printed.
  mutating func addCells(of publication: Int) {
    let seen = publications[publication]
    for (number, group) in seen.groups.enumerated() {
      let members = members(of: number, in: publication)
      // A group that is listed has audits, even where it is withheld how many.
      let size = members.map { Term(sizes[$0]) }
      if !group.audits.isEmpty {
        rules[publication].append(constraints.require(size, in: 1...CountConstraints.many))
      }
      for cell in seen.cells where cell.team == group.team {
        let terms = terms(cell, over: members, in: publication)
        if let range = seen.shown[cell]?.possible {
          let said = constraints.require(terms, in: range)
          saying[Said(publication: publication, cell: cell)] = said
        }
        // A zero anywhere says that no team has one to four.
        if group.team != nil, cell.column == .of, case .item = cell.subject,
          seen.shown[cell].map(\.isOfRule) ?? false, seen.showsZero(of: cell.subject)
        {
          let count = constraints.sum(terms)
          let range = count == 0 ? 0...0 : 5...CountConstraints.many
          rules[publication].append(constraints.require(terms, in: range))
        }
      }
    }
  }

  /// What a cell counts.
  func terms(
    _ cell: Publication.Cell,
    over members: [Int],
    in publication: Int
  ) -> [Term] {
    guard cell.subject != .audits else { return members.map { .init(sizes[$0]) } }
    let seen = publications[publication]
    return seen.positions(of: cell.subject).flatMap { position in
      members.flatMap { part in
        cell.column.sides.compactMap { side in
          let counts = counts(at: position, part: part, in: publication)
          return counts?.variable(side).map { Term($0) }
        }
      }
    }
  }
}

extension PublishedCount {
  /// Whether the rules for publishing made it, and no decision to print as it is.
  fileprivate var isOfRule: Bool {
    if case .exact = self { false } else { true }
  }
}
