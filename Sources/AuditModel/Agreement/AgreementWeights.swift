/// How much two answers agree, from 0 for not at all to 1 for the same.
public enum AgreementWeights: Hashable, Sendable {
  /// The same answer, or not: for answers without an order.
  case same

  /// Less by an equal step for each place between them: for grades.
  case linear

  /// The weight of two answers, by their positions among `count`.
  func weight(_ one: Int, _ other: Int, of count: Int) -> Double {
    switch self {
    case .same: one == other ? 1 : 0
    case .linear: count < 2 ? 1 : 1 - Double(abs(one - other)) / Double(count - 1)
    }
  }

  /// All of them, by both positions.
  func matrix(_ count: Int) -> [[Double]] {
    (0..<count).map { one in (0..<count).map { weight(one, $0, of: count) } }
  }
}
