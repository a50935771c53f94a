import AuditModel
import Testing

struct HotSpotTests {
  private func level(
    _ met: Int,
    of number: Int,
    target: Int?,
    _ sample: Sample = Sample(method: .random)
  ) throws -> HotSpot.Level? {
    let template = Sampled.template([Sampled.item("seen", target: target)])
    let audits = Sampled.audits([(.met, met), (.notMet, number - met)], template: template)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1", sample)],
      teams: ["North"]
    )
    let figure = Figures(of: audits, request).figures(of: "seen", team: nil, round: "r1").first
    return HotSpot(try #require(figure))?.level
  }

  // 8 of 19: Wilson 23.1 % to 63.7 % (Tests/Oracles/intervals.txt).
  @Test(arguments: [
    (64, HotSpot.Level.belowTarget), (63, .watch), (43, .watch), (42, nil), (nil, nil),
  ])
  func `below target is said only when the whole interval is below`(
    target: Int?,
    level: HotSpot.Level?
  ) throws {
    // 8/19 is 42.1 %: above a target of 42, below one of 43.
    #expect(try self.level(8, of: 19, target: target) == level)
  }

  @Test func `a complete count is below or it is not`() throws {
    #expect(try level(8, of: 19, target: 43, Sample(method: .all)) == .belowTarget)
  }

  @Test func `a purposive sample is only watched`() throws {
    #expect(try level(0, of: 19, target: 90, Sample(method: .purposive)) == .watch)
  }

  @Test func `nothing counted is no hot spot`() throws {
    #expect(try level(0, of: 0 + 1, target: 0) == nil)
  }

  @Test func `the sure ones stand first, then the furthest below`() {
    let items = [
      Sampled.item("near", .yesNo, target: 50), Sampled.item("sure", .yesNo, target: 90),
      Sampled.item("far", .yesNo, target: 60), Sampled.item("fine", .yesNo, target: 10),
    ]
    let template = Sampled.template(items)
    // 4 of 10 is 17 % to 69 %, so only a target of 90 lies wholly above it.
    let audits = (1...10).map { number in
      Sampled.audit(
        number,
        Array(repeating: number <= 4 ? .met : .notMet, count: 4),
        template: template
      )
    }
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    )
    let spots = figures.hotSpots.filter { $0.figure.team == nil }
    #expect(spots.map(\.figure.item.id) == ["sure", "far", "near"])
    #expect(spots.map(\.level) == [.belowTarget, .watch, .watch])
  }

  @Test func `a target of the request holds against that of the template`() throws {
    let template = Sampled.template([Sampled.item("seen", target: 10)])
    let audits = Sampled.audits([(.met, 1), (.notMet, 1)], template: template)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round()],
      teams: ["North"],
      targets: ["seen": 95]
    )
    let figure = Figures(of: audits, request).figures(of: "seen", team: nil, round: "r1").first
    #expect(figure?.target == 95)
  }
}
