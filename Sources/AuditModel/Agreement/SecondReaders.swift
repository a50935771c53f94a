/// A case of a round that was drawn to be read twice, and by whom.
public struct SecondReading: Hashable, Sendable {
  public let reference: String

  /// Never whoever has the case first.
  public let reader: String

  public init(reference: String, reader: String) {
    self.reference = reference
    self.reader = reader
  }
}

/// Which share of a round is read twice, and who reads it, so that anybody can draw it again.
///
/// The cases are sorted by the bytes of their references and put into random order by ``SplitMix64``
/// from the seed, as ``SplitMix64/shuffle(_:)`` describes it, and the first of them are taken: the
/// share of all, rounded up. In that order each goes to the reader who has the fewest so far, of those
/// who do not have the case first; of several to the one named first.
public struct SecondReaders: Hashable, Sendable {
  /// Percent of the cases, 1 to 100.
  public let share: Int
  public let seed: UInt64

  /// The ids of the auditors who can read, in the order in which they were named; never empty.
  public let readers: [String]

  public init(share: Int, seed: UInt64, readers: [String]) {
    precondition(1...100 ~= share && !readers.isEmpty, "a share of a round and somebody to read it")
    self.share = share
    self.seed = seed
    self.readers = readers
  }

  /// Draws the cases, or goes on with those that somebody reads again already.
  ///
  /// Cases that are given to a reader count towards the share, so that drawing again gives the same
  /// cases, and more only where the round has grown or a larger share is asked for.
  ///
  /// - Parameters:
  ///   - cases: Every case of the round in any order, and who has it first; `nil` where nobody has said.
  ///   - given: Who reads which case again already, by reference.
  /// - Returns: In the order of the draw, those that were given among them; without a case whose only
  ///   possible reader has it first, in whose place none is drawn.
  public func draw(
    from cases: [(reference: String, auditor: String?)],
    given: [String: String] = [:]
  ) -> [SecondReading] {
    var random = SplitMix64(seed: seed)
    var order = cases.sorted { $0.reference.utf8.lexicographicallyPrecedes($1.reference.utf8) }
    random.shuffle(&order)
    let present = order.compactMap { given[$0.reference] }
    var load = readers.map { reader in present.count { $0 == reader } }
    var places = (cases.count * share + 99) / 100 - present.count
    return order.compactMap { drawn in
      if let reader = given[drawn.reference] {
        return SecondReading(reference: drawn.reference, reader: reader)
      }
      guard places > 0 else { return nil }
      places -= 1
      let able = readers.indices.filter { readers[$0] != drawn.auditor }
      guard let reader = able.min(by: { (load[$0], $0) < (load[$1], $1) }) else { return nil }
      load[reader] += 1
      return SecondReading(reference: drawn.reference, reader: readers[reader])
    }
  }
}
