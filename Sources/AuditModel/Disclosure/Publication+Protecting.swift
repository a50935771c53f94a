extension Publication {
  /// The publication with further counts withheld, so that nobody can work out from all of it a count
  /// of one to four, or that all or none of fewer than five have something.
  ///
  /// That nothing can be worked out is proved count by count: for each there are other counts behind
  /// the same printed page. Withholding only adds to these, so what was proved stays proved. Of the
  /// counts that give something away, one that alone would do is withheld, the smallest first; the same
  /// audits always give the same page.
  public func protected() -> Publication {
    var result = self
    var world = PublishedWorld([self])
    world.findSettled(in: 0) { world, doubt in
      let open = result.candidates(for: doubt, in: world)
      guard !open.isEmpty else { return .next }
      for cell in open {
        world.set(cell, of: 0, active: false)
        if world.other(doubt, in: 0, alone: false) != nil {
          result.withhold(cell)
          return .same
        }
        world.set(cell, of: 0, active: true)
      }
      world.set(open[0], of: 0, active: false)
      result.withhold(open[0])
      return .same
    }
    return result
  }

  /// The cells that could be withheld to keep something in doubt, the one that tells the least first:
  /// its own subject's before pools and audits, other groups' before its own, small numbers before
  /// large ones.
  private func candidates(for doubt: Doubt, in world: PublishedWorld) -> [Cell] {
    func isOwn(_ cell: Cell) -> Bool { cell.subject == doubt.subject }
    let own = Set(
      doubt.parts.flatMap { world.parts[$0].groups }.map { groups[$0.group].team }
    )
    let open = cells.filter { cell in
      world.isActive(cell, of: 0) && (isOwn(cell) || cell.subject == .audits || isPool(cell))
    }
    return open.enumerated().sorted { left, right in
      let ranks = [left, right].map { place, cell in
        [isOwn(cell) ? 0 : 1, own.contains(cell.team) ? 1 : 0, count(cell), place]
      }
      return ranks[0].lexicographicallyPrecedes(ranks[1])
    }.map(\.element)
  }

  private func isPool(_ cell: Cell) -> Bool {
    if case .pool = cell.subject { true } else { false }
  }
}
