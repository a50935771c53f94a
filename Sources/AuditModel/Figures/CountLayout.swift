/// Where the numbers of one scope stand among those of all, which are counted in one flat list: every
/// answer of every audit goes through it.
struct CountLayout: Sendable {
  /// Audits by item, then slot, stand first; then audits by ``CountingPlan/numberLists``, then number.
  let numbers: Int

  /// Audits by measure, then by the share of their own answers as ``ShareCount`` has them.
  let shares: Int

  /// How many numbers one measure's shares take; 0 where audits pool too many answers for it.
  let sharesOfMeasure: Int

  /// By item, then source: how many audits rest on it, in N and favourable among them.
  let others: Int

  /// By item: audits that are not recorded because there was no place for it.
  let noPlaces: Int

  /// How many numbers a scope has.
  let size: Int

  /// How many sources evidence has.
  private let sources: Int

  /// What is counted of each source.
  static let countsOfSource = 3

  /// - Parameters:
  ///   - items: How many are measured.
  ///   - width: How many slots an item has.
  ///   - numbers: How many places there are for numbers.
  ///   - pooled: How many answers of one audit enter one pool at most.
  init(items: Int, width: Int, numbers: Int, pooled: Int) {
    self.numbers = items * width
    shares = self.numbers + numbers
    sources = EvidenceSource.allCases.count
    sharesOfMeasure = pooled <= ShareCount.fewest ? ShareCount.first(outOf: pooled + 1) : 0
    others = shares + sharesOfMeasure * Measure.allCases.count
    noPlaces = others + items * sources * CountLayout.countsOfSource
    size = noPlaces + items
  }

  /// Where what is counted of a source begins; `nil` where there is no such source.
  func other(_ source: Int, item: Int) -> Int? {
    source < sources ? others + (item * sources + source) * CountLayout.countsOfSource : nil
  }
}
