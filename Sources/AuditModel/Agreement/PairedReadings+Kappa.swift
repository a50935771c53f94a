extension PairedReadings {
  /// Cohen's kappa: the agreement beyond what the readers' own habits would give by chance.
  ///
  /// - Parameter weights: ``AgreementWeights/linear`` for grades.
  /// - Returns: Undefined where all answers are the same one: both readers' habits then give perfect
  ///   agreement by chance.
  /// - SeeAlso: Jacob Cohen, "Weighted kappa: nominal scale agreement with provision for scaled
  ///   disagreement or partial credit", Psychological Bulletin 70 (1968), pages 213 to 220; for the
  ///   variance Joseph L. Fleiss, Jacob Cohen and B. S. Everitt, "Large sample standard errors of kappa
  ///   and weighted kappa", Psychological Bulletin 72 (1969), pages 323 to 327.
  public func kappa(_ weights: AgreementWeights) -> Coefficient {
    guard pairs > 0 else { return .undefined(.noPairs) }
    guard !hasOneOutcome else { return .undefined(.oneOutcome) }
    let shares = shares
    let weights = weights.matrix(outcomes.count)
    let first = shares.map { $0.reduce(0, +) }
    let second = shares.indices.map { column in shares.reduce(0) { $0 + $1[column] } }
    var (observed, expected) = (0.0, 0.0)
    for row in shares.indices {
      for column in shares.indices {
        observed += weights[row][column] * shares[row][column]
        expected += weights[row][column] * first[row] * second[column]
      }
    }
    let kappa = (observed - expected) / (1 - expected)
    let byFirst = weights.map { row in zip(row, second).reduce(0) { $0 + $1.0 * $1.1 } }
    let bySecond = weights.indices.map { column in
      zip(weights, first).reduce(0) { $0 + $1.0[column] * $1.1 }
    }
    var spread = 0.0
    for row in shares.indices {
      for column in shares.indices {
        let chance = (byFirst[row] + bySecond[column]) * (1 - kappa)
        let term = weights[row][column] - chance
        spread += shares[row][column] * term * term
      }
    }
    let middle = kappa - expected * (1 - kappa)
    let rest = 1 - expected
    return Coefficient(kappa, variance: (spread - middle * middle) / (Double(pairs) * rest * rest))
  }

  /// The share of all pairs in each cell.
  var shares: [[Double]] {
    let all = Double(pairs)
    return counts.map { row in row.map { Double($0) / all } }
  }
}
