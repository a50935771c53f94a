import AuditModel

/// Whoever has the reports of two rounds, knows which children of a team were read in both and how many others
/// of it were read in each, where these are fewer, and that what was so of those in both in the first round was so in the second.
///
/// How many are in both is not known but from the pages.
struct SharedAttack {
  let before: Attack
  let after: Attack

  /// The team of the children, by its position.
  let team: Int

  /// How many other children of the team each report counts; `nil` where that is not known.
  let others: [Int?]

  /// What those in both add to each table; the truth.
  let truth: [Attack.Truth]

  /// No more are in both here.
  private static let most = 16

  /// Of the tables of one item.
  func successes(startingWith item: PublishedItem.ID) -> [String] {
    before.tables.indices.filter { before.tables[$0].name.hasPrefix(item) }
      .flatMap { successes(in: $0) }
  }

  private func successes(in number: Int) -> [String] {
    let tables = [before.tables[number], after.tables[number]]
    let none = Pairs(rows: [UInt64](repeating: 0, count: 64))
    var shared = none
    var others = [none, none]
    let isOfAudits = tables[0].isOfAudits
    let outside = tables.map { $0.outside(team) }
    for whole in 0...min(Self.most, tables[0].teams[team].whole.upperBound) {
      for part in 0...whole {
        let option = Attack.Truth(whole: whole, part: part)
        let rests = tables.indices.map { place in
          tables[place].rest(of: team, without: option, others: self.others[place], outside[place])
        }
        guard rests.allSatisfy({ rest in rest.rows.contains { $0 != 0 } }) else { continue }
        shared = shared.union(Pairs.zero.moved(by: option))
        for (place, rest) in rests.enumerated() { others[place] = others[place].union(rest) }
      }
    }
    let mine = truth[number]
    // That nobody of five or more has it is said of each of them by one report alone.
    let isSaid = tables.contains { $0.all.saysNone || $0.teams[team].saysNone }
    let learnt =
      Attack.learnt("\(tables[0].name) of those in both", from: shared, mine)
      + zip(tables, others).flatMap { table, possible in
        let own = table.truth[team]
        return Attack.learnt(
          "\(table.name) of the others",
          from: possible,
          .init(whole: own.whole - mine.whole, part: own.part - mine.part)
        )
      }
    // How many children are in both, and how many are not, is known from the start.
    return learnt.filter { !isSaid && !(isOfAudits && $0.contains("whole is")) }
  }
}

extension Attack.Table {
  /// What all other teams can be.
  fileprivate func outside(_ team: Int) -> Pairs {
    teams.indices.filter { $0 != team }.reduce(Pairs.zero) { $0.joined(with: Pairs(teams[$1])) }
  }

  /// What the others of one team can be, where some of it add so much.
  fileprivate func rest(
    of team: Int,
    without some: Attack.Truth,
    others: Int?,
    _ outside: Pairs
  ) -> Pairs {
    let left = (isOfAudits ? others ?? 0 : 0)...(others ?? Attack.most)
    guard let all = all.less(some), var own = teams[team].less(some), own.whole.overlaps(left)
    else { return Pairs(rows: [0]) }
    own.whole = own.whole.clamped(to: left)
    return Pairs(own).fitting(outside, in: all)
  }
}
