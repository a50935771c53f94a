extension AnswerKind {
  /// The answers in one word that an item of this kind can have, in the order in which they are
  /// offered.
  ///
  /// Clocks, numbers and texts are no single words. Not applicable is possible everywhere: that a
  /// question does not arise can be true of any.
  public var answerCodes: [AnswerCode] {
    switch self {
    case .yesNo: ["yes", "no", "not-applicable"]
    case .yesNoNotRecorded: ["yes", "no", "not-recorded", "not-applicable"]
    case .grade: Grade.allCases.map(\.rawValue) + ["cannot-be-graded", "not-applicable"]
    case .dates, .text: ["not-applicable"]
    case .count: ["not-recorded", "not-applicable"]
    case .choice(let options): options.map(\.id) + ["not-recorded", "not-applicable"]
    }
  }

  /// Answers that mean the same everywhere, so that no option may have one of them as its id.
  public static let reservedCodes: Set<AnswerCode> = Set(
    ["yes", "no", "not-recorded", "not-applicable", "cannot-be-graded"]
      + Grade.allCases.map(\.rawValue)
  )

  /// Whether an answer is one that an item of this kind can have.
  public func accepts(_ value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.dates(let timescales), .clocks(let clocks)):
      clocks.allSatisfy { timescales.contains($0.timescale) }
    case (.count(let range), .count(let number, let outOf)):
      number <= (range.most ?? Int.max) && number <= (outOf ?? Int.max)
        && (outOf == nil || range.outOf != nil)
    case (.text, .text): true
    default: value.code.map(answerCodes.contains) ?? false
    }
  }
}

extension AnswerKind {
  /// The options of a choice, in their order; empty for every other kind.
  var optionIDs: [Option.ID] {
    if case .choice(let options) = self { options.map(\.id) } else { [] }
  }

  /// The timescales of dates, in their order; empty for every other kind.
  var timescaleIDs: [Timescale.ID] {
    if case .dates(let timescales) = self { timescales } else { [] }
  }
}
