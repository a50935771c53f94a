import AuditModel
import Testing

/// The lowest team, the middle one, the highest, and how far the ends are apart.
struct TeamSpreadTests {
  private func share(_ team: Team.ID, _ n: Int, _ of: Int, audits: Int? = nil) -> TeamSpread.Share {
    .init(team: team, proportion: Proportion(n: n, of: of), audits: audits ?? of)
  }

  // 3 of 12 is 25%, 6 of 10 is 60%, 11 of 12 is 91.7%: 66.7 points lie between the ends.
  @Test func `of three teams the middle one stands between the ends, with n of N each`() throws {
    let spread = try #require(
      TeamSpread([share("East", 11, 12), share("North", 3, 12), share("South", 6, 10)])
    )
    #expect(spread.teams == 3)
    #expect(spread.lowest == share("North", 3, 12))
    #expect(spread.median == share("South", 6, 10))
    #expect(spread.highest == share("East", 11, 12))
    #expect(spread.points == 67)
  }

  // 25% less 12.5%.
  @Test func `half a point counts up`() {
    #expect(TeamSpread([share("North", 5, 40), share("South", 10, 40)])?.points == 13)
    #expect(TeamSpread([share("North", 10, 40), share("South", 10, 40)])?.points == 0)
  }

  @Test func `a team with fewer than ten stands in it only where there are not two others`() throws
  {
    let large = [share("North", 3, 12), share("South", 6, 10)]
    let with = try #require(TeamSpread(large + [share("East", 9, 9)]))
    #expect(with.highest.team == "South" && with.teams == 2)
    let alone = try #require(TeamSpread([large[0], share("East", 9, 9)]))
    #expect(alone.highest.team == "East")
    #expect(alone.points == nil)
  }

  // A pool's ten answers may be of two audits, which are too few for a percentage.
  @Test func `of a pool its audits are counted and not its answers`() {
    let pools = [share("North", 3, 12, audits: 2), share("South", 40, 60, audits: 10)]
    #expect(TeamSpread(pools)?.points == nil)
  }

  @Test func `one team alone has no spread`() {
    #expect(TeamSpread([share("North", 3, 12), share("South", 0, 0)]) == nil)
  }
}
