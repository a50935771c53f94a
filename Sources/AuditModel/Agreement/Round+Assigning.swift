extension Round {
  /// The round with some of its drawn cases read a second time; a case that was not drawn is left.
  ///
  /// - Returns: `nil` where another reader has one of the cases already.
  public func assigning(_ seconds: [SecondReading]) -> Round? {
    let readers = Dictionary(seconds.map { ($0.reference, $0.reader) }) { first, _ in first }
    let given = cases.drawn.filter { $0.second != nil }
    guard given.allSatisfy({ readers[$0.reference] == $0.second }) else { return nil }
    var round = self
    round.cases.drawn = cases.drawn.map { $0.read(by: readers[$0.reference]) }
    return round
  }

  /// Who reads which case a second time already: whom the round names, else who has begun it.
  ///
  /// A reader who has the case first cannot read it again, and is left out: somebody else is drawn.
  ///
  /// - Parameter audits: Those of the round.
  /// - Returns: The readers by reference; empty where nobody reads anything again.
  public func secondReaders(among audits: [ScoredAudit]) -> [String: String] {
    let firsts = Dictionary(grouping: audits.filter { $0.reading == .first }, by: \.reference)
    func isOwn(_ reference: String, _ reader: String) -> Bool {
      firsts[reference]?.contains { $0.auditor == reader } ?? false
    }
    var readers: [String: String] = [:]
    for audit in audits where audit.reading == .second && readers[audit.reference] == nil {
      readers[audit.reference] = audit.auditor
    }
    for drawn in cases.drawn {
      guard let second = drawn.second, !isOwn(drawn.reference, second) else { continue }
      readers[drawn.reference] = second
    }
    return readers
  }

  /// The round without the second readers that others have come in the place of.
  ///
  /// - Parameter readers: Who reads which case a second time, by reference.
  /// - Returns: The round, with no reader for a case whose reader is none of these.
  public func keepingSeconds(_ readers: [String: String]) -> Round {
    var round = self
    round.cases.drawn = cases.drawn.map { drawn in
      drawn.read(by: readers[drawn.reference] == drawn.second ? drawn.second : nil)
    }
    return round
  }
}

extension DrawnCase {
  fileprivate func read(by second: String?) -> DrawnCase {
    DrawnCase(
      reference: reference,
      team: team,
      stratum: stratum,
      auditor: auditor,
      second: second,
      audit: audit
    )
  }
}
