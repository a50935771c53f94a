extension PublishedWorld {
  /// What to look at after a doubt that is settled.
  enum Next {
    /// The same doubt again, which must end; the next one; nothing more.
    case same, next, stop
  }

  /// Finds the doubts that a reader of everything can settle.
  ///
  /// - Parameters:
  ///   - publication: Whose counts are looked at.
  ///   - mend: Told of each; what it changes counts at once.
  mutating func findSettled(
    in publication: Int,
    _ mend: (inout PublishedWorld, Doubt) -> Next
  ) {
    for doubt in lacks(of: publication) {
      while other(doubt, in: publication, alone: false) == nil {
        let next = mend(&self, doubt)
        if next == .stop { return }
        if next == .next { break }
      }
    }
    for family in families(of: publication) {
      var together: [Doubt] = []
      for doubt in family.few {
        while other(doubt, in: publication, alone: true) == nil {
          if together.count < Self.mostTogether,
            other(doubt, in: publication, alone: false) != nil
          {
            together.append(doubt)
            break
          }
          let next = mend(&self, doubt)
          if next == .stop { return }
          if next == .next { break }
        }
      }
      if findSettled(sumsOf: together, and: family.none, in: publication, mend) == .stop { return }
    }
  }

  /// Of more counts than these, every sum of some of them would be too many to look at.
  private static let mostTogether = 6

  /// Sums of counts that can be other ones only at one another's expense.
  ///
  /// Where one count can be another while those of other groups stay, so can every sum with it.
  private mutating func findSettled(
    sumsOf few: [Doubt],
    and none: [Doubt],
    in publication: Int,
    _ mend: (inout PublishedWorld, Doubt) -> Next
  ) -> Next {
    guard !few.isEmpty else { return .next }
    let bound = none.filter { other($0, in: publication, alone: true) == nil }
    let all = few + bound.prefix(Self.mostTogether)
    for choice in 0..<(1 << all.count) where choice.nonzeroBitCount > 1 {
      let chosen = all.indices.filter { choice & (1 << $0) != 0 }.map { all[$0] }
      let sum = Doubt(
        subject: chosen[0].subject,
        parts: chosen.flatMap(\.parts),
        terms: chosen.flatMap(\.terms),
        must: .differ
      )
      guard (1..<5).contains(constraints.sum(sum.terms)) else { continue }
      while other(sum, in: publication, alone: false) == nil {
        let next = mend(&self, sum)
        if next == .stop { return .stop }
        if next == .next { break }
      }
    }
    return .next
  }

  /// Another world in which the doubt is justified.
  ///
  /// `alone` asks for one in which the same count of every other group is what it is.
  func other(_ doubt: Doubt, in publication: Int, alone: Bool) -> [Int: Int]? {
    var frozen: [Int] = []
    if alone {
      let seen = publications[publication]
      let others = Set(parts.indices).subtracting(doubt.parts)
      let items = seen.positions(of: doubt.subject).flatMap { place in
        others.flatMap { counts(at: place, part: $0, in: publication)?.all ?? [] }
      }
      frozen = items + others.map { sizes[$0] }
    }
    return OtherWorld.difference(
      in: doubt.terms,
      larger: doubt.must == .beLarger,
      constraints,
      freezing: frozen
    )
  }
}
