/// What the histories of some audits show, and what they cannot.
public struct CheckedHistories: Hashable, Sendable {
  /// How many audits there are.
  public private(set) var audits = 0

  /// How many of them have a history in which every event has those before it, and that ends with
  /// what stands in the audit.
  public private(set) var whole = 0

  /// How many of these would show a changed event; an earlier program's ids show only the order.
  public private(set) var sealed = 0

  /// How many answers no event tells of, in all audits.
  public private(set) var answersWithoutEvent = 0

  public init() {}

  init(_ checks: [ChainCheck]) {
    audits = checks.count
    whole = checks.count(where: \.faults.isEmpty)
    sealed = checks.count { $0.faults.isEmpty && $0.isSealed }
    answersWithoutEvent = checks.reduce(0) { $0 + $1.answersWithoutEvent }
  }

  public static func + (left: CheckedHistories, right: CheckedHistories) -> CheckedHistories {
    var sum = left
    sum.audits += right.audits
    sum.whole += right.whole
    sum.sealed += right.sealed
    sum.answersWithoutEvent += right.answersWithoutEvent
    return sum
  }
}
