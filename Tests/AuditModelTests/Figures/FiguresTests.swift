import AuditModel
import Testing

struct FiguresTests {
  @Test func `the same item in two templates is one measure, with both templates named`() {
    let short = Sampled.template([Sampled.item("seen")], id: "short")
    let long = Sampled.template([Sampled.item("other"), Sampled.item("seen")], id: "long")
    let audits = [
      Sampled.audit(1, [.met], template: short),
      Sampled.audit(2, [.notMet, .notRecorded], template: long),
    ]
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [short, long], rounds: [Sampled.round()], teams: ["North"])
    )
    let seen = figures.figures(of: "seen", team: "North", round: "r1")
    #expect(seen.map(\.templates) == [["short", "long"]])
    #expect(seen.map(\.proportion) == [Proportion(n: 1, of: 2)])
    #expect(figures.figures(of: "other", team: nil, round: "r1").map(\.of) == [1])
  }

  @Test func `one id with two meanings is two figures`() {
    let old = Sampled.template([Sampled.item("seen", .yesNo)], version: 1)
    let new = Sampled.template([Sampled.item("seen", .yesNoNotRecorded)], version: 2)
    let audits = [
      Sampled.audit(1, [.met], template: old), Sampled.audit(2, [.notRecorded], template: new),
    ]
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [old, new], rounds: [Sampled.round()], teams: [])
    )
    #expect(
      figures.figures(of: "seen", team: nil, round: "r1").map(\.proportion)
        == [Proportion(n: 1, of: 1), Proportion(n: 0, of: 1)]
    )
  }

  @Test func `mending a typo breaks no figure, and the later words are shown`() {
    func item(_ words: String) -> Item {
      Item(id: "seen", measures: .compliance, asks: Wording(en: words), kind: .yesNo)
    }
    let old = Sampled.template([item("Was the child sene?")], version: 1)
    let new = Sampled.template([item("Was the child seen?")], version: 2)
    let audits = [
      Sampled.audit(1, [.met], template: old), Sampled.audit(2, [.met], template: new),
    ]
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [old, new], rounds: [Sampled.round()], teams: [])
    )
    let seen = figures.figures(of: "seen", team: nil, round: "r1")
    #expect(seen.map(\.proportion) == [Proportion(n: 2, of: 2)])
    #expect(seen.map(\.item.asks.en) == ["Was the child seen?"])
  }

  @Test func `teams stand in the order of the workspace, and one it does not know follows`() {
    let template = Sampled.template([Sampled.item("seen")])
    let audits = ["Zeta", "Alpha", "South", "North"].enumerated().map {
      Sampled.audit($0.offset, [.met], team: $0.element, template: template)
    }
    let figures = Figures(
      of: audits,
      FigureRequest(
        templates: [template],
        rounds: [Sampled.round()],
        teams: ["South", "North", "Empty"]
      )
    )
    #expect(figures.items.map(\.team) == [nil, "South", "North", "Alpha", "Zeta"])
  }

  @Test func `a filter narrows what is counted and what is listed`() {
    let template = Sampled.template([Sampled.item("seen")])
    var request = FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    request.filter = AuditFilter(teams: ["North"], from: "2026-03-10", to: "2026-03-11")
    let figures = Figures(
      of: [
        Sampled.audit(1, [.met], template: template, asAt: "2026-03-10"),
        Sampled.audit(2, [.met], template: template, asAt: "2026-03-11"),
        Sampled.audit(3, [.met], template: template, asAt: "2026-03-12"),
        Sampled.audit(4, [.met], team: "South", template: template, asAt: "2026-03-10"),
        Sampled.audit(5, [.met], template: template, state: .draft, asAt: "2026-03-10"),
        Sampled.audit(6, [.met], template: template, state: .draft, asAt: "2026-03-12"),
        Sampled.audit(7, [.met], template: template, case: "C", asAt: "2026-03-10"),
        Sampled.audit(
          8,
          [.met],
          template: template,
          case: "C",
          reading: .agreed,
          asAt: "2026-03-12"
        ),
      ],
      request
    )
    #expect(figures.audits.map(\.id) == ["A1", "A2"])
    // What counts in place of A7 is itself outside the filter.
    #expect(figures.leftOut.map(\.audit) == ["A5", "A7"])
    #expect(figures.leftOut.map(\.reason) == [.draft, .replaced(by: "A8", reading: .agreed)])
  }

  @Test func `every figure lists its cases, those outside N included`() throws {
    let template = Sampled.template([Sampled.item("seen")])
    let audits = [
      Sampled.audit(1, [.met], template: template),
      Sampled.audit(2, [.notApplicable], template: template),
      Sampled.audit(3, [.notRecorded], team: "South", template: template),
    ]
    let figures = Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North", "South"])
    )
    let north = try #require(figures.figures(of: "seen", team: "North", round: "r1").first)
    #expect(figures.cases(behind: north).map(\.reference) == ["C1", "C2"])
    #expect(figures.cases(behind: north).map(\.outcome) == [.met, .notApplicable])
    let all = try #require(figures.figures(of: "seen", team: nil, round: "r1").first)
    #expect(figures.cases(behind: all).map(\.id) == ["A1", "A2", "A3"])
  }
}
