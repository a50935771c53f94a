extension Item {
  /// The outcomes in which two readers of the item can agree, in the order of its distribution.
  ///
  /// What stands outside every figure is no answer to agree in. A number and a text are not compared:
  /// they have too many answers for chance to mean anything.
  public var comparedOutcomes: [Outcome]? {
    switch kind {
    case .yesNo: [.met, .notMet]
    case .yesNoNotRecorded: [.met, .notMet, .notRecorded]
    case .grade: Grade.allCases.map(Outcome.graded)
    case .dates: [.met, .missed, .overdue]
    case .choice(let options): options.map { .tallied($0.id) } + [.notRecorded]
    case .count, .text: nil
    }
  }
}

extension AnswerKind {
  /// How much two answers of the kind agree: of grades near ones more than those far apart.
  public var weights: AgreementWeights {
    self == .grade ? .linear : .same
  }
}
