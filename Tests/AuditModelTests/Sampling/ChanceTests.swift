import AuditModel
import Testing

/// Every case of a stratum has the same chance of being drawn.
struct ChanceTests {
  /// Two strata of 12 and 6 cases in one team, and another team of 9.
  private static let list = CaseList(
    columns: ["status"],
    cases: (0..<27).map {
      ListedCase(
        reference: "WX-\(1000 + $0 * 37)",
        team: $0 < 18 ? "north" : "south",
        attributes: ["status": $0 < 12 ? "in-need" : "referral"],
        line: $0 + 2
      )
    }
  )

  /// How often each case was drawn, with seeds 0 to 9999 and five of each team.
  private static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for seed in 0..<UInt64(draws) {
      var request = SampleRequest(method: .stratified, list: "sha256:", size: .perTeam(5))
      (request.seed, request.stratify) = (seed, ["status"])
      let drawn = (try? list.drawing(request))?.cases.drawn ?? []
      for one in drawn { counts[one.reference, default: 0] += 1 }
    }
    return counts
  }()

  private static let draws = 10_000

  // Of 18 cases five: 12 · 5/18 = 3.33 and 6 · 5/18 = 1.67, so 3 and 2. A draw of k of N without
  // replacement: (N − 1)/N · Σ(observed − expected)²/(draws · k/N · (1 − k/N)) is chi-squared with
  // N − 1 degrees. Critical values: scipy 1.17.1, scipy.stats.chi2.ppf(0.999, N − 1).
  @Test(arguments: [
    (0..<12, 3, 31.264133620239985), (12..<18, 2, 20.515005652432873),
    (18..<27, 5, 26.12448155837614),
  ])
  func `ten thousand draws show every case of a stratum drawn as often as any other`(
    cases: Range<Int>,
    drawn: Int,
    critical: Double
  ) {
    let observed = Self.list.cases[cases].map { Double(Self.counts[$0.reference] ?? 0) }
    let size = Double(cases.count)
    let chance = Double(drawn) / size
    let expected = Double(Self.draws) * chance
    #expect(observed.reduce(0, +) == Double(Self.draws * drawn))
    let squares = observed.reduce(0) { $0 + ($1 - expected) * ($1 - expected) }
    #expect((size - 1) / size * squares / (expected * (1 - chance)) < critical)
  }
}
