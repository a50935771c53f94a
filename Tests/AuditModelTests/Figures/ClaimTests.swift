import AuditModel
import Testing

struct ClaimTests {
  private let template = Sampled.template([Sampled.item("seen")])

  /// 8 of 19 for North and 2 of 10 for South.
  private func claim(_ sample: Sample, team: String?) -> Claim? {
    let audits =
      Sampled.audits([(.met, 8), (.notMet, 11)], template: template)
      + Sampled.audits([(.met, 2), (.notMet, 8)], from: 20, team: "South", template: template)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1", sample)],
      teams: ["North", "South"]
    )
    return Figures(of: audits, request).figures(of: "seen", team: team, round: "r1").first?.claim
  }

  @Test func `a random sample of unknown size has Wilson's interval`() {
    #expect(
      claim(Sample(method: .random), team: "North")
        == Interval.wilson(Proportion(n: 8, of: 19)).map(Claim.estimate)
    )
  }

  @Test func `a known population corrects the interval by (N − n) by (N − 1)`() {
    // All teams: 29 read of 100, so 71/99.
    #expect(
      claim(Sample(method: .random, population: 100), team: nil)
        == Interval.wilson(Proportion(n: 10, of: 29), correction: 71.0 / 99).map(Claim.estimate)
    )
    // North's own: 19 of 40, so 21/39.
    let known = Sample(method: .random, population: 100, populations: ["North": 40, "South": 60])
    #expect(
      claim(known, team: "North")
        == Interval.wilson(Proportion(n: 8, of: 19), correction: 21.0 / 39).map(Claim.estimate)
    )
  }

  @Test func `a team whose own number is unknown was drawn at the rate of all`() {
    #expect(
      claim(Sample(method: .random, population: 100), team: "South")
        == Interval.wilson(Proportion(n: 2, of: 10), correction: 71.0 / 99).map(Claim.estimate)
    )
  }

  @Test(arguments: [
    (Sample(method: .all), nil as String?),
    (Sample(method: .all, population: 29), nil),
    (Sample(method: .random, population: 29), nil),
    (Sample(method: .random, populations: ["North": 19]), "North"),
    (Sample(method: .stratified, populations: ["North": 19, "South": 10]), nil),
  ])
  func `a complete count has no interval`(sample: Sample, team: String?) {
    #expect(claim(sample, team: team) == .completeCount)
  }

  @Test func `all cases are no complete count until all are read`() {
    #expect(
      claim(Sample(method: .all, population: 60), team: nil)
        == .casesOnly(.incomplete(cases: 29, population: 60))
    )
  }

  @Test func `a population smaller than its sample is a mistake, not a certainty`() {
    #expect(
      claim(Sample(method: .random, population: 20), team: nil)
        == .casesOnly(.moreCasesThanPopulation(cases: 29, population: 20))
    )
  }

  @Test(arguments: ["North", nil])
  func `a purposive sample makes no claim beyond its cases`(team: String?) {
    #expect(
      claim(Sample(method: .purposive, population: 29), team: team) == .casesOnly(.purposive)
    )
  }

  @Test func `a draw by team is random within each team`() {
    let sample = Sample(method: .stratified, populations: ["North": 38, "South": 100])
    #expect(
      claim(sample, team: "North")
        == Interval.wilson(Proportion(n: 8, of: 19), correction: 19.0 / 37).map(Claim.estimate)
    )
  }

  @Test func `teams sampled at different rates are weighted by their cases`() {
    // North 38 of which 19 read: each stands for 2. South 100 of which 10: each stands for 10.
    // (8 × 2 + 2 × 10) / (19 × 2 + 10 × 10) = 36/138.
    let sample = Sample(method: .stratified, populations: ["North": 38, "South": 100])
    #expect(claim(sample, team: nil) == .weighted(share: 36.0 / 138))
  }

  @Test func `teams sampled in proportion are one sample`() {
    // 29 of 145 is one in five: North 95 gives 19, South 50 gives 10. Correction 116/144.
    let sample = Sample(method: .stratified, populations: ["North": 95, "South": 50])
    #expect(
      claim(sample, team: nil)
        == Interval.wilson(Proportion(n: 10, of: 29), correction: 116.0 / 144)
        .map(Claim.estimate)
    )
    // A case more or less in a team is rounding, not another rate: 97 gives 19.1, 50 gives 9.9.
    let rounded = Sample(method: .stratified, populations: ["North": 97, "South": 50])
    #expect(claim(rounded, team: nil)?.interval != nil)
  }

  @Test(arguments: [[:], ["North": 38], ["North": 38, "South": 100, "West": 7]])
  func `teams whose rates are unknown are not weighted`(populations: [String: Int]) {
    let template = template
    let audits =
      Sampled.audits([(.met, 8), (.notMet, 11)], template: template)
      + Sampled.audits([(.met, 2), (.notMet, 8)], from: 20, team: "South", template: template)
    let sample = Sample(method: .stratified, populations: populations)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1", sample)],
      teams: ["North", "South", "West"]
    )
    let figure = Figures(of: audits, request).figures(of: "seen", team: nil, round: "r1").first
    #expect(figure?.claim == .casesOnly(.ratesUnknown))
  }

  @Test func `several rounds together have no interval`() {
    let audits =
      Sampled.audits([(.met, 8)], template: template)
      + Sampled.audits([(.notMet, 8)], from: 9, round: "r2", template: template)
    let request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1"), Sampled.round("r2")],
      teams: ["North"],
      grouping: .together
    )
    let figure = Figures(of: audits, request).figures(of: "seen", team: nil, round: nil).first
    #expect(figure?.proportion == Proportion(n: 8, of: 16))
    #expect(figure?.claim == .casesOnly(.severalRounds))
  }

  @Test(arguments: ["r9", nil])
  func `a round nobody described makes no claim`(round: String?) {
    let audits = Sampled.audits([(.met, 8)], round: round, template: template)
    let request = FigureRequest(templates: [template], rounds: [], teams: [])
    let figure = Figures(of: audits, request).figures(of: "seen", team: nil, round: round).first
    #expect(figure?.claim == .casesOnly(.sampleUnknown))
  }

  @Test func `looking at a part of a sample does not change its rate`() {
    let audits = Sampled.audits([(.met, 10), (.notMet, 10)], template: template)
    var request = FigureRequest(
      templates: [template],
      rounds: [Sampled.round("r1", Sample(method: .random, population: 40))],
      teams: ["North"]
    )
    request.filter.auditors = ["am"]
    let part = audits.map { audit in
      audit.id < "A15"
        ? audit
        : ScoredAudit(
          id: audit.id,
          reference: audit.reference,
          team: audit.team,
          round: audit.round,
          template: template,
          state: .finished,
          reading: .first,
          asAt: audit.asAt,
          auditor: "bd",
          outcomes: audit.outcomes
        )
    }
    let figure = Figures(of: part, request).figures(of: "seen", team: nil, round: "r1").first
    let proportion = figure?.proportion ?? Proportion(n: 0, of: 0)
    #expect(proportion.of < 20)
    #expect(
      figure?.claim
        == Interval.wilson(proportion, correction: 20.0 / 39).map(Claim.estimate)
    )
  }

  @Test func `a weighted share is printed, and below ten only that there is one`() throws {
    func phrase(_ counts: [(Outcome, Int)]) throws -> Phrase {
      let audits =
        Sampled.audits(counts, template: template)
        + Sampled.audits([(.met, 1)], from: 90, team: "South", template: template)
      let sample = Sample(method: .stratified, populations: ["North": 20, "South": 40])
      let request = FigureRequest(
        templates: [template],
        rounds: [Sampled.round("r1", sample)],
        teams: ["North", "South"]
      )
      let figures = Figures(of: audits, request).figures(of: "seen", team: nil, round: "r1")
      return try #require(figures.first).claimPhrase
    }
    let words = "teams were sampled at different rates, so each is weighted by its cases"
    #expect(try phrase([(.met, 2)]).en == words)
    // North 20 of which 10, 5 met; South 40 of which 1, met: (5 × 2 + 40) / (20 + 40) = 50/60.
    #expect(try phrase([(.met, 5), (.notMet, 5)]).en == "\(words): 83%")
  }
}
