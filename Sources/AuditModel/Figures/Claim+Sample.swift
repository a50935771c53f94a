/// One team's part in a figure of all teams.
struct Stratum {
  /// Cases of the team that were read.
  let cases: Int

  /// Cases of the team there were to draw from; `nil` where it is not known.
  let population: Int?

  /// What was counted for the team.
  let proportion: Proportion
}

extension Claim {
  /// What a sample lets one team's figure claim, or that of all teams in a draw that was not by team.
  ///
  /// The correction for a finite population is (N − n)/(N − 1) with n the cases that were read, not
  /// only those in N: an item that applies to some of the cases was sampled at the rate of them all.
  ///
  /// - Parameters:
  ///   - proportion: What was counted.
  ///   - cases: Cases read against a template that has the item.
  ///   - population: Cases there were to draw from; `nil` where it is not known.
  ///   - method: How they were drawn; a stratified draw is random within each team.
  init(_ proportion: Proportion, cases: Int, population: Int?, method: Sample.Method) {
    if method == .purposive {
      self = .casesOnly(.purposive)
    } else if let population, cases > population {
      self = .casesOnly(.moreCasesThanPopulation(cases: cases, population: population))
    } else if let population, cases == population {
      self = .completeCount
    } else if method == .all {
      self =
        population.map { .casesOnly(.incomplete(cases: cases, population: $0)) } ?? .completeCount
    } else {
      let correction = population.map { Double($0 - cases) / Double($0 - 1) }
      let interval = Interval.wilson(proportion, correction: correction ?? 1)
      self = interval.map(Claim.estimate) ?? .casesOnly(.nothingCounts)
    }
  }

  /// What a draw by team lets a figure of all teams claim.
  ///
  /// Where each team's number of cases is within one of its proportional share, every case had the
  /// same chance, and the figure is that of a random sample. Else each team counts by its cases: the
  /// sum of N_team/n_team · favourable over the sum of N_team/n_team · counted.
  ///
  /// - SeeAlso: William G. Cochran, Sampling Techniques, third edition (1977), sections 5.3 and 6.11,
  ///   the combined ratio estimate.
  init(strata: [Stratum]) {
    let whole = Proportion(
      n: strata.reduce(0) { $0 + $1.proportion.n },
      of: strata.reduce(0) { $0 + $1.proportion.of }
    )
    let cases = strata.reduce(0) { $0 + $1.cases }
    let populations = strata.compactMap(\.population)
    let population = populations.reduce(0, +)
    guard populations.count == strata.count,
      zip(strata, populations).allSatisfy({ $0.cases > 0 || $1 == 0 })
    else {
      self = .casesOnly(.ratesUnknown)
      return
    }
    if let wrong = zip(strata, populations).first(where: { $0.cases > $1 }) {
      self = .casesOnly(.moreCasesThanPopulation(cases: wrong.0.cases, population: wrong.1))
      return
    }
    let isProportional = zip(strata, populations).allSatisfy { stratum, size in
      abs(stratum.cases * population - cases * size) < population
    }
    if isProportional || cases == population {
      self.init(whole, cases: cases, population: population, method: .stratified)
      return
    }
    var favourable = 0.0
    var counted = 0.0
    for (stratum, size) in zip(strata, populations) where stratum.cases > 0 {
      let weight = Double(size) / Double(stratum.cases)
      favourable += weight * Double(stratum.proportion.n)
      counted += weight * Double(stratum.proportion.of)
    }
    self = counted > 0 ? .weighted(share: favourable / counted) : .casesOnly(.nothingCounts)
  }
}
