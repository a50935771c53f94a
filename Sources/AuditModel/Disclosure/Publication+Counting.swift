extension Publication {
  func group(_ team: Team.ID?) -> Group? {
    groups.first { $0.team == team }
  }

  /// The items behind a subject, by their positions in ``items``; empty for the audits themselves.
  func positions(of subject: Subject) -> [Int] {
    switch subject {
    case .audits: []
    case .item(let id): items.indices.filter { items[$0].id == id }
    case .pool(let measure): items.indices.filter { items[$0].pool == measure }
    }
  }

  /// How many there are, before anything is rounded; 0 for a cell that is none of its own.
  public func count(_ cell: Cell) -> Int {
    guard let place = groups.firstIndex(where: { $0.team == cell.team }) else { return 0 }
    guard cell.subject != .audits else { return groups[place].audits.count }
    return positions(of: cell.subject).reduce(0) { count, item in
      cell.column.sides.reduce(count) { $0 + tallies[place][item][$1.position] }
    }
  }

  static func tallies(
    _ groups: [Group],
    _ sides: [Audit.ID: [AnswerSide]],
    items: Int
  ) -> [[[Int]]] {
    let none = Array(repeating: Array(repeating: 0, count: AnswerSide.allCases.count), count: items)
    return groups.map { group in
      group.audits.reduce(into: none) { tally, audit in
        for (item, side) in (sides[audit] ?? []).enumerated() { tally[item][side.position] += 1 }
      }
    }
  }

  /// Whether none may be printed as none for an item: no group that can be told apart is of one to
  /// four, for which it would say that none of them has what is counted.
  func showsZero(of subject: Subject) -> Bool {
    let teams = groups.filter { $0.team != nil }
    func isFew(_ count: Int) -> Bool { (1..<5).contains(count) }
    guard !groups.contains(where: { isFew($0.audits.count) }) else { return false }
    guard case .item(let id) = subject, items.first(where: { $0.id == id })?.isByTeam == true else {
      return true
    }
    return !teams.contains { isFew(count(Cell($0.team, subject, .of))) }
  }

  /// The cell by the rules that look at one group alone.
  ///
  /// Of a group of fewer than five nothing is said but that it is; so neither "all" nor "none" of it.
  func rounded(_ cell: Cell) -> PublishedCount {
    let audits = group(cell.team)?.audits.count ?? 0
    switch (cell.subject, cell.column) {
    case (.audits, _): return PublishedCount(audits, showsZero: true)
    case (.pool, _) where audits < 5: return .withheld
    case (.item, .of): return PublishedCount(count(cell), showsZero: showsZero(of: .audits))
    case (.item, _):
      let whole = count(Cell(cell.team, cell.subject, .of))
      let isNobody = whole == 0 && showsZero(of: .audits)
      guard whole >= 5 || isNobody else { return .withheld }
      return PublishedCount(count(cell), showsZero: isNobody || showsZero(of: cell.subject))
    case (.pool, .of): return PublishedCount(count(cell), showsZero: showsZero(of: .audits))
    case (.pool, _): return PublishedCount(count(cell), showsZero: showsZero(of: cell.subject))
    }
  }
}
