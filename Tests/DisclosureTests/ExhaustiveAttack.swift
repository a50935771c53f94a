import AuditModel

/// Lists every whole table that could stand behind a publication of two teams and one or two items of
/// one pool, all columns together: what no attack on one column at a time would see.
///
/// The first team's counts are listed, then the second's, and both are held against every printed sum.
struct ExhaustiveAttack {
  let publication: Publication

  /// Favourable, unfavourable and not recorded, of each item in turn; then the audits.
  typealias Counts = [Int]

  /// What each way of looking at a group's counts can be; `nil` where the truth was lost.
  func successes() -> [String] {
    let teams = publication.groups.compactMap(\.team)
    let first = possible(of: teams[0])
    let second = possible(of: teams[1])
    var seen = [Set<Int>](repeating: [], count: 3 * views.count)
    for one in first {
      for other in second {
        let sum = zip(one, other).map { $0 + $1 }
        guard fits(sum, team: nil) else { continue }
        for (number, view) in views.enumerated() {
          seen[number].insert(view.of(one))
          seen[views.count + number].insert(view.of(other))
          seen[2 * views.count + number].insert(view.of(sum))
        }
      }
    }
    let truths = [truth(of: teams[0]), truth(of: teams[1]), truth(of: nil)]
    return truths.enumerated().flatMap { group, truth in
      views.enumerated().compactMap { number, view -> String? in
        let values = seen[group * views.count + number]
        let value = view.of(truth)
        precondition(values.contains(value), "the attack has ruled out what is true")
        let isKnown = values.count == 1
        if isKnown, (1...4).contains(value) { return "\(group) \(view.name) is \(value)" }
        if isKnown, value == 0, (1...4).contains(view.group(truth)) {
          return "\(group) \(view.name): none of \(view.group(truth))"
        }
        return nil
      }
    }
  }

  /// A count to wonder about, and the group that it is of.
  private struct View {
    let name: String
    let of: (Counts) -> Int
    let group: (Counts) -> Int
  }

  private var views: [View] {
    let items = publication.items.indices
    let audits = View(name: "audits", of: { $0[$0.count - 1] }, group: { _ in 0 })
    return [audits]
      + items.flatMap { item -> [View] in
        let asked: (Counts) -> Int = { $0[3 * item] + $0[3 * item + 1] + $0[3 * item + 2] }
        func view(_ name: String, _ sides: [Int]) -> View {
          View(
            name: "\(item) \(name)",
            of: { counts in sides.reduce(0) { $0 + counts[3 * item + $1] } },
            group: asked
          )
        }
        return [
          View(name: "\(item) asked", of: asked, group: { $0[$0.count - 1] }),
          view("met", [0]), view("not met or silent", [1, 2]),
        ]
          + (publication.items[item].hasNotRecorded
            ? [view("silent", [2]), view("not met", [1]), view("recorded", [0, 1])] : [])
      }
  }

  private func truth(of team: Team.ID?) -> Counts {
    publication.items.flatMap { item in
      let subject = Publication.Subject.item(item.id)
      func count(_ column: Publication.Column) -> Int {
        publication.count(.init(team, subject, column))
      }
      let silent = item.hasNotRecorded ? count(.notRecorded) : 0
      return [count(.n), count(.of) - count(.n) - silent, silent]
    } + [publication.count(.init(team, .audits, .of))]
  }

  /// Every way in which one team's counts can be, as far as its own row says.
  private func possible(of team: Team.ID) -> [Counts] {
    let audits = range(.init(team, .audits, .of), most: 9)
    return audits.flatMap { size -> [Counts] in
      publication.items.reduce([[]]) { ways, item in
        let own = counts(of: item, team: team, size: size)
        return ways.flatMap { way in own.map { way + $0 } }
      }.map { $0 + [size] }.filter { fits($0, team: team) }
    }
  }

  private func counts(of item: PublishedItem, team: Team.ID, size: Int) -> [Counts] {
    (0...size).flatMap { met in
      (0...size - met).flatMap { not in
        (0...(item.hasNotRecorded ? size - met - not : 0)).map { [met, not, $0] }
      }
    }.filter { counts in fits(counts, item, team: team) }
  }

  private func fits(_ counts: Counts, team: Team.ID?) -> Bool {
    guard range(.init(team, .audits, .of), most: 18).contains(counts[counts.count - 1]) else {
      return false
    }
    for (number, item) in publication.items.enumerated() {
      guard fits(Array(counts[3 * number..<3 * number + 3]), item, team: team) else { return false }
    }
    let items = publication.items.indices
    let met = items.reduce(0) { $0 + counts[3 * $1] }
    let asked = items.reduce(0) { sum, item in
      sum + counts[3 * item] + counts[3 * item + 1] + counts[3 * item + 2]
    }
    // A median beside the limit says whether at least half kept to it.
    for (number, item) in publication.items.enumerated() where team == nil && item.hasMedian {
      let surplus = counts[3 * number] - counts[3 * number + 1] - counts[3 * number + 2]
      guard (surplus >= 0) == hadHalf(item) else { return false }
    }
    let pool = Publication.Subject.pool(.compliance)
    return range(.init(team, pool, .n), most: 36).contains(met)
      && range(.init(team, pool, .of), most: 36).contains(asked)
  }

  private func hadHalf(_ item: PublishedItem) -> Bool {
    let subject = Publication.Subject.item(item.id)
    return 2 * publication.count(.init(nil, subject, .n))
      >= publication.count(.init(nil, subject, .of))
  }

  private func fits(_ counts: Counts, _ item: PublishedItem, team: Team.ID?) -> Bool {
    let subject = Publication.Subject.item(item.id)
    return range(.init(team, subject, .n), most: 18).contains(counts[0])
      && range(.init(team, subject, .of), most: 18).contains(counts[0] + counts[1] + counts[2])
      && (!item.hasNotRecorded
        || range(.init(team, subject, .notRecorded), most: 18).contains(counts[2]))
  }

  /// What is not printed can be anything that such small rounds can have.
  private func range(_ cell: Publication.Cell, most: Int) -> ClosedRange<Int> {
    let least = cell.subject == .audits ? 1 : 0
    guard let shown = publication.shown[cell], shown != .withheld else { return least...most }
    let range = Attack.range(shown)
    return max(least, range.lowerBound)...max(least, min(most, range.upperBound))
  }
}

extension RandomRounds {
  /// Two teams of at most six audits, with one item that may be silent or two that are pooled.
  mutating func pooled(hasMedian: Bool = false) -> Publication {
    let isOne = number(0...1) == 0
    let items = (0..<(isOne ? 1 : 2)).map { number in
      PublishedItem(
        id: "item-\(number)",
        hasNotRecorded: isOne,
        isByTeam: true,
        pool: .compliance,
        hasMedian: hasMedian
      )
    }
    let letters: [AnswerSide] =
      isOne
      ? [.favourable, .unfavourable, .notRecorded, .outside]
      : [.favourable, .favourable, .unfavourable, .outside]
    var sides: [String: [AnswerSide]] = [:]
    var groups: [Publication.Group] = []
    for team in ["A", "B"] {
      let ids = (0..<number(1...(isOne ? 6 : 5))).map { "\(team)\($0)" }
      for id in ids { sides[id] = items.map { _ in letters[number(0...3)] } }
      groups.append(Publication.Group(team: team, audits: Set(ids)))
    }
    let all = Publication.Group(team: nil, audits: Set(sides.keys))
    return Publication(items: items, groups: [all] + groups, sides: sides)
  }
}
