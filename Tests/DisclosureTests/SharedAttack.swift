import AuditModel

/// Whoever has the reports of two rounds, knows which children of a team were read in both, and that what
/// was so of them in the first round was so in the second.
struct SharedAttack {
  let before: Attack
  let after: Attack

  /// The team of the children, by its position, and how many they are.
  let team: Int
  let count: Int

  /// What they add to each table; the truth.
  let truth: [Attack.Truth]

  func successes() -> [String] {
    before.tables.indices.flatMap { successes(in: $0) }
  }

  private func successes(in number: Int) -> [String] {
    let tables = [before.tables[number], after.tables[number]]
    let none = Pairs(rows: [UInt64](repeating: 0, count: 64))
    var shared = none
    var others = [none, none]
    let isOfAudits = tables[0].isOfAudits
    for whole in isOfAudits ? count...count : 0...count {
      for part in 0...whole {
        let option = Attack.Truth(whole: whole, part: part)
        let rests = tables.map { $0.rest(of: team, without: option) }
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
    // How many children are in both is known from the start.
    return learnt.filter { !isSaid && !(isOfAudits && $0.contains("whole is")) }
  }
}

extension Attack.Table {
  /// What the others of one team can be, where some of it add so much.
  fileprivate func rest(of team: Int, without some: Attack.Truth) -> Pairs {
    guard let all = all.less(some), let own = teams[team].less(some) else {
      return Pairs(rows: [0])
    }
    let outside = teams.indices.filter { $0 != team }
      .reduce(Pairs.zero) { $0.joined(with: Pairs(teams[$1])) }
    return Pairs(own).fitting(outside, in: all)
  }
}
