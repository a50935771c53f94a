extension CaseList {
  /// All cases of the list in the random order that follows from a seed.
  ///
  /// The references are sorted by their bytes in UTF-8 and then put into random order by
  /// ``SplitMix64/shuffle(_:)``, so it does not matter how the list is sorted. Cases that are not to
  /// be drawn keep their place in the order: leaving one out changes nothing among the others.
  public func randomOrder(seed: UInt64) -> [ListedCase] {
    var order = cases.sorted { $0.reference.comesBefore($1.reference) }
    var generator = SplitMix64(seed: seed)
    generator.shuffle(&order)
    return order
  }
}
