/// On which side of an item's published counts an audit stands.
public enum AnswerSide: Character, CaseIterable, Sendable {
  /// In n and in N; of graded items the grade says so.
  case favourable = "f"

  /// In N, and something is recorded.
  case unfavourable = "u"

  /// In N, and the file is silent.
  case notRecorded = "r"

  /// In neither.
  case outside = "-"

  /// The grades: in N, the first two in n.
  case good = "g"
  case satisfactory = "s"
  case weak = "w"
  case poor = "p"

  public init(_ grade: Grade) {
    switch grade {
    case .good: self = .good
    case .satisfactory: self = .satisfactory
    case .weak: self = .weak
    case .poor: self = .poor
    }
  }

  /// The position in ``allCases``.
  var position: Int {
    switch self {
    case .favourable: 0
    case .unfavourable: 1
    case .notRecorded: 2
    case .outside: 3
    case .good: 4
    case .satisfactory: 5
    case .weak: 6
    case .poor: 7
    }
  }

  /// Best first.
  static let grades: [AnswerSide] = Grade.allCases.map(AnswerSide.init)

  /// What stands in n.
  static let inFavour: [AnswerSide] = [.favourable, .good, .satisfactory]

  /// What stands in N and says something against.
  static let against: [AnswerSide] = [.unfavourable, .weak, .poor]

  /// What stands in N.
  static let inN: [AnswerSide] = inFavour + against + [.notRecorded]
}
