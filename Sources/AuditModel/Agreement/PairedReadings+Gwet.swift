extension PairedReadings {
  /// Gwet's AC1, or AC2 with weights: the agreement beyond chance, which stays high where nearly all
  /// cases get one answer and kappa falls to nothing.
  ///
  /// - Parameter weights: ``AgreementWeights/same`` gives AC1, ``AgreementWeights/linear`` AC2.
  /// - Returns: 1 where all answers are the same one of several that there are; undefined where the
  ///   item has only one answer that counts.
  /// - SeeAlso: Kilem L. Gwet, "Computing inter-rater reliability and its variance in the presence of
  ///   high agreement", British Journal of Mathematical and Statistical Psychology 61 (2008), pages
  ///   29 to 48; with weights, Handbook of Inter-Rater Reliability, fourth edition (2014), chapter 5.
  public func gwet(_ weights: AgreementWeights) -> Coefficient {
    guard pairs > 0 else { return .undefined(.noPairs) }
    let count = outcomes.count
    guard count > 1 else { return .undefined(.oneOutcome) }
    let matrix = weights.matrix(count)
    let shares = shares
    let habits = shares.indices.map { place in
      (shares[place].reduce(0, +) + shares.reduce(0) { $0 + $1[place] }) / 2
    }
    let factor = matrix.joined().reduce(0, +) / Double(count * (count - 1))
    let expected = factor * habits.reduce(0) { $0 + $1 * (1 - $1) }
    var observed = 0.0
    for row in shares.indices {
      for column in shares.indices { observed += matrix[row][column] * shares[row][column] }
    }
    let rest = 1 - expected
    let value = (observed - expected) / rest
    guard pairs > 1 else { return .value(value, interval: nil) }
    // Each pair moves both the agreement that was seen and that which chance would give.
    var spread = 0.0
    for row in shares.indices {
      for column in shares.indices where counts[row][column] > 0 {
        let chance = factor * ((1 - habits[row]) + (1 - habits[column])) / 2
        let own = (matrix[row][column] - expected) / rest
        let term = own - 2 * (1 - value) * (chance - expected) / rest - value
        spread += Double(counts[row][column]) * term * term
      }
    }
    return Coefficient(value, variance: spread / (Double(pairs) * Double(pairs - 1)))
  }
}
