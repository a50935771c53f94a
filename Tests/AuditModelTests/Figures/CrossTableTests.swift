import AuditModel
import Testing

/// Two items of the same audits against each other, and items pooled by section.
struct CrossTableTests {
  private let template = Template(
    id: "short",
    version: 1,
    title: Wording(en: "Short"),
    sections: [
      Section(
        id: "time",
        title: Wording(en: "Time"),
        items: [
          Sampled.item("on-time", .yesNo), Sampled.item("finer", .yesNo, restates: "on-time"),
        ]
      ),
      Section(
        id: "how-good",
        title: Wording(en: "How good"),
        items: [
          Sampled.item("voice", .grade, measures: .quality), Sampled.item("signed", .yesNo),
        ]
      ),
    ]
  )

  /// Each audit answers on-time, finer, voice and signed.
  private var figures: Figures {
    let answers: [[Outcome]] = [
      [.met, .met, .graded(.good), .met], [.met, .met, .graded(.weak), .notMet],
      [.notMet, .met, .graded(.weak), .met], [.notMet, .met, .ungraded, .notApplicable],
      [.notApplicable, .met, .graded(.satisfactory), .met],
    ]
    let audits = answers.enumerated().map { index, outcomes in
      Sampled.audit(index, outcomes, team: index < 3 ? "North" : "South", template: template)
    }
    return Figures(
      of: audits,
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North", "South"])
    )
  }

  private func table() throws -> CrossTable {
    let row = try #require(figures.figures(of: "on-time", team: nil, round: "r1").first)
    let column = try #require(figures.figures(of: "voice", team: nil, round: "r1").first)
    return try #require(figures.cross(row, against: column))
  }

  // Met: good 1, weak 1. Not met: weak 1, beside N (ungraded) 1. Beside N: satisfactory 1.
  @Test func `every audit stands in exactly one cell`() throws {
    let table = try table()
    #expect(table.rows == [.met, .notMet, nil])
    #expect(
      table.columns
        == [.graded(.good), .graded(.satisfactory), .graded(.weak), .graded(.poor), nil]
    )
    #expect(table.counts == [[1, 0, 1, 0, 0], [0, 0, 1, 0, 1], [0, 1, 0, 0, 0]])
    #expect(table.total == 5)
    #expect(table.total(row: 1) == 2)
    #expect(table.total(column: 2) == 2)
  }

  @Test func `how good the work is that was in time is n of N graded`() throws {
    let table = try table()
    #expect(table.favourable(row: 0) == Proportion(n: 1, of: 2))
    #expect(table.favourable(row: 1) == Proportion(n: 0, of: 1))
    #expect(table.favourable(row: 2) == nil)
  }

  // The restatement is in no pool. North: on-time 2 of 3; South: 0 of 1.
  @Test func `sections keep compliance and quality apart and leave restatements out`() throws {
    #expect(
      figures.sections.map(\.id) == ["time/compliance", "how-good/compliance", "how-good/quality"]
    )
    let pools = figures.pools(over: figures.sections, round: "r1")
    #expect(pools[nil]?["time/compliance"]?.proportion == Proportion(n: 2, of: 4))
    #expect(pools["North"]?["time/compliance"]?.proportion == Proportion(n: 2, of: 3))
    #expect(pools["South"]?["time/compliance"]?.proportion == Proportion(n: 0, of: 1))
    #expect(pools[nil]?["how-good/quality"]?.proportion == Proportion(n: 2, of: 4))
    #expect(pools[nil]?["time/compliance"]?.audits == 4)
    #expect(pools[nil]?["time/compliance"]?.items == 1)
  }

  // An answer that rests on an interview is beside N, and what it says is kept by its source.
  @Test func `what another source says is counted beside the figure, never in it`() throws {
    let template = Sampled.template([Sampled.item("seen")])
    func audit(_ number: Int, _ outcome: ItemOutcome) -> ScoredAudit {
      ScoredAudit(
        id: "A\(number)",
        reference: "C\(number)",
        team: "North",
        round: "r1",
        template: template,
        state: .finished,
        reading: .first,
        asAt: "2026-03-12",
        auditor: "al",
        outcomes: [outcome]
      )
    }
    func elsewhere(_ outcome: Outcome) -> ItemOutcome {
      ItemOutcome(
        item: "seen",
        outcome: .otherSource,
        elsewhere: Elsewhere(source: .interview, outcome: outcome)
      )
    }
    let figure = Figures(
      of: [
        audit(1, ItemOutcome(item: "seen", outcome: .notMet)), audit(2, elsewhere(.met)),
        audit(3, elsewhere(.notRecorded)), audit(4, elsewhere(.notApplicable)),
      ],
      FigureRequest(templates: [template], rounds: [Sampled.round()], teams: ["North"])
    ).figures(of: "seen", team: nil, round: "r1").first
    #expect(figure?.proportion == Proportion(n: 0, of: 1))
    #expect(figure?.outside == [OutcomeCount(.otherSource, 3)])
    let source = try #require(figure?.elsewhere.first)
    #expect(source.source == .interview && source.audits == 3)
    #expect(source.proportion == Proportion(n: 1, of: 2))
  }
}
