/// What a reader knows of the counts of each part.
extension PublishedWorld {
  /// Counts every item in every part, as a publication saw it.
  mutating func addItems(of publication: Int) {
    let seen = publications[publication]
    for part in parts.indices {
      for (position, item) in seen.items.enumerated() {
        guard let key = key(at: position, part: part, in: publication),
          variables[key] == nil
        else { continue }
        var tally = [0, 0, 0, 0]
        for audit in parts[part].audits {
          tally[(seen.sides[audit]?[position] ?? .outside).position] += 1
        }
        let counts = Counts(
          favourable: constraints.add(tally[0]),
          unfavourable: constraints.add(tally[1]),
          notRecorded: constraints.add(tally[2])
        )
        variables[key] = counts
        let outside = CountConstraints.Term.all([sizes[part]], less: counts.all)
        let mayBeOutside = !item.isCompulsory || tally[3] > 0
        constraints.require(outside, in: 0...(mayBeOutside ? CountConstraints.many : 0))
        if !publications.contains(where: { other in
          other.items.contains { $0.id == item.id && $0.hasNotRecorded }
        }) {
          constraints.require([.init(counts.notRecorded)], in: 0...tally[2])
        }
      }
    }
  }

  /// What whoever knows the templates knows of two items together.
  mutating func addExclusions(of publication: Int) {
    for item in publications[publication].items {
      for exclusion in item.exclusions {
        for part in parts.indices {
          guard let one = counts(item.id, part: part, in: publication),
            let other = counts(exclusion.other, part: part, in: publication)
          else { continue }
          // Nobody outside counts as the whole less everybody inside.
          let isOutside = exclusion.otherSides.contains(.outside)
          let own = exclusion.sides.compactMap { one.variable($0) }.sorted()
          let theirs = AnswerSide.inN
            .filter { exclusion.otherSides.contains($0) != isOutside }
            .compactMap { other.variable($0) }
          let terms =
            isOutside
            ? CountConstraints.Term.all(theirs, less: own)
            : CountConstraints.Term.all([sizes[part]], less: own + theirs)
          guard constraints.sum(terms) >= 0 else { continue }
          constraints.require(terms, in: 0...CountConstraints.many)
        }
      }
    }
  }

  /// What the printed counts say, and what it says that they are printed.
  mutating func addCells(of publication: Int) {
    let seen = publications[publication]
    for (number, group) in seen.groups.enumerated() {
      let members = members(of: number, in: publication)
      // A group that is listed has audits, even where it is withheld how many.
      let size = members.map { CountConstraints.Term(sizes[$0]) }
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
  ) -> [CountConstraints.Term] {
    guard cell.subject != .audits else { return members.map { .init(sizes[$0]) } }
    let seen = publications[publication]
    return seen.positions(of: cell.subject).flatMap { position in
      members.flatMap { part in
        cell.column.sides.compactMap { side in
          let counts = counts(at: position, part: part, in: publication)
          return counts?.variable(side).map { CountConstraints.Term($0) }
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
