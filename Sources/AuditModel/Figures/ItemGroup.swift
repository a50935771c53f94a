/// Items of one measure that are counted together: those of a section, for one.
///
/// Compliance and quality never share a group.
public struct ItemGroup: Hashable, Sendable {
  /// What tells the group from others.
  public let id: String
  public let title: Wording
  public let measure: Measure
  public let items: Set<Item.ID>

  public init(id: String, title: Wording, measure: Measure, items: Set<Item.ID>) {
    self.id = id
    self.title = title
    self.measure = measure
    self.items = items
  }
}

extension Figures {
  /// The sections of the templates that were asked for, each once for every measure it has pooled
  /// items of.
  ///
  /// An item belongs to the section in which it stands first; sections of several templates that have
  /// the same id and title are one. The longest template knows the most sections, so its order comes
  /// first.
  public var sections: [ItemGroup] {
    var placed: Set<Item.ID> = []
    var order: [Section.ID] = []
    var titles: [Section.ID: Wording] = [:]
    var items: [Section.ID: [Item]] = [:]
    for template in request.templates.sorted(by: { $0.items.count > $1.items.count }) {
      for section in template.sections {
        if titles[section.id] == nil {
          order.append(section.id)
          titles[section.id] = section.title
        }
        items[section.id, default: []] += section.items.filter { placed.insert($0.id).inserted }
      }
    }
    return order.flatMap { id in
      Measure.allCases.compactMap { measure -> ItemGroup? in
        let own = (items[id] ?? []).filter { $0.pool == measure }
        guard !own.isEmpty, let title = titles[id] else { return nil }
        return ItemGroup(
          id: "\(id)/\(measure.rawValue)",
          title: title,
          measure: measure,
          items: Set(own.map(\.id))
        )
      }
    }
  }

  /// The pools of each group for all teams and every team of a round, in the order of the groups.
  ///
  /// Takes time in proportion to audits × items, however many groups there are.
  ///
  /// - Parameters:
  ///   - groups: What is pooled; an item may stand in several.
  ///   - round: `nil` is several rounds together, or audits of none.
  /// - Returns: By team, `nil` for all teams; a group without an answer of the team is not listed.
  public func pools(
    over groups: [ItemGroup],
    round: Round.ID?
  ) -> [Team.ID?: [String: PooledFigure]] {
    let members = measured.all.map { measured in
      groups.indices.filter {
        measured.pool == groups[$0].measure && groups[$0].items.contains(measured.item.id)
      }
    }
    var counts: [Team.ID?: [GroupTally]] = [:]
    let none = Array(repeating: GroupTally(), count: groups.count)
    for audit in audits where isBehind(audit, team: nil, round: round) {
      guard let positions = measured.positions(for: audit) else { continue }
      counts[audit.team, default: none].add(audit, at: positions, members: members)
    }
    counts[nil] = counts.values.reduce(into: none) { whole, part in
      for group in groups.indices { whole[group].add(part[group]) }
    }
    return counts.reduce(into: [:]) { pools, counted in
      for (group, tally) in zip(groups, counted.value) {
        pools[counted.key, default: [:]][group.id] = tally.pool(
          of: group,
          team: counted.key,
          round: round
        )
      }
    }
  }
}

/// What was counted for one group in one set of audits.
private struct GroupTally {
  var tally = Tally()
  var items: Set<Int> = []
  var shares = ShareCount()

  /// Adds what was counted elsewhere.
  mutating func add(_ other: GroupTally) {
    tally.addOutcomes(of: other.tally)
    items.formUnion(other.items)
    shares.add(other.shares)
  }

  func pool(of group: ItemGroup, team: Team.ID?, round: Round.ID?) -> PooledFigure? {
    guard !tally.isEmpty else { return nil }
    return PooledFigure(
      measure: group.measure,
      team: team,
      round: round,
      n: tally.favourable,
      of: tally.inN,
      counts: tally.distribution(of: nil),
      outside: tally.outside,
      items: items.count,
      spread: Spread(shares)
    )
  }
}

extension [GroupTally] {
  /// Adds one audit; `members` has the groups of each position.
  fileprivate mutating func add(
    _ audit: ScoredAudit,
    at positions: [Int],
    members: [[Int]]
  ) {
    var own = [(favourable: Int, inN: Int)](repeating: (0, 0), count: count)
    audit.withOutcomes { bytes in
      for (outcome, position) in positions.enumerated() {
        let code = Int(bytes[outcome] & ~OutcomeCode.hasDetail)
        for group in members[position] {
          self[group].tally.add(row: code)
          self[group].items.insert(position)
          let place = OutcomeCode.places[code]
          if place != .outside { own[group].inN += 1 }
          if place == .favourable { own[group].favourable += 1 }
        }
      }
    }
    for group in indices {
      self[group].shares.add(Proportion(n: own[group].favourable, of: own[group].inN))
    }
  }
}
