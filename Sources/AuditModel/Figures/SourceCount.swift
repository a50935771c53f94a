/// What the answers to an item say that rest on evidence of one other source.
public struct SourceCount: Hashable, Sendable {
  public let source: EvidenceSource

  /// Audits whose answer rests on it; at least 1, and all of them beside N.
  public let audits: Int

  /// n of N among these audits alone; `nil` for items without a favourable side.
  public let proportion: Proportion?
}

extension Tally {
  /// In the order in which sources are listed.
  func sources(hasFavourable: Bool) -> [SourceCount] {
    EvidenceSource.allCases.compactMap { source in
      elsewhere[source].map { count in
        SourceCount(
          source: source,
          audits: count.all,
          proportion: hasFavourable ? Proportion(n: count.favourable, of: count.inN) : nil
        )
      }
    }
  }
}
