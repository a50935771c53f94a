import AuditModel
import Testing

struct PooledFigureTests {
  private let template = Sampled.template([
    Sampled.item("one", .yesNo), Sampled.item("two"),
    Sampled.item("three", .dates(["initial-assessment"])),
    Sampled.item("voice", .grade, measures: .quality),
    Sampled.item("finer", .yesNo, restates: "one"),
    Sampled.item("said", .yesNo, source: .feedback), Sampled.item("words", .text),
  ])

  private func figures(_ outcomes: [[Outcome]]) -> Figures {
    let audits = outcomes.enumerated().map {
      Sampled.audit($0.offset + 1, $0.element, template: template)
    }
    return Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    )
  }

  private let rest: [Outcome] = [.notMet, .notMet, .tallied("written")]

  @Test func `a pool is favourable of N over the items of its measure`() throws {
    // Compliance: 3 of 3, 1 of 2, 1 of 3: 5 of 8 over three audits. Quality: 1 of 2 over two.
    let figures = figures([
      [.met, .met, .met, .graded(.good)] + rest,
      [.met, .notRecorded, .notYetDue, .graded(.weak)] + rest,
      [.notMet, .met, .overdue, .ungraded] + rest,
    ])
    let compliance = try #require(figures.pool(.compliance, team: "North", round: "r1"))
    #expect(compliance.proportion == Proportion(n: 5, of: 8))
    #expect(compliance.audits == 3)
    #expect(compliance.items == 3)
    #expect(compliance.spread?.lowest == Proportion(n: 1, of: 3))
    #expect(compliance.spread?.median == Proportion(n: 1, of: 2))
    #expect(compliance.spread?.highest == Proportion(n: 3, of: 3))
    #expect(compliance.counts.total == 8)
    #expect(compliance.outside == [OutcomeCount(.notYetDue, 1)])
    let quality = try #require(figures.pool(.quality, team: nil, round: "r1"))
    #expect(quality.proportion == Proportion(n: 1, of: 2))
    #expect(quality.audits == 2)
    #expect(quality.outside == [OutcomeCount(.ungraded, 1)])
  }

  @Test func `the percentage of a pool follows the number of its audits`() throws {
    let audit: [Outcome] = [.met, .met, .notRecorded, .graded(.good)] + rest
    let nine = try #require(
      figures(Array(repeating: audit, count: 9)).pool(.compliance, team: nil, round: "r1")
    )
    #expect(nine.text(in: .english) == "18 of 27")
    let ten = try #require(
      figures(Array(repeating: audit, count: 10)).pool(.compliance, team: nil, round: "r1")
    )
    #expect(ten.text(in: .welsh) == "20 o 30 (67%)")
  }

  @Test func `an audit to which nothing applies is not behind a pool`() throws {
    let nothing: [Outcome] = [.notApplicable, .notApplicable, .notAsked, .ungraded] + rest
    let pool = try #require(figures([nothing]).pool(.compliance, team: "North", round: "r1"))
    #expect(pool.proportion == Proportion(n: 0, of: 0))
    #expect(pool.audits == 0)
    #expect(pool.spread == nil)
    #expect(pool.text(in: .english) == "–")
  }

  @Test func `the median of an even number is an audit that can be opened`() throws {
    let spread = try #require(
      Spread([
        Proportion(n: 4, of: 4), Proportion(n: 0, of: 3), Proportion(n: 3, of: 4),
        Proportion(n: 1, of: 4),
      ])
    )
    #expect(spread.median == Proportion(n: 1, of: 4))
    #expect(spread.lowest == Proportion(n: 0, of: 3))
    #expect(Spread([Proportion(n: 0, of: 0)]) == nil)
  }
}
