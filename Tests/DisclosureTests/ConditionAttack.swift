import AuditModel

/// Whoever knows that one item is asked only under a condition, and reads how often each was answered.
///
/// Of all audits together: `asked` can stand in N at most as often as the condition can hold, whatever the
/// answers to the other items have to do with each other.
struct ConditionAttack {
  let publication: Publication
  let form: Form

  /// When `asked` is asked.
  enum Form: CaseIterable {
    /// After yes to `a` or to `b`; to both; to both or to `c`; to `a` and either `b` or `c`.
    case either, both, bothOr, andEither

    var condition: Condition {
      func yes(_ item: String) -> Condition { .answer(item: item, in: ["yes"]) }
      return switch self {
      case .either: .any([yes("a"), yes("b")])
      case .both: .all([yes("a"), yes("b")])
      case .bothOr: .any([.all([yes("a"), yes("b")]), yes("c")])
      case .andEither: .all([yes("a"), .any([yes("b"), yes("c")])])
      }
    }

    /// Whether it holds.
    func holds(_ a: Bool, _ b: Bool, _ c: Bool) -> Bool {
      switch self {
      case .either: a || b
      case .both: a && b
      case .bothOr: a && b || c
      case .andEither: a && (b || c)
      }
    }

    /// In how many of `size` audits it can hold at most, where so many have a yes.
    func most(_ a: Int, _ b: Int, _ c: Int, of size: Int) -> Int {
      switch self {
      case .either: min(size, a + b)
      case .both: min(a, b)
      case .bothOr: min(size, min(a, b) + c)
      case .andEither: min(a, min(size, b + c))
      }
    }
  }

  private static let items = ["a", "b", "c", "asked"]

  /// N and n of one item.
  private typealias Pair = (whole: Int, part: Int)

  func successes() -> [String] {
    let none = Pairs(rows: [UInt64](repeating: 0, count: 64))
    var ofN = [Pairs](repeating: none, count: 4)
    var ofAudits = [Pairs](repeating: none, count: 4)
    var favourable = [Pairs](repeating: none, count: 4)
    for size in range(.audits, .of).clamped(to: 1...20) {
      for (number, pairs) in possible(size).enumerated() {
        for pair in pairs {
          ofN[number].rows[pair.whole] |= 1 << UInt64(pair.part)
          ofAudits[number].rows[size] |= 1 << UInt64(pair.whole)
          favourable[number].rows[size] |= 1 << UInt64(pair.part)
        }
      }
    }
    return Self.items.enumerated().flatMap { number, item -> [String] in
      let (audits, whole, part) = (
        count(.audits, .of), count(.item(item), .of), count(.item(item), .n)
      )
      return Attack.learnt("\(item) n of N", from: ofN[number], .init(whole: whole, part: part))
        + Attack.learnt("\(item) N", from: ofAudits[number], .init(whole: audits, part: whole))
        + Attack.learnt("\(item) n", from: favourable[number], .init(whole: audits, part: part))
    }
  }

  /// Of each item every pair that can be, in so many audits.
  private func possible(_ size: Int) -> [[Pair]] {
    let printed = Self.items.map { item -> [Pair] in
      range(.item(item), .of).clamped(to: 0...size).flatMap { whole in
        (0...whole).filter { range(.item(item), .n).contains($0) }.map { (whole, $0) }
      }
    }
    guard !printed.contains(where: \.isEmpty) else { return [[], [], [], []] }
    let yes = printed.map { pairs in pairs.map(\.part).max() ?? 0 }
    let least = printed[3].map(\.whole).min() ?? 0
    let others = (0..<3).map { number in
      printed[number].filter { pair in
        var now = yes
        now[number] = pair.part
        return form.most(now[0], now[1], now[2], of: size) >= least
      }
    }
    guard !others.contains(where: \.isEmpty) else { return [[], [], [], []] }
    let most = form.most(yes[0], yes[1], yes[2], of: size)
    return others + [printed[3].filter { $0.whole <= most }]
  }

  private func count(_ subject: Publication.Subject, _ column: Publication.Column) -> Int {
    publication.count(.init(nil, subject, column))
  }

  private func range(
    _ subject: Publication.Subject,
    _ column: Publication.Column
  ) -> ClosedRange<Int> {
    Attack.range(publication.shown[.init(nil, subject, column)])
  }
}
