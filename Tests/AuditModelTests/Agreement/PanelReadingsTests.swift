import Testing

@testable import AuditModel

/// How well several readers agree, not all of whom have read every case.
struct PanelReadingsTests {
  @Test(arguments: AgreementOracle.all("alpha"))
  func `alpha is that of the krippendorff package, its interval the jackknife's`(
    oracle: AgreementOracle
  ) throws {
    let outcomes = tallies(oracle.counts[0].count)
    let cases = oracle.counts.map { counts in
      zip(outcomes, counts).flatMap { Array(repeating: $0, count: $1) }
    }
    let panel = PanelReadings(of: outcomes, cases)
    #expect(panel.cases == oracle.counts)
    try oracle.expect(panel.alpha(isOrdered: oracle.comparison == "ordinal"))
  }

  @Test func `a case with one answer says nothing about agreement`() {
    let panel = PanelReadings(
      of: [.met, .notMet],
      [[.met, .unanswered, .notApplicable], [.met, .met, .notMet], []]
    )
    #expect(panel.cases == [[2, 1]])
    #expect(panel.leftOut == 2)
  }

  @Test func `where everybody gave one answer there is no alpha`() {
    let panel = PanelReadings(of: [.met, .notMet], [[.met, .met], [.met, .met, .met]])
    #expect(panel.alpha(isOrdered: false) == .undefined(.oneOutcome))
    #expect(PanelReadings(of: [.met], []).alpha(isOrdered: false) == .undefined(.noPairs))
  }

  @Test func `where one case alone holds the difference there is no interval`() {
    // Without the second case all answers are met, and nothing is left to compare.
    let panel = PanelReadings(
      of: [.met, .notMet],
      [[.met, .met], [.met, .notMet], [.met, .met]]
    )
    #expect(panel.alpha(isOrdered: false).value != nil)
    #expect(panel.alpha(isOrdered: false).interval == nil)
  }
}
