import Testing

@testable import AuditModel

/// How well two readers of the same cases agree.
struct PairedReadingsTests {
  @Test(arguments: AgreementOracle.all("kappa"))
  func `kappa and its interval are those of statsmodels`(oracle: AgreementOracle) throws {
    try oracle.expect(PairedReadings(table: oracle.counts).kappa(oracle.weights))
  }

  @Test(arguments: AgreementOracle.all("gwet"))
  func `AC1 and AC2 and their intervals are those of irrCAC`(oracle: AgreementOracle) throws {
    try oracle.expect(PairedReadings(table: oracle.counts).gwet(oracle.weights))
  }

  @Test func `the oracle holds every kind of coefficient`() {
    #expect(AgreementOracle.all("kappa").count == 14)
    #expect(AgreementOracle.all("gwet").count == 14)
    #expect(AgreementOracle.all("alpha").count == 6)
  }

  @Test func `blanks are neither agreement nor disagreement`() {
    let pairs = PairedReadings(
      of: [.met, .notMet],
      [
        (.met, .met), (.met, .notMet), (.unanswered, .unanswered), (.notApplicable, .unanswered),
        (.met, .unanswered), (.unanswered, .notMet),
      ]
    )
    #expect(pairs.counts == [[1, 1], [0, 0]])
    #expect(pairs.same == Proportion(n: 1, of: 2))
    #expect(pairs.silent == 2)
    #expect(pairs.oneSided == 2)
  }

  @Test func `where everybody gave one grade kappa says nothing and AC1 is perfect`() {
    let pairs = PairedReadings(table: [[12, 0], [0, 0]])
    #expect(pairs.kappa(.same) == .undefined(.oneOutcome))
    #expect(pairs.kappa(.linear) == .undefined(.oneOutcome))
    #expect(pairs.gwet(.same) == .value(1, interval: nil))
    #expect(pairs.same == Proportion(n: 12, of: 12))
  }

  @Test func `perfect agreement has no interval, for it would claim certainty`() {
    let pairs = PairedReadings(table: [[4, 0], [0, 5]])
    #expect(pairs.kappa(.same) == .value(1, interval: nil))
  }

  @Test func `without a case that both have answered there is nothing to say`() {
    let pairs = PairedReadings(of: [.met, .notMet], [(.met, .unanswered)])
    #expect(pairs.kappa(.same) == .undefined(.noPairs))
    #expect(pairs.gwet(.same) == .undefined(.noPairs))
    #expect(pairs.same.fraction == nil)
  }

  @Test func `grades that lie near each other agree more than grades far apart`() throws {
    // Worked by hand: three steps between four grades, so a step costs a third.
    let near = PairedReadings(table: [[5, 2, 0, 0], [0, 5, 0, 0], [0, 0, 5, 0], [0, 0, 0, 5]])
    let far = PairedReadings(table: [[5, 0, 0, 2], [0, 5, 0, 0], [0, 0, 5, 0], [0, 0, 0, 5]])
    #expect(AgreementWeights.linear.weight(0, 1, of: 4) == 1 - 1.0 / 3)
    #expect(near.same == far.same)
    #expect(try #require(near.kappa(.linear).value) > #require(far.kappa(.linear).value))
  }
}
