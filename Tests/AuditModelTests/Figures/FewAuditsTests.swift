import AuditModel
import Testing

/// Of fewer than ten audits no percentage is printed, so nothing is called surely low, better or worse.
struct FewAuditsTests {
  private let template = Sampled.template([Sampled.item("seen", .yesNo, target: 90)])

  /// So many audits of a round, of which some are met.
  private func figure(met: Int, of count: Int, _ sample: Sample) throws -> Figure {
    let audits = (0..<count).map { number in
      Sampled.audit(number, [number < met ? .met : .notMet], template: template)
    }
    let figures = Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round("r1", sample)],
        teams: ["North"]
      )
    )
    return try #require(figures.figures(of: "seen", team: nil, round: "r1").first)
  }

  private let random = Sample(method: .random)

  // Wilson's interval of 0 of 9 ends at 30%, of 0 of 10 at 28%: both far below 90%.
  @Test func `nine are to watch, ten are below target`() throws {
    #expect(HotSpot(try figure(met: 0, of: 9, random))?.level == .watch)
    #expect(HotSpot(try figure(met: 0, of: 10, random))?.level == .belowTarget)
  }

  @Test func `a complete count is sure however small it is`() throws {
    let all = Sample(method: .all, population: 4)
    #expect(HotSpot(try figure(met: 2, of: 4, all))?.level == .belowTarget)
  }

  // From 0 of 9 to 9 of 9 Newcombe's interval leaves out zero, and yet it is not called better.
  @Test func `figures of fewer than ten are not compared`() throws {
    let (none, all) = (try figure(met: 0, of: 9, random), try figure(met: 9, of: 9, random))
    #expect(Change(from: none, to: all) == .notComparable(.tooFew))
    let ten = try figure(met: 10, of: 10, random)
    #expect(Change(from: none, to: ten) == .notComparable(.tooFew))
    guard
      case .compared(let difference) = Change(
        from: try figure(met: 0, of: 10, random),
        to: ten
      )
    else {
      Issue.record("ten and ten are compared")
      return
    }
    #expect(difference.direction == .better)
  }

  @Test func `two complete counts are compared however small they are`() throws {
    let all = Sample(method: .all, population: 4)
    let change = Change(from: try figure(met: 1, of: 4, all), to: try figure(met: 3, of: 4, all))
    guard case .compared(let difference) = change else {
      Issue.record("complete counts are compared")
      return
    }
    #expect(difference.direction == .better)
    #expect(difference.points == 50)
  }
}
