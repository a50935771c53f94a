import AuditModel

/// Whoever has two reports of a round between which one audit came in or was changed, and knows that.
///
/// For everything that the one audit may have answered before and after, it takes that away from both
/// reports and works out what the others can have been.
struct PairAttack {
  let before: Attack
  let after: Attack

  /// The team of the one audit, by its position.
  let team: Int

  /// Whether the audit is in the first report too.
  let wasThere: Bool

  /// What the one audit adds to each table, first and then; the truth.
  let truth: [(before: Attack.Truth, after: Attack.Truth)]

  func successes() -> [String] {
    before.tables.indices.flatMap { successes(in: $0) }
  }

  /// What the audit may add to one report.
  private func options(isThere: Bool, isOfAudits: Bool) -> [Attack.Truth] {
    let one = [Attack.Truth(whole: 1, part: 0), Attack.Truth(whole: 1, part: 1)]
    guard isThere else { return [Attack.Truth(whole: 0, part: 0)] }
    return isOfAudits ? one : [Attack.Truth(whole: 0, part: 0)] + one
  }

  private func successes(in number: Int) -> [String] {
    let (first, second) = (self.before.tables[number], self.after.tables[number])
    let isOfAudits = first.isOfAudits
    let teams = first.teams.indices
    let choices = (1..<(1 << teams.count)).filter { choice in
      first.isByTeam || choice == (1 << teams.count) - 1 || choice.nonzeroBitCount == 1
    }
    let none = Pairs(rows: [UInt64](repeating: 0, count: 64))
    var base = [Pairs](repeating: none, count: choices.count)
    var after = base
    var (old, new) = (none, none)
    for left in options(isThere: wasThere, isOfAudits: isOfAudits) {
      for right in options(isThere: true, isOfAudits: isOfAudits) {
        let own = teams.map { place in
          let isHere = place == team
          return Pairs.both(
            first.teams[place].less(isHere ? left : .none),
            second.teams[place].less(isHere ? right : .none)
          )
        }
        let all = first.all.less(left).both(second.all.less(right))
        guard let all else { continue }
        for (position, choice) in choices.enumerated() {
          let inside = teams.filter { choice & (1 << $0) != 0 }
            .reduce(Pairs.zero) { $0.joined(with: own[$1]) }
          let outside = teams.filter { choice & (1 << $0) == 0 }
            .reduce(Pairs.zero) { $0.joined(with: own[$1]) }
          let fitting = inside.fitting(outside, in: all)
          base[position] = base[position].union(fitting)
          let isHere = choice & (1 << team) != 0
          let withNew = isHere ? fitting.moved(by: right) : fitting
          after[position] = after[position].union(withNew)
          if fitting.rows.contains(where: { $0 != 0 }) {
            old = old.union(Pairs.zero.moved(by: left))
            new = new.union(Pairs.zero.moved(by: right))
          }
        }
      }
    }
    // Where a report prints that nobody of five or more has it, it says so of each of them, compared or
    // not; and that it is one audit is known from the start.
    func said(_ learnt: [String], of places: [Int]) -> [String] {
      let isSaid = [first, second].contains { table in
        table.all.saysNone || places.allSatisfy { table.teams[$0].saysNone }
      }
      return learnt.filter { !isSaid || $0.contains("whole is") }
    }
    let mine = truth[number]
    let learnt = zip(choices, zip(base, after)).flatMap { choice, possible -> [String] in
      let chosen = teams.filter { choice & (1 << $0) != 0 }
      let isHere = chosen.contains(team)
      let whole = chosen.reduce(0) { $0 + first.truth[$1].whole }
      let part = chosen.reduce(0) { $0 + first.truth[$1].part }
      let rest = Attack.Truth(
        whole: whole - (isHere ? mine.before.whole : 0),
        part: part - (isHere ? mine.before.part : 0)
      )
      let now = Attack.Truth(
        whole: rest.whole + (isHere ? mine.after.whole : 0),
        part: rest.part + (isHere ? mine.after.part : 0)
      )
      let without = Attack.learnt("\(first.name) of \(chosen) without it", from: possible.0, rest)
      let with = Attack.learnt("\(first.name) of \(chosen) with it", from: possible.1, now)
      return said(without + with, of: chosen)
    }
    let then = Attack.learnt("\(first.name) of it", from: new, mine.after)
    let before = Attack.learnt("\(first.name) of it before", from: old, mine.before)
    return learnt
      + said(then + (wasThere ? before : []), of: [team]).filter {
        !isOfAudits || !$0.contains("whole is")
      }
  }
}

extension Attack.Printed {
  /// Whether it is printed that nobody has it.
  var saysNone: Bool { part.upperBound == 0 || whole.upperBound == 0 }
}

extension Attack.Truth {
  static let none = Attack.Truth(whole: 0, part: 0)
}

extension Attack.Table {
  var isOfAudits: Bool { name.hasSuffix("of audits") }
}

extension Attack.Printed {
  /// What is left without one audit; `nil` where it cannot have been so.
  func less(_ one: Attack.Truth) -> Attack.Printed? {
    guard whole.upperBound >= one.whole, part.upperBound >= one.part else { return nil }
    return Attack.Printed(
      whole: max(0, whole.lowerBound - one.whole)...whole.upperBound - one.whole,
      part: max(0, part.lowerBound - one.part)...part.upperBound - one.part
    )
  }

  func both(_ other: Attack.Printed) -> Attack.Printed? {
    guard whole.overlaps(other.whole), part.overlaps(other.part) else { return nil }
    return Attack.Printed(
      whole: whole.clamped(to: other.whole),
      part: part.clamped(to: other.part)
    )
  }
}

extension Attack.Printed? {
  func both(_ other: Attack.Printed?) -> Attack.Printed? {
    guard let self, let other else { return nil }
    return self.both(other)
  }
}

extension Pairs {
  /// The pairs that are possible by both reports; none where one rules everything out.
  static func both(_ one: Attack.Printed?, _ other: Attack.Printed?) -> Pairs {
    one.both(other).map { Pairs($0) } ?? Pairs(rows: [0])
  }

  func moved(by one: Attack.Truth) -> Pairs {
    let moved = rows.map { $0 << UInt64(one.part) }
    return Pairs(rows: Array((Array(repeating: 0, count: one.whole) + moved).prefix(64)))
  }
}
