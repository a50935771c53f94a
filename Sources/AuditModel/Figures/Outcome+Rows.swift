extension Outcome {
  /// Every outcome that has no value of its own, in the order of reports: in N, best first, then
  /// outside.
  static let rows: [Outcome] = [
    .met, .notMet, .missed, .overdue,
    .graded(.good), .graded(.satisfactory), .graded(.weak), .graded(.poor),
    .notRecorded,
    .notYetDue, .notDeterminable, .noLimit, .ungraded,
    .notApplicable, .notAsked, .otherSource, .unanswered,
  ]

  /// On which side of a figure each of ``rows`` stands.
  static let places: [Place] = rows.map(\.place)

  /// The position in ``rows``; `nil` for a tally, whose values are its own.
  var row: Int? {
    switch self {
    case .met: 0
    case .notMet: 1
    case .missed: 2
    case .overdue: 3
    case .graded(.good): 4
    case .graded(.satisfactory): 5
    case .graded(.weak): 6
    case .graded(.poor): 7
    case .notRecorded: 8
    case .notYetDue: 9
    case .notDeterminable: 10
    case .noLimit: 11
    case .ungraded: 12
    case .notApplicable: 13
    case .notAsked: 14
    case .otherSource: 15
    case .unanswered: 16
    case .tallied: nil
    }
  }
}

extension AnswerKind {
  /// The outcomes that a distribution of the item shows even where nobody has them.
  var rowsInN: [Outcome] {
    switch self {
    case .yesNo: [.met, .notMet]
    case .yesNoNotRecorded: [.met, .notMet, .notRecorded]
    case .grade: Grade.allCases.map(Outcome.graded)
    case .dates: [.met, .missed, .overdue]
    case .choice(let options): options.map { .tallied($0.id) } + [.notRecorded]
    case .count, .text: [.notRecorded]
    }
  }
}
