import AuditModel
import Testing

struct ChangeTests {
  private func figure(
    _ met: Int,
    of number: Int,
    round: String,
    item: Item = Sampled.item("seen"),
    sample: Sample = Sample(method: .random)
  ) throws -> Figure {
    let template = Sampled.template([item])
    let audits = Sampled.audits(
      [(.met, met), (.notMet, number - met)],
      round: round,
      template: template
    )
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round(round, sample)],
      teams: ["North"]
    )
    return try #require(
      Figures(of: audits, request).figures(of: item.id, team: nil, round: round).first
    )
  }

  // Intervals from Tests/Oracles/intervals.txt: newcombe 48 80 56 70, 17 19 16 21, 12 60 30 60.
  @Test(arguments: [
    (48, 80, 56, 70, 5, 33, Difference.Direction.better),
    (56, 70, 48, 80, -33, -5, .worse),
    (17, 19, 16, 21, -36, 11, .noClearChange),
    (12, 60, 30, 60, 13, 45, .better),
  ])
  func `a change is clear only when its interval leaves out zero`(
    n1: Int,
    of1: Int,
    n2: Int,
    of2: Int,
    lower: Int,
    upper: Int,
    direction: Difference.Direction
  ) throws {
    let change = Change(
      from: try figure(n1, of: of1, round: "r1"),
      to: try figure(n2, of: of2, round: "r2")
    )
    guard case .compared(let difference) = change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.direction == direction)
    #expect(difference.interval.map { Int($0.lower.rounded()) } == lower)
    #expect(difference.interval.map { Int($0.upper.rounded()) } == upper)
  }

  @Test func `a difference between complete counts is exact`() throws {
    let all = Sample(method: .all)
    let change = Change(
      from: try figure(1, of: 4, round: "r1", sample: all),
      to: try figure(2, of: 4, round: "r2", sample: all)
    )
    guard case .compared(let difference) = change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.points == 25)
    #expect(difference.interval == Interval(lower: 25, upper: 25))
    #expect(difference.direction == .better)
  }

  @Test func `a purposive sample shows a difference and claims no change`() throws {
    let change = Change(
      from: try figure(10, of: 10, round: "r1"),
      to: try figure(0, of: 10, round: "r2", sample: Sample(method: .purposive))
    )
    guard case .compared(let difference) = change else {
      Issue.record("not compared")
      return
    }
    #expect(difference.points == -100)
    #expect(difference.interval == nil)
    #expect(difference.direction == .noClaim)
  }

  @Test func `an item whose meaning changed is not compared`() throws {
    let change = Change(
      from: try figure(17, of: 19, round: "r1"),
      to: try figure(17, of: 19, round: "r2", item: Sampled.item("seen", .yesNo))
    )
    #expect(change == .notComparable(.differentMeaning))
  }

  @Test func `nothing to count is not compared with something`() throws {
    let change = Change(
      from: try figure(17, of: 19, round: "r1"),
      to: try figureOfNothing()
    )
    #expect(change == .notComparable(.nothingCounts))
  }

  private func figureOfNothing() throws -> Figure {
    let template = Sampled.template([Sampled.item("seen")])
    let audits = Sampled.audits([(.notApplicable, 3)], round: "r2", template: template)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r2")],
      teams: ["North"]
    )
    return try #require(
      Figures(of: audits, request).figures(of: "seen", team: nil, round: "r2").first
    )
  }
}
