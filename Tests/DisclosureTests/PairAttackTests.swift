import AuditModel
import Testing

/// Ten thousand pairs of reports that differ by one audit, and as many by one filter.
struct PairAttackTests {
  static let batches = 0..<20
  static let rounds = 500
  static let controls = 200

  @Test(arguments: batches)
  func `a report that an earlier one would turn against a child is refused`(batch: Int) {
    var random = RandomRounds(seed: 100 + UInt64(batch))
    for number in 0..<Self.rounds {
      let pair = random.pair()
      guard pair.after.disclosure(beside: [pair.before]) == nil else { continue }
      let successes = pair.attack.successes()
      #expect(successes.isEmpty, "pair \(number) of \(batch): \(successes)")
    }
  }

  @Test func `unless refused, the attack succeeds often, and not everything is refused`() {
    var random = RandomRounds(seed: 100)
    var (open, refused) = (0, 0)
    for _ in 0..<Self.controls {
      let pair = random.pair()
      if !pair.attack.successes().isEmpty { open += 1 }
      if pair.after.disclosure(beside: [pair.before]) != nil { refused += 1 }
    }
    #expect(open > Self.controls / 10)
    #expect(refused < Self.controls * 3 / 4)
  }

  @Test(arguments: batches)
  func `a report of one team beside the whole tells nothing of the others`(batch: Int) {
    var random = RandomRounds(seed: 200 + UInt64(batch))
    for number in 0..<Self.rounds {
      let pair = random.filtered()
      guard pair.team.disclosure(beside: [pair.whole]) == nil else { continue }
      let successes = pair.attack.successes()
      #expect(successes.isEmpty, "pair \(number) of \(batch): \(successes)")
    }
  }
}

extension RandomRounds {
  struct Pair {
    let before: Publication
    let after: Publication
    let attack: PairAttack
  }

  /// A round, published, and again with one audit more or one audit changed.
  mutating func pair() -> Pair {
    let (teams, item) = letters(atMost: 3)
    let team = number(0...teams.count - 1)
    let wasThere = number(0...1) == 0
    let old = teams[team].last ?? "f"
    let new = mixed(item)
    var next = teams
    if wasThere { next[team].removeLast() }
    next[team].append(new)
    let before = Publication.example(teams, item).protected()
    let after = Publication.example(next, item).protected()
    let attacks = (Attack(on: before), Attack(on: after))
    return Pair(
      before: before,
      after: after,
      attack: PairAttack(
        before: attacks.0,
        after: attacks.1,
        team: team,
        wasThere: wasThere,
        truth: attacks.0.tables.map { table in
          (table.adds(wasThere ? old : nil), table.adds(new))
        }
      )
    )
  }

  struct Filtered {
    let whole: Publication
    let team: Publication
    let attack: Attack
  }

  /// A round, published, and then one of its teams alone.
  mutating func filtered() -> Filtered {
    let (teams, item) = letters(atMost: 3)
    let whole = Publication.example(teams, item).protected()
    let place = number(0...teams.count - 1)
    let group = whole.groups[place + 1]
    let team = Publication(
      items: [
        PublishedItem(id: item.id, hasNotRecorded: item.hasNotRecorded)
      ],
      groups: [Publication.Group(team: nil, audits: group.audits)],
      sides: whole.sides.filter { group.audits.contains($0.key) }
    ).protected()
    return Filtered(
      whole: whole,
      team: team,
      attack: Attack(on: whole, and: team, ofTeam: place)
    )
  }
}

extension Attack.Table {
  /// What one audit with this letter adds to the table; nothing where it is not there.
  func adds(_ letter: Character?) -> Attack.Truth {
    guard let letter else { return .none }
    let isInN = letter != "-"
    let isSilence = name.contains("silent of")
    let part = name.contains("N of audits") ? isInN : letter == (isSilence ? "r" : "f")
    return Attack.Truth(whole: isOfAudits || isInN ? 1 : 0, part: part ? 1 : 0)
  }
}

extension Attack {
  /// Of a whole round and one of its teams: the team against all others together.
  ///
  /// What is printed of the team on either page counts.
  init(on whole: Publication, and team: Publication, ofTeam place: Int) {
    let own = Attack(on: team).tables
    let more = Attack(on: whole).tables
    tables = own.compactMap { alone -> Table? in
      guard let all = more.first(where: { $0.name == alone.name }) else {
        return alone
      }
      let others = all.teams.indices.filter { $0 != place }
      guard !others.isEmpty else { return alone }
      let mine = all.teams[place].both(alone.all) ?? alone.all
      guard all.isByTeam else {
        let rest = Printed(whole: 0...Attack.most, part: 0...Attack.most)
        return Table(
          name: all.name,
          teams: [mine, rest],
          all: all.all,
          truth: [
            all.truth[place],
            Truth(
              whole: others.reduce(0) { $0 + all.truth[$1].whole },
              part: others.reduce(0) { $0 + all.truth[$1].part }
            ),
          ],
          isByTeam: true
        )
      }
      var table = all
      table.teams[place] = mine
      return table
    }
  }
}
