import AuditModel

@testable import AuditTUI

extension DeskFixture {
  /// A desk with so many finished audits of each team in spring 2026, and no others.
  ///
  /// Every fourth audit of a team says that the child was not seen alone, the others that it was:
  /// of 40 audits 30 are met. All else is as in the finished audits of ``shelf``.
  static func filledDesk(_ sizes: KeyValuePairs<Team.ID, Int>, language: Language = .english)
    -> Desk
  {
    var desk = desk(language: language)
    let pattern = shelf.audits.filter { $0.state == .finished && $0.round == "2026-spring" }
    desk.audits.audits = sizes.flatMap { team, count in
      (1...count).map { number in
        scored(number, team: team, like: pattern[number % pattern.count])
      }
    }
    desk.audits.total = desk.audits.audits.count
    desk.audits.read = desk.audits.total
    return desk.counted()
  }

  private static func scored(_ number: Int, team: Team.ID, like audit: ScoredAudit) -> ScoredAudit {
    ScoredAudit(
      id: "\(team)-\(number)",
      reference: "C-\(team)-\(number)",
      team: team,
      round: audit.round,
      template: coreFour,
      state: .finished,
      reading: .first,
      asAt: audit.asAt,
      auditor: audit.auditor,
      outcomes: audit.outcomes.map { outcome in
        outcome.item == "child-seen-alone"
          ? ItemOutcome(item: outcome.item, outcome: number.isMultiple(of: 4) ? .notMet : .met)
          : outcome
      }
    )
  }
}
