import AuditModel
import AuditStore
import Testing

/// The example `examples/wrexham-2013` gives the counts that the report prints.
///
/// - SeeAlso: Care and Social Services Inspectorate Wales, Inspection of Children's Services in
///   Wrexham (2013); the paragraph stands with each count.
struct WrexhamFiguresTests {
  private let workspace: Workspace
  private let audits: [Audit]
  private let figures: Figures

  init() throws {
    let path = Example.folder.appending(path: "wrexham-2013").path
    let workspace = try Workspace.open(at: path, shipped: Fixtures.templates.path)
    let loaded = try workspace.loadAll(as: { $0.audit })
    self.workspace = workspace
    audits = loaded.audits
    let scored = try loaded.audits.map { audit in
      ScoredAudit(
        audit,
        template: try #require(workspace.template(for: audit)),
        rules: workspace.rules(round: audit.round)
      )
    }
    figures = Figures(
      of: scored,
      FigureRequest(
        templates: workspace.pinned.map(\.template),
        rounds: workspace.rounds,
        teams: workspace.settings.teams.map(\.id)
      )
    )
  }

  private func figure(_ item: Item.ID) throws -> Figure {
    let found = figures.figures(of: item, team: nil, round: "2013-march")
    return try #require(found.count == 1 ? found.first : nil)
  }

  @Test(arguments: [
    ("referral-decision-timely", 17),  // 4.4
    ("ethnicity-recorded", 17),  // 5.2
    ("language-recorded", 18),  // 5.2
    ("child-spoken-to", 8),  // 5.9
    ("child-observed", 16),  // 5.9
    ("assessment-overdue-earlier", 16),  // 3.3: in three it should have come earlier
  ])
  func `so many of nineteen`(item: Item.ID, expected: Int) throws {
    #expect(try figure(item).proportion == Proportion(n: expected, of: 19))
  }

  @Test func `seven first referrals, and twelve referred before`() throws {
    // 3.3; how many of the twelve were within twelve months is not printed.
    let counts = try figure("referral-history").counts
    #expect(counts.total == 19)
    let first = counts.filter { $0.code == "first-referral" }.total
    let again = counts.filter { $0.code.hasPrefix("re-referral") }.total
    #expect(first == 7)
    #expect(again == 12)
  }

  @Test func `two had several referrals before any assessment`() throws {
    // 3.3 and 4.3.
    let figure = try figure("repeat-referrals-assessed")
    #expect(figure.proportion == Proportion(n: 0, of: 2))
    #expect(figure.outside.total == 17)
  }

  @Test func `one case went to the head of service, and was answered`() {
    // 4.5.
    let escalations = audits.flatMap(\.escalations)
    #expect(escalations.map(\.to) == ["head of service"])
    #expect(escalations.allSatisfy { $0.answeredAt != nil })
  }

  @Test func `the authority's own 71% is another definition, and nothing is worked out from it`()
    throws
  {
    // 5.9.
    let indicator = try #require(try workspace.indicators().usable.first?.indicators.first)
    #expect(indicator.values.map { $0.amount.text(in: .english) } == ["71%"])
    #expect(indicator.beside == ["child-spoken-to", "child-observed"])
    guard case .otherDefinition = indicator.comparability else {
      Issue.record("'seen' is neither 'spoken to' nor 'observed'")
      return
    }
  }

  @Test func `nineteen files make no claim beyond themselves`() throws {
    #expect(try figure("child-observed").interval == nil)
    #expect(audits.count == 19)
    #expect(audits.allSatisfy { $0.safety.immediateRisk == false && $0.state == .finished })
  }
}
