extension Publication {
  /// What a publication would give away to whoever compares it with earlier ones.
  public struct Disclosure: Hashable, Sendable {
    /// Which of the earlier ones, by its position; the latest where only all of them together do.
    public let earlier: Int

    /// Whose count it is: the smallest printed group around it, `nil` being all.
    public let team: Team.ID?
    public let subject: Subject
  }

  /// Finds the first count of one to four, or all or none of fewer than five, that this publication and
  /// earlier ones give away together, and neither it nor the earlier ones do alone.
  ///
  /// An audit that was added, taken out, or changed is told apart by comparing, and how many these are
  /// is taken to be known. None of five or more is none of each of them on any page that prints it: that
  /// is no comparison.
  ///
  /// A child that was read in another round, too, may have changed meanwhile, and which children did is not
  /// known to anybody who does not know them. But that nothing changed may be known of an item, for it is about
  /// what was long past, and of a child, for its file was closed. So where every child's answer to an item is
  /// what it was, it is the same answer in both rounds; and so are all of a child of whom nothing has changed.
  /// Where fewer than five children changed, who knows that of an item knows these children: their audits are
  /// taken for other children's.
  ///
  /// - Parameters:
  ///   - earlier: What was published of the same audits or others, in order of time.
  ///   - rounds: Of the earlier ones and then of this, to which round each belongs; empty where all belong to
  ///     one.
  /// - Returns: `nil` where nothing is given away.
  public func disclosure(
    beside earlier: [Publication],
    in rounds: [Round.ID] = []
  ) -> Disclosure? {
    guard !earlier.isEmpty else { return nil }
    var world = PublishedWorld(apart(from: earlier, in: rounds) + [self], in: rounds)
    for looked in world.publications.indices.reversed() {
      var first: Doubt?
      world.findSettled(in: looked) { world, doubt in
        guard world.isSettledOnlyTogether(doubt) else { return .next }
        first = doubt
        return .stop
      }
      if let first {
        return Disclosure(
          earlier: world.guilty(of: first, in: looked),
          team: team(around: first, in: world),
          subject: first.subject
        )
      }
    }
    return nil
  }

  /// The earlier ones, in which few children of other rounds who changed meanwhile are others.
  private func apart(from earlier: [Publication], in rounds: [Round.ID]) -> [Publication] {
    guard Set(rounds).count > 1 else { return earlier }
    let changed = PublishedWorld.Part.changed(among: earlier + [self], in: rounds).reread
    guard (1..<5).contains(changed.count) else { return earlier }
    return zip(earlier, rounds).map { told, round in
      guard round != rounds.last else { return told }
      let names = changed.keys.filter { told.sides[$0] != nil }.map { ($0, "\($0) in \(round)") }
      return told.renamed(Dictionary(names) { first, _ in first })
    }
  }

  /// The smallest printed group around a part of the doubt; `nil` is all.
  private func team(around doubt: Doubt, in world: PublishedWorld) -> Team.ID? {
    let around = groups.indices.filter { group in
      let members = world.members(of: group, in: world.publications.count - 1)
      return doubt.parts.contains { members.contains($0) }
    }.min { groups[$0].audits.count < groups[$1].audits.count }
    return around.flatMap { groups[$0].team }
  }
}

extension PublishedWorld {
  /// Whether it takes both: the newest publication alone does not say it, nor do the earlier ones.
  ///
  /// That no other world is found would be no proof; what is said already is what can be read off one
  /// printed count, or off two.
  fileprivate func isSettledOnlyTogether(_ doubt: Doubt) -> Bool {
    let newest = publications.count - 1
    return !says([newest], doubt) && !says(0..<newest, doubt)
  }

  /// Whether a count, or one less another, gives the answer: that none of a larger group has it, or the
  /// very number.
  private func says(_ told: some Sequence<Int>, _ doubt: Doubt) -> Bool {
    let cells = told.flatMap { publication in
      saying.filter { $0.key.publication == publication && constraints.isActive($0.value) }
        .filter { $0.key.cell.subject == doubt.subject || $0.key.cell.subject == .audits }
        .map { (terms: constraints.terms(of: $0.value), range: constraints.ranges[$0.value]) }
    }
    let wanted = doubt.terms.byVariable
    let isSum = wanted.values.allSatisfy { $0 > 0 }
    return cells.contains { whole in
      if isSum, whole.range == 0...0, whole.terms.byVariable.keys.isSuperset(of: wanted) {
        return true
      }
      guard whole.range.count == 1 else { return false }
      return whole.terms.byVariable == wanted
        || cells.contains { part in
          part.range.count == 1 && (whole.terms + part.terms.negated).byVariable == wanted
        }
    }
  }

  /// The first earlier publication that settles the doubt with the newest; the latest where only
  /// several together do.
  fileprivate func guilty(of doubt: Doubt, in looked: Int) -> Int {
    let newest = publications.count - 1
    let guilty = (0..<newest).first { number in
      var pair = self
      for other in 0..<newest where other != number { pair.silence(other) }
      return pair.other(doubt, in: looked, alone: false) == nil
    }
    return guilty ?? newest - 1
  }
}

extension [CountConstraints.Term] {
  /// The factor of each variable that has one.
  fileprivate var byVariable: [Int: Int] {
    reduce(into: [:]) { $0[$1.variable, default: 0] += $1.factor }.filter { $0.value != 0 }
  }

  fileprivate var negated: [CountConstraints.Term] {
    map { CountConstraints.Term(variable: $0.variable, factor: -$0.factor) }
  }
}

extension Dictionary<Int, Int>.Keys {
  fileprivate func isSuperset(of other: [Int: Int]) -> Bool {
    other.keys.allSatisfy { contains($0) }
  }
}
