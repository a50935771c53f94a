/// How many audits had one outcome: a row of a distribution.
public struct OutcomeCount: Hashable, Sendable {
  public let outcome: Outcome
  public let count: Int

  public init(_ outcome: Outcome, _ count: Int) {
    self.outcome = outcome
    self.count = count
  }

  /// As reports and JSON write it: `not-recorded`.
  public var code: String {
    outcome.code
  }
}

extension [OutcomeCount] {
  /// All counts together.
  public var total: Int {
    reduce(0) { $0 + $1.count }
  }

  /// How many had the outcome; 0 where there is no row for it.
  public func count(of outcome: Outcome) -> Int {
    first { $0.outcome == outcome }?.count ?? 0
  }
}
