/// The parts of a list from which cases are drawn, each for itself.
struct Strata {
  /// In the order of team and words; the cases of each in random order.
  let parts: [(team: Team.ID, stratum: String, cases: [ListedCase])]

  /// Divides cases that stand in random order.
  init(_ frame: [ListedCase], of request: SampleRequest) {
    let groups = Dictionary(grouping: frame) { listed in
      Key(team: listed.team, stratum: listed.stratum(by: request.stratify))
    }
    parts = groups.keys.sorted { $0.comesBefore($1) }.map { key in
      (key.team, key.stratum, groups[key] ?? [])
    }
    order = frame
  }

  private let order: [ListedCase]

  private struct Key: Hashable {
    let team: Team.ID
    let stratum: String

    func comesBefore(_ other: Key) -> Bool {
      team == other.team ? stratum.comesBefore(other.stratum) : team.comesBefore(other.team)
    }
  }

  /// The cases that are drawn, stratum by stratum, each in random order; all cases, and chosen ones, in
  /// the order of their references.
  func drawn(_ request: SampleRequest) -> [ListedCase] {
    switch request.method {
    case .stratified:
      return zip(parts, shares(request)).flatMap { $0.cases.prefix($1) }
    case .random:
      guard case .inAll(let number) = request.size else { return [] }
      let taken = Set(order.prefix(number).map(\.reference))
      return parts.flatMap { $0.cases.filter { taken.contains($0.reference) } }
    case .all:
      return parts.flatMap { $0.cases.sorted { $0.reference.comesBefore($1.reference) } }
    case .purposive:
      let chosen = Set(request.chosen)
      return parts.flatMap { $0.cases.sorted { $0.reference.comesBefore($1.reference) } }
        .filter { chosen.isEmpty || chosen.contains($0.reference) }
    }
  }

  /// How many of each part are drawn.
  private func shares(_ request: SampleRequest) -> [Int] {
    // The parts of a team stand together.
    var sizes: [[Int]] = []
    var last: Team.ID?
    for part in parts {
      if part.team != last { sizes.append([]) }
      sizes[sizes.count - 1].append(part.cases.count)
      last = part.team
    }
    let numbers: [Int] =
      switch request.size {
      case .perTeam(let number): sizes.map { _ in number }
      case .inAll(let number):
        Allocation.byLargestRemainder(number, over: sizes.map { $0.reduce(0, +) })
      case nil: sizes.map { $0.reduce(0, +) }
      }
    return zip(numbers, sizes).flatMap { Allocation.byLargestRemainder($0, over: $1) }
  }

  /// What was drawn of each part.
  func shares(of drawn: [ListedCase]) -> [StratumShare] {
    let taken = Set(drawn.map(\.reference))
    return parts.map { part in
      StratumShare(
        team: part.team,
        stratum: part.stratum,
        cases: part.cases.count,
        drawn: part.cases.count { taken.contains($0.reference) }
      )
    }
  }
}
