/// How much a random sample of some size can say, before anybody draws it.
public struct SampleSize: Hashable, Sendable {
  /// Cases that would be read; 1 to `population`.
  public let cases: Int

  /// Cases there are.
  public let population: Int

  public init?(_ cases: Int, of population: Int) {
    guard cases >= 1, cases <= population else { return nil }
    self.cases = cases
    self.population = population
  }

  /// Where the share of all cases would lie, at 95% confidence, if the sample had this share.
  ///
  /// Wilson's interval with the correction for a finite population, as figures have it. The share is
  /// taken as it is, though so many cases may not be able to have it exactly.
  ///
  /// - Parameter percent: 0 to 100.
  /// - Returns: `nil` where every case is read, so that nothing is estimated.
  public func interval(percent: Int) -> Interval? {
    guard cases < population else { return nil }
    let correction = Double(population - cases) / Double(population - 1)
    return Interval.wilson(share: Double(percent) / 100, cases: Double(cases) / correction)
  }

  /// The shares for which a table gives intervals, in percent: 50 is where they are widest.
  public static let usualShares = [50, 80, 90]

  /// Sizes worth comparing for a population, rising; the last is the population itself.
  public static func table(of population: Int) -> [SampleSize] {
    let sizes = [5, 8, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000]
    return (sizes.filter { $0 < population } + [population])
      .compactMap { SampleSize($0, of: population) }
  }
}
