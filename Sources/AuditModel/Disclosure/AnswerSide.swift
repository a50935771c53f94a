/// On which side of an item's published counts an audit stands.
public enum AnswerSide: Character, CaseIterable, Sendable {
  /// In n and in N.
  case favourable = "f"

  /// In N, and something is recorded.
  case unfavourable = "u"

  /// In N, and the file is silent.
  case notRecorded = "r"

  /// In neither.
  case outside = "-"

  /// The position in ``allCases``.
  var position: Int {
    switch self {
    case .favourable: 0
    case .unfavourable: 1
    case .notRecorded: 2
    case .outside: 3
    }
  }

  /// What stands in N.
  static let inN: [AnswerSide] = [.favourable, .unfavourable, .notRecorded]
}
