import AuditModel
import AuditReport
import AuditStore

/// Which two rounds or periods are set against each other, and how that is printed.
struct ComparisonChoice {
  let comparison: Comparison
  let teams: [Team]
  let team: Team.ID?

  /// `nil` is every item.
  let items: Set<Item.ID>?

  /// - Parameters:
  ///   - earlier: A round's id, a month, or two days with `..` between them.
  ///   - later: `nil` is the latest round that has audits.
  ///   - scored: The audits.
  ///   - request: By which definitions they are counted, and which of them.
  ///   - team: Whose figures are compared; `nil` is all teams.
  ///   - items: Those that are listed; `nil` is every item.
  /// - Throws: When the earlier side names no round and no period, or there is no later side.
  init(
    _ earlier: String,
    against later: AuditSpan?,
    in scored: ScoredWorkspace,
    _ request: FigureRequest,
    team: Team.ID?,
    items: Set<Item.ID>?
  ) throws(CommandFailure) {
    let rounds = scored.rounds
    guard let before = rounds.contains(earlier) ? .round(earlier) : AuditSpan(period: earlier)
    else {
      throw .unknown(earlier, of: .roundOrPeriod, among: rounds)
    }
    guard let after = later ?? scored.latestRound.map(AuditSpan.round) else {
      throw .usedWrongly(.noLaterSide)
    }
    // The days of the later side are no filter of the earlier one.
    var request = request
    (request.filter.from, request.filter.to) = (nil, nil)
    let audits = scored.audits
    comparison = Comparison(
      from: SpanFigures(before, of: audits, request),
      to: SpanFigures(after, of: audits, request)
    )
    teams = scored.workspace.settings.teams
    self.team = team
    self.items = items
  }

  func text(style: TextStyle) -> String {
    ComparisonTable(comparison, teams: teams, of: team, only: items, style: style).text()
  }

  func json() -> String {
    ComparisonJSON(comparison, of: team, only: items).text()
  }
}

extension Phrase {
  fileprivate static let roundOrPeriod = Phrase(
    en: "round, month (2026-01) or period (2025-10-01..2025-12-31)",
    cy: "rownd, mis (2026-01) na chyfnod (2025-10-01..2025-12-31)"
  )

  fileprivate static let noLaterSide = Phrase(
    en: "no audit belongs to a round; name the later side with --from and --to",
    cy: "nid oes archwiliad yn perthyn i rownd; enwch yr ochr ddiweddarach â --from a --to"
  )
}
