import AuditModel

/// In which order the cases behind a figure stand.
enum CaseOrder: Int, CaseIterable, Sendable {
  /// What one wants to read first comes first: those in N that are unfavourable, then the others in N,
  /// then those left out.
  case missesFirst
  case reference
  case team

  /// The latest audit first.
  case newestFirst

  var next: CaseOrder {
    Self.allCases[(rawValue + 1) % Self.allCases.count]
  }

  var phrase: Phrase {
    switch self {
    case .missesFirst: Phrase(en: "what was missed first", cy: "yr hyn a fethwyd yn gyntaf")
    case .reference: Phrase(en: "by case reference", cy: "fesul cyfeirnod achos")
    case .team: Phrase(en: "by team", cy: "fesul tîm")
    case .newestFirst: Phrase(en: "latest audit first", cy: "archwiliad diweddaraf yn gyntaf")
    }
  }

  /// The cases in this order, those that are alike in the order they were in.
  func sorted(_ cases: [CaseBehind], on desk: Desk) -> [CaseBehind] {
    let teams = Dictionary(
      desk.workspace.teams.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    let keys = cases.map { key(of: $0, teams: teams) }
    let sorted = cases.indices.sorted { left, right in
      keys[left] == keys[right] ? left < right : keys[left] < keys[right]
    }
    return sorted.map { cases[$0] }
  }

  private func key(of behind: CaseBehind, teams: [Team.ID: Int]) -> (Int, String) {
    switch self {
    case .missesFirst: (behind.outcome.place.rank, "")
    case .reference: (0, behind.reference)
    case .team: (teams[behind.team] ?? .max, behind.team)
    case .newestFirst: (-behind.asAt.number, "")
    }
  }
}

extension CaseBehind {
  /// Whether reference, team and outcome hold every word, in either case.
  func holds(_ words: String, item: Item, on desk: Desk) -> Bool {
    guard !words.isEmpty else { return true }
    let text = [
      reference, team, desk.text(desk.workspace.team(team)), self.words(to: item, on: desk),
      asAt.description,
    ].joined(separator: "\n").lowercased()
    return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }
}

extension Outcome.Place {
  fileprivate var rank: Int {
    switch self {
    case .unfavourable: 0
    case .favourable, .tally: 1
    case .outside: 2
    }
  }
}
