import Testing

@testable import AuditModel

struct MissPatternTests {
  private let template = Sampled.template([Sampled.item("seen")])

  /// Audits of each team and month: so many misses, so many met.
  private func figures(
    _ groups: [(team: String, asAt: Day, misses: Int, met: Int)]
  ) -> Figures {
    var audits: [ScoredAudit] = []
    for group in groups {
      for index in 0..<(group.misses + group.met) {
        audits.append(
          Sampled.audit(
            audits.count + 1,
            [index < group.misses ? .notMet : .met],
            team: group.team,
            template: template,
            asAt: group.asAt
          )
        )
      }
    }
    return Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North", "South"])
    )
  }

  private func pattern(
    _ groups: [(team: String, asAt: Day, misses: Int, met: Int)],
    team: String? = nil
  ) throws -> MissPattern {
    let figures = figures(groups)
    let figure = try #require(figures.figures(of: "seen", team: team, round: "r1").first)
    return try #require(figures.missPatterns(of: [figure]).first ?? nil)
  }

  // 6 of 10 misses against 2 of 30: chance 0.0012 (Tests/Oracles/clusters.py), times four teams.
  @Test func `misses that one team holds more often than chance would give are clustered`() throws {
    let found = try pattern([
      ("North", "2026-03-02", 6, 4), ("South", "2026-03-02", 1, 9), ("East", "2026-03-02", 1, 9),
      ("West", "2026-03-02", 0, 10),
    ])
    let north = MissGroup(place: .team("North"), misses: Proportion(n: 6, of: 10))
    #expect(found.finding == .clustered([north]))
    #expect(found.misses == Proportion(n: 8, of: 40))
    #expect(
      found.teams == [
        north, MissGroup(place: .team("East"), misses: Proportion(n: 1, of: 10)),
        MissGroup(place: .team("South"), misses: Proportion(n: 1, of: 10)),
        MissGroup(place: .team("West"), misses: Proportion(n: 0, of: 10)),
      ]
    )
  }

  // 3 of 5 misses in one of five equal teams: chance 0.048 for that team, 0.24 for any of five.
  @Test func `three of five misses in one of five teams is what chance does`() throws {
    let found = try pattern([
      ("A", "2026-03-02", 3, 7), ("B", "2026-03-02", 1, 9), ("C", "2026-03-02", 1, 9),
      ("D", "2026-03-02", 0, 10), ("E", "2026-03-02", 0, 10),
    ])
    #expect(found.finding == .scattered)
  }

  @Test func `a month can hold the misses that no team holds`() throws {
    let found = try pattern([
      ("North", "2026-01-15", 0, 10), ("South", "2026-01-15", 0, 10),
      ("North", "2026-02-10", 3, 2), ("South", "2026-02-20", 3, 2),
      ("North", "2026-03-02", 1, 4), ("South", "2026-03-02", 1, 4),
    ])
    let february = try MissGroup(
      place: .month(#require(Month(year: 2026, number: 2))),
      misses: Proportion(n: 6, of: 10)
    )
    #expect(found.finding == .clustered([february]))
  }

  @Test func `a team that audits more has more misses and is no cluster for it`() throws {
    // 30 of 90 against 3 of 9: the same share.
    let found = try pattern([("North", "2026-03-02", 30, 60), ("South", "2026-03-02", 3, 6)])
    #expect(found.finding == .scattered)
  }

  @Test func `four misses are too few to say`() throws {
    let found = try pattern([("North", "2026-03-02", 4, 0), ("South", "2026-03-02", 0, 40)])
    #expect(found.finding == .tooFew)
  }

  @Test func `one team in one month has nothing to be told apart from`() throws {
    #expect(try pattern([("North", "2026-03-02", 6, 4)]).finding == .oneGroup)
  }

  @Test func `the figure of one team is told apart by months alone`() throws {
    let found = try pattern(
      [
        ("North", "2026-02-10", 6, 0), ("North", "2026-03-02", 0, 14),
        ("South", "2026-03-02", 9, 0),
      ],
      team: "North"
    )
    #expect(found.teams.isEmpty)
    #expect(found.misses == Proportion(n: 6, of: 20))
    #expect(found.finding == .clustered([found.months[0]]))
  }

  @Test func `a cluster is named with its part of the misses`() throws {
    let found = try pattern([("North", "2026-03-02", 6, 4), ("South", "2026-03-02", 0, 30)])
    let phrase = found.phrase { Wording(en: $0 + " team", cy: "Tîm " + $0) }
    #expect(phrase.en == "clustered: North team, 6 of 6 misses")
    #expect(phrase.cy == "clwstwr: Tîm North, 6 o 6 methiant")
  }

  @Test func `not recorded is a miss and what stands outside N is none`() throws {
    let audits = Sampled.audits(
      [(.notRecorded, 5), (.notApplicable, 7), (.met, 3)],
      template: template
    )
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    )
    let patterns = figures.missPatterns(of: figures.items)
    #expect(patterns.map { $0?.misses } == [Proportion(n: 5, of: 8), Proportion(n: 5, of: 8)])
  }
}
