import AuditModel

extension RandomRounds {
  /// Two rounds of the same teams and two items; of one team some children are in both, as they were or not.
  struct Shared {
    let before: Publication
    let after: Publication
    let attacks: [(item: PublishedItem.ID, attack: SharedAttack)]

    /// The children in both of whom anything changed.
    let changed: Set<Audit.ID>

    /// What is learnt of each item by somebody who knows of whom it did not change.
    func successes() -> [String] {
      attacks.flatMap { $0.attack.successes(startingWith: $0.item) }
    }

    var isRefused: Bool {
      after.disclosure(beside: [before], in: ["q1", "q2"]) != nil
    }

    /// As if those of whom anything changed were others.
    var isRefusedForUnchanged: Bool {
      let others = Dictionary(uniqueKeysWithValues: changed.map { ($0, "then-\($0)") })
      return after.disclosure(beside: [before.renamed(others)], in: ["q1", "q2"]) != nil
    }
  }

  private struct Child {
    let id: Audit.ID
    let team: Int
    var letters: [Character]
  }

  mutating func shared() -> Shared {
    let (teams, seen) = letters(atMost: 3)
    let items = [seen, PublishedItem(id: "told", isByTeam: seen.isByTeam)]
    let team = number(0...teams.count - 1)
    let count = number(1...min(12, teams[team].count))
    // Nobody, few or all have another answer to the second question; to the first seldom anybody has.
    let changes = [number(0...7) == 0 ? 3 : 0, [0, 3, 10][number(0...2)]]
    var first: [Child] = []
    for (place, letters) in teams.enumerated() {
      for (position, letter) in letters.enumerated() {
        let id = "\(place)-\(position)"
        first.append(Child(id: id, team: place, letters: [letter, number(0...1) == 0 ? "f" : "u"]))
      }
    }
    // Often nobody or one child beside those in both.
    let mine = first.filter { $0.team == team }
    let left = number(0...1) == 0 ? mine.count : min(mine.count, count + number(0...1))
    first = first.filter { $0.team != team } + mine.prefix(left)
    var both = Array(mine.prefix(count))
    for child in both.indices {
      for item in items.indices where number(0...9) < changes[item] {
        both[child].letters[item] = item == 0 ? mixed(seen) : number(0...1) == 0 ? "f" : "u"
      }
    }
    var second = both
    for place in teams.indices {
      for position in 0..<number(place == team ? 0...3 : 1...14) {
        let letters = [mixed(seen), number(0...1) == 0 ? "f" : "u"] as [Character]
        second.append(Child(id: "next-\(place)-\(position)", team: place, letters: letters))
      }
    }
    return shared(items, first, second, team: team, both: both)
  }

  private func shared(
    _ items: [PublishedItem],
    _ first: [Child],
    _ second: [Child],
    team: Int,
    both: [Child]
  ) -> Shared {
    let (before, after) = (publication(items, first), publication(items, second))
    let tables = [Attack(on: before), Attack(on: after)]
    let then = Dictionary(uniqueKeysWithValues: first.map { ($0.id, $0.letters) })
    let changed = both.filter { then[$0.id] != $0.letters }
    let attacks = items.enumerated().map { place, item in
      // Of fewer than five who changed nobody knows what did not who does not know them.
      let isAlike =
        changed.isEmpty
        || changed.count > 4 && both.allSatisfy { then[$0.id]?[place] == $0.letters[place] }
      let known = isAlike ? both : both.filter { then[$0.id] == $0.letters }
      let most =
        isAlike ? max(changed.count, both.count - changed.count) : both.count - changed.count
      return (
        item.id,
        SharedAttack(
          before: tables[0],
          after: tables[1],
          team: team,
          others: [first, second].map { all in
            let others = all.count { $0.team == team } - known.count
            return others < most ? others : nil
          },
          truth: tables[0].tables.map { table in
            known.map { table.adds($0.letters[place]) }.reduce(Attack.Truth.none) {
              Attack.Truth(whole: $0.whole + $1.whole, part: $0.part + $1.part)
            }
          }
        )
      )
    }
    return Shared(
      before: before,
      after: after,
      attacks: attacks,
      changed: Set(changed.map(\.id))
    )
  }

  private func publication(_ items: [PublishedItem], _ children: [Child]) -> Publication {
    let teams = Dictionary(grouping: children, by: \.team).sorted { $0.key < $1.key }
    return Publication(
      items: items,
      groups: [.init(team: nil, audits: Set(children.map(\.id)))]
        + teams.map { .init(team: "\($0.key)", audits: Set($0.value.map(\.id))) },
      sides: Dictionary(
        uniqueKeysWithValues: children.map { child in
          (child.id, child.letters.compactMap { AnswerSide(rawValue: $0) })
        }
      )
    ).protected()
  }
}
