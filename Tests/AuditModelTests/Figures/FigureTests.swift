import AuditModel
import Testing

struct FigureTests {
  private func counted(_ item: Item, _ counts: [(Outcome, Int)]) throws -> Figure {
    let template = Sampled.template([item])
    let audits = Sampled.audits(counts, template: template)
    let request = FigureRequest(templates: [template], rounds: [Sampled.round()], teams: [])
    let figures = Figures(of: audits, request).figures(of: item.id, team: nil, round: "r1")
    return try #require(figures.first)
  }

  @Test func `not recorded counts in N, is never met and stands apart`() throws {
    let figure = try counted(Sampled.item("seen"), [(.met, 8), (.notMet, 3), (.notRecorded, 8)])
    #expect(figure.proportion == Proportion(n: 8, of: 19))
    #expect(
      figure.counts
        == [OutcomeCount(.met, 8), OutcomeCount(.notMet, 3), OutcomeCount(.notRecorded, 8)]
    )
    #expect(figure.metOfRecorded == Proportion(n: 8, of: 11))
    #expect(figure.notRecorded == Proportion(n: 8, of: 19))
    #expect(figure.outside == [])
  }

  @Test func `what does not apply counts on neither side, and is listed`() throws {
    let figure = try counted(
      Sampled.item("reason", .yesNo),
      [(.met, 2), (.notApplicable, 4), (.notAsked, 9), (.otherSource, 1), (.unanswered, 3)]
    )
    #expect(figure.proportion == Proportion(n: 2, of: 2))
    #expect(figure.counts == [OutcomeCount(.met, 2), OutcomeCount(.notMet, 0)])
    #expect(
      figure.outside == [
        OutcomeCount(.notApplicable, 4), OutcomeCount(.notAsked, 9),
        OutcomeCount(.otherSource, 1), OutcomeCount(.unanswered, 3),
      ]
    )
    #expect(figure.audits == 19)
    #expect(figure.metOfRecorded == nil)
  }

  @Test func `grades are satisfactory or better of graded`() throws {
    let figure = try counted(
      Sampled.item("quality", .grade, measures: .quality),
      [
        (.graded(.weak), 4), (.graded(.good), 3), (.ungraded, 2), (.graded(.satisfactory), 5),
        (.graded(.poor), 1),
      ]
    )
    #expect(figure.proportion == Proportion(n: 8, of: 13))
    #expect(
      figure.counts == [
        OutcomeCount(.graded(.good), 3), OutcomeCount(.graded(.satisfactory), 5),
        OutcomeCount(.graded(.weak), 4), OutcomeCount(.graded(.poor), 1),
      ]
    )
    #expect(figure.outside == [OutcomeCount(.ungraded, 2)])
  }

  @Test func `dates are met of met, missed and overdue`() throws {
    let figure = try counted(
      Sampled.item("on-time", .dates(["initial-assessment"])),
      [(.met, 5), (.missed, 2), (.overdue, 1), (.notYetDue, 3), (.notDeterminable, 4)]
    )
    #expect(figure.proportion == Proportion(n: 5, of: 8))
    #expect(
      figure.counts == [OutcomeCount(.met, 5), OutcomeCount(.missed, 2), OutcomeCount(.overdue, 1)]
    )
    #expect(figure.outside == [OutcomeCount(.notYetDue, 3), OutcomeCount(.notDeterminable, 4)])
  }

  @Test func `dates without a limit are in no figure of timeliness`() throws {
    let figure = try counted(Sampled.item("supervision", .dates(["supervision"])), [(.noLimit, 6)])
    #expect(figure.proportion == Proportion(n: 0, of: 0))
    #expect(figure.outside == [OutcomeCount(.noLimit, 6)])
    #expect(figure.claim == .casesOnly(.nothingCounts))
    #expect(figure.interval == nil)
  }

  @Test func `a choice is a distribution with every option and not recorded as a row`() throws {
    let options = ["first", "again", "open"].map { Option(id: $0, title: Wording(en: $0)) }
    let figure = try counted(
      Sampled.item("referral", .choice(options)),
      [(.tallied("again"), 12), (.tallied("first"), 7), (.notRecorded, 1), (.notApplicable, 2)]
    )
    #expect(figure.n == nil)
    #expect(figure.of == 20)
    #expect(
      figure.counts == [
        OutcomeCount(.tallied("first"), 7), OutcomeCount(.tallied("again"), 12),
        OutcomeCount(.tallied("open"), 0), OutcomeCount(.notRecorded, 1),
      ]
    )
    #expect(figure.interval == nil)
  }

  @Test func `numbers stand in the order of their size`() throws {
    let figure = try counted(
      Sampled.item("elements", .count(CountRange(unit: Wording(en: "elements")))),
      [(.tallied("10"), 1), (.tallied("2"), 4), (.tallied("0"), 2)]
    )
    #expect(figure.counts.map(\.code) == ["0", "2", "10", "not-recorded"])
    #expect(figure.counts.map(\.count) == [2, 4, 1, 0])
  }

  @Test func `every number has a count of its own, however large it is`() throws {
    let figure = try counted(
      Sampled.item("elements", .count(CountRange(unit: Wording(en: "elements")))),
      ["0", "9", "10", "63", "64", "99", "100"].enumerated().map { (.tallied($1), $0 + 1) }
    )
    #expect(
      figure.counts.map(\.code) == ["0", "9", "10", "63", "64", "99", "100", "not-recorded"]
    )
    #expect(figure.counts.map(\.count) == [1, 2, 3, 4, 5, 6, 7, 0])
    // 1 + 2 + 3 + 4 + 5 + 6 + 7
    #expect(figure.of == 28)
  }

  @Test func `a figure of which nothing counts is no data, not nought`() throws {
    let figure = try counted(Sampled.item("seen"), [(.notApplicable, 3)])
    #expect(figure.proportion?.fraction == nil)
    #expect(figure.proportion?.text(in: .english) == "–")
    #expect(figure.claim == .casesOnly(.nothingCounts))
  }

  @Test func `an item that nobody's template has, has no figure`() {
    let template = Sampled.template([Sampled.item("seen")])
    let request = FigureRequest(templates: [template], rounds: [], teams: ["North"])
    let figures = Figures(of: [], request)
    #expect(figures.items == [])
    #expect(figures.pools == [])
    #expect(figures.figures(of: "seen", team: nil, round: nil) == [])
  }
}
