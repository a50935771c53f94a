import AuditModel
import Testing

/// Cases that somebody chose speak for nobody but themselves, alone and beside others.
struct PurposiveTests {
  private let template = Sampled.template([Sampled.item("seen", target: 90)])

  private func figures(
    _ methods: [Sample.Method],
    _ grouping: FigureRequest.Grouping,
    only: Set<Round.ID>? = nil
  ) -> Figures {
    let audits = methods.indices.flatMap { index in
      Sampled.audits(
        [(.met, 8), (.notMet, 4)],
        from: 1 + index * 20,
        round: "r\(index)",
        template: template
      )
    }
    let request = FigureRequest(
      templates: [template],
      rounds: methods.enumerated().map {
        Sampled.round("r\($0)", Sample(method: $1, population: $1 == .purposive ? nil : 100))
      },
      teams: ["North"],
      grouping: grouping,
      filter: AuditFilter(rounds: only)
    )
    return Figures(of: audits, request)
  }

  @Test func `a purposive round prints no interval`() throws {
    let figure = try #require(
      figures([.purposive], .eachRound).figures(of: "seen", team: nil, round: "r0").first
    )
    #expect(figure.claim == .casesOnly(.purposive))
    #expect(figure.claim.interval == nil)
  }

  @Test(arguments: [
    ([Sample.Method.random, .purposive], Claim.Limitation.mixedSamples),
    ([.purposive, .all], .mixedSamples), ([.purposive, .purposive], .purposive),
    ([.random, .stratified], .severalRounds),
  ])
  func `drawn and chosen cases together say so and claim nothing`(
    methods: [Sample.Method],
    limitation: Claim.Limitation
  ) throws {
    let figure = try #require(
      figures(methods, .together).figures(of: "seen", team: nil, round: nil).first
    )
    #expect(figure.claim == .casesOnly(limitation))
    #expect(figure.proportion == Proportion(n: 16, of: 24))
  }

  @Test func `a purposive round that a filter leaves out is not mixed in`() throws {
    let figure = try #require(
      figures([.random, .purposive, .random], .together, only: ["r0", "r2"])
        .figures(of: "seen", team: nil, round: nil).first
    )
    #expect(figure.claim == .casesOnly(.severalRounds))
  }
}
