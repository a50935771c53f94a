import AuditModel
import Testing

/// Reports of two rounds in which some of the children are the same.
struct SharedAttackTests {
  static let batches = 0..<5
  static let rounds = 120

  /// Whether refused or not: how many other children each page counts is in doubt, and that is enough.
  @Test(arguments: batches)
  func `children who were read in two rounds are not told apart by the two reports`(batch: Int) {
    var random = RandomRounds(seed: 500 + UInt64(batch))
    for number in 0..<Self.rounds {
      let pair = random.shared()
      let successes = pair.attack.successes()
      #expect(successes.isEmpty, "pair \(number) of \(batch): \(successes)")
    }
  }

  @Test func `not every round with children of an earlier one is refused`() {
    var random = RandomRounds(seed: 500)
    let refused = (0..<Self.rounds).count { _ in
      let pair = random.shared()
      return pair.after.disclosure(beside: [pair.before]) != nil
    }
    #expect(refused < Self.rounds * 3 / 4)
  }

  private func release(_ round: String, _ publication: Publication) -> Release {
    Release(
      id: "0198c0df-0000-7000-8000-00000000000\(round.last ?? "0")",
      at: "2026-04-01T09:00:00Z",
      by: "am",
      round: round,
      team: nil,
      framework: "",
      language: "en",
      format: "md",
      decidedBy: nil,
      digest: "sha256:\(round)",
      publication: publication
    )
  }

  /// As one audit more in the same round: n of A goes from 4, *fewer than 5*, to 5, which is printed.
  @Test func `a round of the same children is compared with theirs, and one of others is not`() {
    let item = PublishedItem(id: "seen", isByTeam: true)
    let before = Publication.example(["ffffuuuuuu", "fffffuuuuu"], item).protected()
    let after = Publication.example(["ffffuuuuuuf", "fffffuuuuu"], item).protected()
    let ids = after.sides.keys.sorted()
    let next = after.renamed(Dictionary(uniqueKeysWithValues: ids.map { ($0, "next-\($0)") }))
    let same = Dictionary(
      uniqueKeysWithValues: ids.flatMap { id in
        [id, "next-\(id)"].map { ($0, CaseRead(reference: id, template: "short")) }
      }
    )
    let (first, second) = (release("q1", before), release("q2", next))
    #expect(throws: RefusedRelease.self) {
      try second.compared(with: [first], caseRead: same)
    }
    #expect(throws: Never.self) { try second.compared(with: [first]) }
  }
}

extension RandomRounds {
  struct Shared {
    let before: Publication
    let after: Publication
    let attack: SharedAttack
  }

  /// Two rounds of the same teams and item; of one team some children are in both, as they were.
  mutating func shared() -> Shared {
    let (teams, item) = letters(atMost: 3)
    let team = number(0...teams.count - 1)
    let count = number(1...min(8, teams[team].count))
    let both = String(teams[team].prefix(count))
    let next = teams.indices.map { place in
      (place == team ? both : "")
        + String((0..<number(place == team ? 0...6 : 1...14)).map { _ in mixed(item) })
    }
    let before = Publication.example(teams, item).protected()
    // The children of both are those first in the team; all others are others.
    let after = Publication.example(next, item)
    let own = Set(
      after.groups[team + 1].audits.sorted { Int($0.dropFirst()) ?? 0 < Int($1.dropFirst()) ?? 0 }
        .prefix(count)
    )
    let renamed = after.renamed(
      Dictionary(
        uniqueKeysWithValues: after.sides.keys.filter { !own.contains($0) }.map {
          ($0, "next-\($0)")
        }
      )
    ).protected()
    let attacks = (Attack(on: before), Attack(on: renamed))
    let added = attacks.0.tables.map { table in
      both.map { table.adds($0) }.reduce(Attack.Truth.none) {
        Attack.Truth(whole: $0.whole + $1.whole, part: $0.part + $1.part)
      }
    }
    return Shared(
      before: before,
      after: renamed,
      attack: SharedAttack(
        before: attacks.0,
        after: attacks.1,
        team: team,
        count: count,
        truth: added
      )
    )
  }
}
