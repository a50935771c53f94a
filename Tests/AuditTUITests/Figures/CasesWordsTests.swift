import AuditModel
import Testing

@testable import AuditTUI

/// What a case says of itself never contradicts how it was counted.
struct CasesWordsTests {
  /// One audit, its assessment's outcome changed and its clocks left as they are: C-0201 of spring
  /// was assessed on the last day, so its clock is met.
  private func shown(_ outcome: Outcome) throws -> String {
    var desk = DeskFixture.desk()
    let met = try #require(desk.audits.audits.first { $0.reference == "C-0201" })
    desk.audits.audits = [
      ScoredAudit(
        id: met.id,
        reference: met.reference,
        team: met.team,
        round: met.round,
        template: DeskFixture.coreFour,
        state: .finished,
        reading: .first,
        asAt: met.asAt,
        auditor: met.auditor,
        outcomes: met.outcomes.map {
          $0.item == "assessment-on-time"
            ? ItemOutcome(item: $0.item, outcome: outcome, clocks: $0.clocks) : $0
        }
      )
    ]
    desk = desk.counted()
    let scope = desk.scope
    let figure = try #require(
      scope.figures.figures(of: "assessment-on-time", team: nil, round: "2026-spring").last
    )
    let cases = CasesScreen(behind: figure, desk: desk)
    let lines = cases.drawn(on: desk, terminal: (120, 24)).snapshot.split(separator: "\n")
    return String(try #require(lines.first { $0.contains("C-0201") }))
  }

  @Test func `a case in N says how long it took`() throws {
    #expect(try shown(.met).hasSuffix("✓ met · 42 working days"))
  }

  // A second clock names a timescale that nobody knows: the first alone does not make it met.
  @Test func `a case with a clock that is not known is not called met`() throws {
    let row = try shown(.notDeterminable)
    #expect(row.hasSuffix("– not determinable · left out of N · 42 working days"))
  }
}
