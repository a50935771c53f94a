import AuditModel
import Testing

/// Teams that were drawn at different rates count by their cases in figures of all teams.
struct WeightedDrawTests {
  /// Ten cases of one team and ninety of another, eight of each drawn.
  private func drawn() throws -> DrawnSample {
    let list = CaseList(
      columns: [],
      cases: (0..<100).map {
        ListedCase(reference: "C\($0)", team: $0 < 10 ? "North" : "South", line: $0 + 2)
      }
    )
    var request = SampleRequest(method: .stratified, list: "sha256:", size: .perTeam(8))
    request.seed = 42
    return try list.drawing(request)
  }

  // North 8 of 8, South 4 of 8: (10/8 · 8 + 90/8 · 4) / (10/8 · 8 + 90/8 · 8) = 55/100, and not the
  // 12 of 16 (75%) that the audits have.
  @Test func `the round that was drawn says how many cases each team has, and figures weigh by it`()
    throws
  {
    let sample = try drawn()
    #expect(sample.sample.populations == ["North": 10, "South": 90])
    let template = Sampled.template([Sampled.item("seen")])
    let audits = sample.cases.drawn.enumerated().map { index, one in
      Sampled.audit(
        index,
        [one.team == "North" || index % 2 == 0 ? .met : .notMet],
        team: one.team,
        template: template,
        case: one.reference
      )
    }
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1", sample.sample)],
      teams: ["North", "South"]
    )
    let figures = Figures(of: audits, request)
    let figure = try #require(figures.figures(of: "seen", team: nil, round: "r1").first)
    #expect(figure.claim == .weighted(share: 0.55))
    #expect(figure.proportion == Proportion(n: 12, of: 16))
  }
}
