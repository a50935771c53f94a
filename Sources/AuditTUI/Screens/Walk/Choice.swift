import AuditModel

/// One of the answers an item offers, in the order of the digits that give it.
struct Choice: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Answers at once.
    case value(AnswerValue)

    /// Answers the safety question.
    case safety(Bool)

    /// Opens fields to type into: dates, a number, words.
    case entry
  }

  let kind: Kind
  let label: Wording

  /// What the answer looks like on a file; `nil` where there is nothing to add.
  let detail: Wording?

  init(_ kind: Kind, _ label: Wording, detail: Wording? = nil) {
    self.kind = kind
    self.label = label
    self.detail = detail
  }

  /// Whether an answer is this choice, whatever reason stands with it.
  func matches(_ value: AnswerValue?) -> Bool {
    switch (kind, value) {
    case (.value(.notRecorded), .noPlaceToRecord),
      (.value(.notApplicable), .notApplicable), (.value(.cannotBeGraded), .cannotBeGraded),
      (.entry, .clocks), (.entry, .count), (.entry, .text):
      true
    case (.value(let offered), let value): offered == value
    default: false
    }
  }
}

extension Choice {
  /// The two answers to the safety question, which has no "not applicable".
  static let safety = [
    Choice(.safety(true), Wording(Words.yes)), Choice(.safety(false), Wording(Words.no)),
  ]

  /// The answers that an item offers.
  static func offered(by item: Item) -> [Choice] {
    switch item.kind {
    case .yesNo: [yes, no, notApplicable]
    case .yesNoNotRecorded: [yes, no, notRecorded, notApplicable]
    case .grade:
      Grade.allCases.map { grade in
        Choice(
          .value(.graded(grade)),
          Wording(grade.phrase),
          detail: item.anchors[grade] ?? Wording(grade.generalAnchor)
        )
      } + [
        Choice(.value(.cannotBeGraded(reason: "")), Wording(Words.cannotBeGraded)), notApplicable,
      ]
    case .dates: [Choice(.entry, Wording(Words.typeDates)), notApplicable]
    case .count: [Choice(.entry, Wording(Words.typeNumber)), notRecorded, notApplicable]
    case .choice(let options):
      options.map { Choice(.value(.choice($0.id)), $0.title) } + [notRecorded, notApplicable]
    case .text: [Choice(.entry, Wording(Words.typeWords)), notApplicable]
    }
  }

  private static let yes = Choice(.value(.yes), Wording(Words.yes))
  private static let no = Choice(.value(.no), Wording(Words.no))
  private static let notRecorded = Choice(.value(.notRecorded), Wording(Words.notRecorded))
  private static let notApplicable = Choice(
    .value(.notApplicable(reason: "")),
    Wording(Words.notApplicable)
  )
}
