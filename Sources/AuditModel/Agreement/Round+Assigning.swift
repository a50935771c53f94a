extension Round {
  /// The round with some of its drawn cases read a second time; a case that was not drawn is left.
  ///
  /// - Returns: `nil` where another reader has one of the cases already.
  public func assigning(_ seconds: [SecondReading]) -> Round? {
    let readers = Dictionary(seconds.map { ($0.reference, $0.reader) }) { first, _ in first }
    let given = cases.drawn.filter { $0.second != nil }
    guard given.allSatisfy({ readers[$0.reference] == $0.second }) else { return nil }
    var round = self
    round.cases.drawn = cases.drawn.map { drawn in
      DrawnCase(
        reference: drawn.reference,
        team: drawn.team,
        stratum: drawn.stratum,
        auditor: drawn.auditor,
        second: readers[drawn.reference],
        audit: drawn.audit
      )
    }
    return round
  }
}
