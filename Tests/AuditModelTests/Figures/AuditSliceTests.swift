import AuditModel
import Testing

/// Audits told apart by month, age or status, items by month, and teams by how they differ.
struct AuditSliceTests {
  private let template = Sampled.template([
    Sampled.item("seen"), Sampled.item("voice", .grade, measures: .quality),
  ])

  /// Seen was met and not recorded in January, and met in March, in the south; February has none.
  private var audits: [ScoredAudit] {
    [
      Sampled.audit(1, [.met, .graded(.good)], template: template, asAt: "2026-01-31"),
      Sampled.audit(2, [.notRecorded, .graded(.weak)], template: template, asAt: "2026-01-02"),
      Sampled.audit(
        3,
        [.met, .ungraded],
        team: "South",
        template: template,
        asAt: "2026-03-01"
      ),
    ]
  }

  private var request: FigureRequest {
    FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North", "South"])
  }

  private var figures: Figures { Figures(of: audits, request) }

  private func seen(_ figures: Figures, _ team: Team.ID? = nil) -> Proportion? {
    figures.figures(of: "seen", team: team, round: "r1").first?.proportion
  }

  @Test func `months stand in order of time, and only those with audits`() {
    let sliced = figures.sliced(by: .month)
    #expect(sliced.map(\.slice.code) == ["2026-01", "2026-03"])
    #expect(sliced.map { seen($0.figures) } == [Proportion(n: 1, of: 2), Proportion(n: 1, of: 1)])
    #expect(seen(sliced[1].figures, "South") == Proportion(n: 1, of: 1))
  }

  @Test func `an age or status that nobody gave is a slice of its own`() {
    #expect(figures.sliced(by: .ageBand).map(\.slice.code) == ["not-given"])
    #expect(figures.sliced(by: .status).map(\.figures.audits.count) == [3])
  }

  // A first reading of January is replaced by the agreed one of March, in every slice.
  @Test func `the reading that counts in the whole counts in its slice, and no other`() {
    let agreed = Sampled.audit(
      9,
      [.notMet, .graded(.poor)],
      template: template,
      case: "C1",
      reading: .agreed,
      asAt: "2026-03-20"
    )
    let sliced = Figures(of: audits + [agreed], request).sliced(by: .month)
    #expect(sliced.map { seen($0.figures) } == [Proportion(n: 0, of: 1), Proportion(n: 1, of: 2)])
  }

  @Test func `settled once, any part is counted as if it had been asked for alone`() {
    let second = Sampled.audit(
      4,
      [.met, .graded(.good)],
      team: "South",
      template: template,
      reading: .second
    )
    let audits = audits + [second]
    let settled = SettledAudits(audits, templates: [template], includesDrafts: false)
    for teams in [nil, ["South"]] as [Set<Team.ID>?] {
      var asked = request
      asked.filter = AuditFilter(teams: teams)
      let (one, other) = (settled.figures(asked), Figures(of: audits, asked))
      #expect(one.items == other.items)
      #expect(one.pools == other.pools)
      #expect(one.leftOut.map(\.audit) == [second.id])
      #expect(Array(one.leftOut) == Array(other.leftOut))
    }
  }

  @Test func `one item can be counted alone, without pools`() {
    var asked = request
    asked.items = ["voice"]
    let alone = Figures(of: audits, asked)
    #expect(Set(alone.items.map(\.item.id)) == ["voice"])
    #expect(alone.items == figures.items.filter { $0.item.id == "voice" })
    #expect(alone.pools.isEmpty)
  }

  @Test func `a month without audits is a gap in the trend, and not none of none`() {
    let settled = SettledAudits(audits, templates: [template], includesDrafts: false)
    let series = ItemTrends(of: settled, AuditFilter()).series(of: "seen")
    #expect(series.points.map(\.month.description) == ["2026-01", "2026-02", "2026-03"])
    #expect(
      series.points.map(\.proportion) == [Proportion(n: 1, of: 2), nil, Proportion(n: 1, of: 1)]
    )
    #expect(series.points.map(\.notRecorded) == [1, 0, 0])
    #expect(series.points.map(\.isBreak) == [false, false, false])
  }

  // Version 2 asks the same id as a plain yes or no: another meaning, so the trend breaks in March.
  @Test func `the trend breaks where the item means something else than before`() {
    let second = Sampled.template([Sampled.item("seen", .yesNo)], version: 2)
    let later = Sampled.audit(4, [.notMet], template: second, asAt: "2026-03-09")
    let settled = SettledAudits(
      Array(audits.prefix(2)) + [later],
      templates: [template, second],
      includesDrafts: false
    )
    let series = ItemTrends(of: settled, AuditFilter()).series(of: "seen")
    #expect(series.points.map(\.isBreak) == [false, false, true])
    #expect(series.points.last?.proportion == Proportion(n: 0, of: 1))
  }

  // North 1 of 2, South 1 of 1.
  @Test func `teams differ from the lowest to the highest, and one team alone does not`() throws {
    let shares = ["North", "South"].map { team in
      let share = seen(figures, team) ?? Proportion(n: 0, of: 0)
      return TeamSpread.Share(team: team, proportion: share, audits: share.of)
    }
    let spread = try #require(TeamSpread(shares))
    #expect(spread.lowest.team == "North" && spread.highest.team == "South")
    #expect(spread.median.team == "North")
    let nothing = TeamSpread.Share(team: "East", proportion: Proportion(n: 0, of: 0), audits: 0)
    #expect(TeamSpread([shares[0], nothing]) == nil)
  }
}
