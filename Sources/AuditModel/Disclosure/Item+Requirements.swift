extension Item {
  /// What the item's answers say of the answers to others.
  ///
  /// From when it is asked, when there is nothing to grade, and what its answers imply. What depends on
  /// the case itself, or on items without a favourable side, says nothing here.
  func requirements(among items: [Item.ID: Item]) -> [PublishedItem.Requirement] {
    let asked = condition.map { $0.clauses(ifHolding: true, among: items) } ?? []
    let graded = ungradedWhen.map { $0.clauses(ifHolding: false, among: items) } ?? []
    let implied = implications.compactMap { implication -> PublishedItem.Requirement? in
      guard let other = items[implication.item], let codes = other.codesBySide else { return nil }
      let own = sides { $0 == [implication.answer] }
      let agreeing = other.sides { !$0.allSatisfy { !implication.agrees.contains($0) } }
        .union([.outside])
      guard !own.isEmpty, agreeing.count < codes.count else { return nil }
      return PublishedItem.Requirement(own, [.init(other.id, agreeing)])
    }
    return (asked + graded).map { PublishedItem.Requirement(Set(AnswerSide.inN), $0) } + implied
  }

  /// The sides whose answers, in the words that conditions use, are as wanted.
  func sides(where isWanted: ([AnswerCode]) -> Bool) -> Set<AnswerSide> {
    guard let codes = codesBySide else { return [] }
    return Set(codes.filter { isWanted($0.value) }.keys)
  }

  /// The answers on each side; `nil` where answers are no words.
  var codesBySide: [AnswerSide: [AnswerCode]]? {
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
      let grades = Grade.allCases.map { (AnswerSide($0), [$0.rawValue]) }
      return Dictionary(grades + [(.outside, outside)]) { first, _ in first }
    case .dates, .count, .choice, .text: return nil
    }
  }
}
