import AuditModel
import Testing

struct HeadingFiguresTests {
  private let template = Sampled.template([
    Sampled.item("seen", .yesNo), Sampled.item("on-time", .yesNo),
    Sampled.item("voice", .grade, measures: .quality), Sampled.item("plan", .yesNo),
    Sampled.item("finer", .yesNo, restates: "seen"),
  ])

  private let framework = Framework(
    id: "two",
    title: Wording(en: "Two criteria"),
    headingsAre: Wording(en: "criterion"),
    headings: [
      .sample("1", items: ["voice", "seen", "finer"]), .sample("2", items: ["on-time"]),
      .sample("3", items: ["never-asked"]),
    ]
  )

  private func headings(team: Team.ID? = nil) -> [HeadingFigures] {
    let audits = [
      Sampled.audit(1, [.met, .met, .graded(.good), .met, .met], template: template),
      Sampled.audit(2, [.notMet, .met, .graded(.weak), .notMet, .met], template: template),
      Sampled.audit(
        3,
        [.met, .notMet, .ungraded, .met, .met],
        team: "South",
        template: template
      ),
    ]
    return Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North", "South"])
    ).headings(of: framework, team: team, round: "r1")
  }

  @Test func `each figure stands under its heading, and the rest under none`() {
    let ids = headings().map { $0.figures.map(\.item.id) }
    #expect(ids == [["voice", "seen", "finer"], ["on-time"], [], ["plan"]])
    #expect(headings().map { $0.heading?.number } == ["1", "2", "3", nil])
  }

  @Test func `a heading has compliance and quality of its own items, never one score`() throws {
    // Under 1: seen is met in 2 of 3; 'finer' restates it and stays out; voice is satisfactory or
    // better in 1 of the 2 that could be graded.
    let pools = headings()[0].pools
    #expect(pools.map(\.measure) == [.compliance, .quality])
    #expect(pools[0].proportion == Proportion(n: 2, of: 3))
    #expect(pools[0].audits == 3)
    #expect(pools[0].items == 1)
    #expect(pools[1].proportion == Proportion(n: 1, of: 2))
    #expect(pools[1].outside == [OutcomeCount(.ungraded, 1)])
    #expect(headings()[2].pools.isEmpty)
  }

  @Test func `a team's headings count its own audits`() {
    let north = headings(team: "North")
    #expect(north[0].pools.map(\.proportion) == [Proportion(n: 1, of: 2), Proportion(n: 1, of: 2)])
    #expect(north[1].pools.map(\.proportion) == [Proportion(n: 2, of: 2)])
  }

  @Test func `headings together count every pooled answer once`() {
    // Compliance of all: seen 2 of 3, on time 2 of 3, plan 2 of 3.
    let compliance = headings().flatMap(\.pools).filter { $0.measure == .compliance }
    #expect(compliance.reduce(0) { $0 + $1.n } == 6)
    #expect(compliance.reduce(0) { $0 + $1.of } == 9)
  }
}

extension Heading {
  fileprivate static func sample(_ number: String, items: [Item.ID]) -> Heading {
    Heading(
      id: "heading-\(number)",
      number: number,
      title: Wording(en: "Heading \(number)"),
      expects: Wording(en: "Something."),
      items: items
    )
  }
}
