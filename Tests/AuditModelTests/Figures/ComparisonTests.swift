import AuditModel
import Testing

struct ComparisonTests {
  private let template = Sampled.template([Sampled.item("seen"), Sampled.item("heard")])

  /// Audits of both items alike.
  private func audits(
    _ outcomes: [(Outcome, Int)],
    from first: Int,
    round: String?,
    asAt: Day,
    template: Template
  ) -> [ScoredAudit] {
    outcomes.flatMap { Array(repeating: $0.0, count: $0.1) }.enumerated().map { offset, outcome in
      Sampled.audit(
        first + offset,
        template.items.map { _ in outcome },
        round: round,
        template: template,
        asAt: asAt
      )
    }
  }

  private func request(_ templates: [Template]) -> FigureRequest {
    FigureRequest(
      templates: templates,
      rounds: [Sampled.round("r1"), Sampled.round("r2")],
      teams: ["North"]
    )
  }

  private func compared(
    _ audits: [ScoredAudit],
    _ earlier: AuditSpan,
    _ later: AuditSpan,
    _ templates: [Template]
  ) -> Comparison {
    Comparison(
      from: SpanFigures(earlier, of: audits, request(templates)),
      to: SpanFigures(later, of: audits, request(templates))
    )
  }

  private var twoRounds: [ScoredAudit] {
    audits(
      [(.met, 48), (.notMet, 32)],
      from: 1,
      round: "r1",
      asAt: "2026-01-12",
      template: template
    )
      + audits(
        [(.met, 56), (.notRecorded, 14)],
        from: 101,
        round: "r2",
        asAt: "2026-04-13",
        template: template
      )
  }

  // 48 of 80, then 56 of 70: Newcombe 5 to 33 points (Tests/Oracles/intervals.txt).
  @Test func `an item of two rounds is compared with the records that fell silent beside it`()
    throws
  {
    let comparison = compared(twoRounds, .round("r1"), .round("r2"), [template])
    #expect(comparison.refusal == nil)
    let items = comparison.items(team: nil)
    #expect(items.map(\.item.id) == ["seen", "heard"])
    let seen = try #require(items.first)
    guard case .compared(let difference)? = seen.change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.direction == .better)
    #expect(seen.notRecorded?.earlier == Proportion(n: 0, of: 80))
    #expect(seen.notRecorded?.later == Proportion(n: 14, of: 70))
  }

  @Test func `a period of one round keeps that round's claim`() throws {
    let april = try #require(AuditSpan(period: "2026-04"))
    let comparison = compared(twoRounds, .round("r1"), april, [template])
    #expect(comparison.later.round == "r2")
    guard case .compared(let difference)? = comparison.items(team: nil).first?.change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.direction == .better)
  }

  @Test func `a period of several rounds shows its difference and claims no change`() throws {
    let more = audits([(.met, 4)], from: 201, round: nil, asAt: "2026-04-20", template: template)
    let april = try #require(AuditSpan(period: "2026-04-01..2026-04-30"))
    let comparison = compared(twoRounds + more, .round("r1"), april, [template])
    #expect(comparison.later.round == nil)
    guard case .compared(let difference)? = comparison.items(team: nil).first?.change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.direction == .noClaim)
  }

  @Test func `audits that stand on both sides are not set against themselves`() throws {
    let both = try #require(AuditSpan(period: "2026-01-01..2026-04-30"))
    let comparison = compared(twoRounds, both, .round("r2"), [template])
    #expect(comparison.refusal == .sameAudits(70))
    #expect(comparison.items(team: nil).isEmpty)
  }

  @Test func `a side without audits and sides the wrong way round are refused`() throws {
    let march = try #require(AuditSpan(period: "2026-03"))
    #expect(compared(twoRounds, march, .round("r2"), [template]).refusal == .noAudits(march))
    #expect(compared(twoRounds, .round("r1"), march, [template]).refusal == .noAudits(march))
    #expect(
      compared(twoRounds, .round("r2"), .round("r1"), [template]).refusal == .notEarlier
    )
  }

  @Test func `an item that only one side asks is listed as that`() {
    let longer = Sampled.template(
      [Sampled.item("seen"), Sampled.item("new")],
      version: 2
    )
    let audits =
      audits([(.met, 10)], from: 1, round: "r1", asAt: "2026-01-12", template: template)
      + audits([(.met, 10)], from: 101, round: "r2", asAt: "2026-04-13", template: longer)
    let items = compared(audits, .round("r1"), .round("r2"), [template, longer]).items(team: nil)
    #expect(items.map(\.item.id) == ["seen", "new", "heard"])
    #expect(items.map { $0.earlier != nil } == [true, false, true])
    #expect(items.map { $0.later != nil } == [true, true, false])
    #expect(items.map { $0.change != nil } == [true, false, false])
  }

  @Test func `an item whose meaning changed stands on both sides and is not compared`() {
    let changed = Sampled.template([Sampled.item("seen", .yesNo)], version: 2)
    let audits =
      audits([(.met, 10)], from: 1, round: "r1", asAt: "2026-01-12", template: template)
      + audits([(.met, 10)], from: 101, round: "r2", asAt: "2026-04-13", template: changed)
    let items = compared(audits, .round("r1"), .round("r2"), [template, changed]).items(team: nil)
    #expect(items.map(\.item.id) == ["seen", "heard"])
    #expect(items.first?.change == .notComparable(.differentMeaning))
    #expect(items.first?.notRecorded == nil)
  }

  @Test func `cases that were audited in both rounds are counted`() {
    let again = Sampled.audit(
      301,
      [.met, .met],
      round: "r2",
      template: template,
      case: "C1",
      asAt: "2026-04-13"
    )
    #expect(
      compared(twoRounds + [again], .round("r1"), .round("r2"), [template]).sharedCases == 1
    )
  }

  @Test(arguments: [
    ("2026-01", "2026-01", "Jan 2026"),
    ("2026-01-01..2026-03-31", "2026-01-01..2026-03-31", "Jan to Mar 2026"),
    ("2025-12-01..2026-01-31", "2025-12-01..2026-01-31", "Dec 2025 to Jan 2026"),
    ("2026-01-05..2026-01-09", "2026-01-05..2026-01-09", "2026-01-05 to 2026-01-09"),
  ])
  func `a period is a month or two days`(text: String, code: String, words: String) {
    #expect(AuditSpan(period: text)?.code == code)
    #expect(AuditSpan(period: text)?.phrase.en == words)
  }

  @Test(arguments: ["2026", "2026-13", "2026-02-01..2026-01-01", "2026-01-01..", "q1"])
  func `anything else is no period`(text: String) {
    #expect(AuditSpan(period: text) == nil)
  }
}
