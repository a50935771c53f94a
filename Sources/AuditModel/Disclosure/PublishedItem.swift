/// An item whose counts are published.
public struct PublishedItem: Hashable, Identifiable, Sendable {
  /// The item's own; a second meaning of it has a number behind.
  public let id: String

  /// Whether *not recorded* is published beside n and N.
  public let hasNotRecorded: Bool

  /// Whether the counts of every team are published, and not only those of all.
  public let isByTeam: Bool

  /// The pool that it is counted in; `nil` is none.
  public let pool: Measure?

  /// Whether everybody knows that every audit answers it.
  public let isCompulsory: Bool

  /// Which of its answers cannot stand beside which of another's: whoever knows the template knows it.
  public let exclusions: [Exclusion]

  /// Answers of two items that no audit has together.
  public struct Exclusion: Hashable, Sendable {
    public let sides: Set<AnswerSide>
    public let other: PublishedItem.ID
    public let otherSides: Set<AnswerSide>

    public init(
      _ sides: Set<AnswerSide>,
      with other: PublishedItem.ID,
      _ otherSides: Set<AnswerSide>
    ) {
      (self.sides, self.other, self.otherSides) = (sides, other, otherSides)
    }
  }

  public init(
    id: String,
    hasNotRecorded: Bool = false,
    isByTeam: Bool = false,
    pool: Measure? = nil,
    isCompulsory: Bool = false,
    exclusions: [Exclusion] = []
  ) {
    self.id = id
    self.hasNotRecorded = hasNotRecorded
    self.isByTeam = isByTeam
    self.pool = pool
    self.isCompulsory = isCompulsory
    self.exclusions = exclusions
  }

  /// The safety question outside the templates, as an item.
  public static let immediateRisk = PublishedItem(id: "immediate-risk", isCompulsory: true)
}

extension Item {
  /// Which of the item's answers cannot stand beside which of another's.
  ///
  /// From when it is asked, when there is nothing to grade, and what its answers imply. Conditions of
  /// which one of several is enough exclude nothing here, nor do items without a favourable side.
  func exclusions(
    among items: [Item.ID: Item]
  ) -> [PublishedItem.Exclusion] {
    let asked = condition.map { $0.required }.map { parts in
      parts.compactMap { part in
        items[part.item].map { other in
          PublishedItem.Exclusion(
            Set(AnswerSide.inN),
            with: other.id,
            other.sides { $0.allSatisfy { !part.codes.contains($0) } }
          )
        }
      }
    }
    let ungraded = ungradedWhen.map { $0.required.count == 1 ? $0.required : [] }.map { parts in
      parts.compactMap { part in
        items[part.item].map { other in
          PublishedItem.Exclusion(
            Set(AnswerSide.inN),
            with: other.id,
            other.sides { !$0.isEmpty && $0.allSatisfy { part.codes.contains($0) } }
          )
        }
      }
    }
    let implied = implications.compactMap { implication -> PublishedItem.Exclusion? in
      guard let other = items[implication.item] else { return nil }
      let contradicting = other.sides { codes in
        !codes.isEmpty && codes.allSatisfy { !implication.agrees.contains($0) }
      }
      return PublishedItem.Exclusion(
        sides { $0 == [implication.answer] },
        with: other.id,
        contradicting.subtracting([.outside])
      )
    }
    return ((asked ?? []) + (ungraded ?? []) + implied)
      .filter { !$0.sides.isEmpty && !$0.otherSides.isEmpty }
  }

  /// The sides whose answers, in the words that conditions use, are as wanted.
  private func sides(where isWanted: ([AnswerCode]) -> Bool) -> Set<AnswerSide> {
    guard let codes = codesBySide else { return [] }
    return Set(codes.filter { isWanted($0.value) }.keys)
  }

  /// `nil` where answers are no words.
  private var codesBySide: [AnswerSide: [AnswerCode]]? {
    let outside = ["not-applicable", "cannot-be-graded"]
    let (good, bad) = isAdverse ? ("no", "yes") : ("yes", "no")
    switch kind {
    case .yesNo:
      return [.favourable: [good], .unfavourable: [bad], .outside: outside]
    case .yesNoNotRecorded:
      return [
        .favourable: [good], .unfavourable: [bad], .notRecorded: ["not-recorded"],
        .outside: outside,
      ]
    case .grade:
      return [
        .favourable: Grade.allCases.filter(\.isFavourable).map(\.rawValue),
        .unfavourable: Grade.allCases.filter { !$0.isFavourable }.map(\.rawValue),
        .outside: outside,
      ]
    case .dates, .count, .choice, .text: return nil
    }
  }
}

extension Condition {
  /// The answers that must all be there, of those named.
  fileprivate var required: [(item: Item.ID, codes: [AnswerCode])] {
    switch self {
    case .answer(let item, let codes): [(item, codes)]
    case .attribute, .era: []
    case .all(let parts): parts.flatMap(\.required)
    case .any(let parts): parts.count == 1 ? parts[0].required : []
    }
  }
}
