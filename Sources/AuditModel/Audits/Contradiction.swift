/// Two answers of one audit that cannot both be true.
///
/// The program shows it at once and lets nobody finish the audit with it; which of the two is wrong
/// only a person can tell.
public struct Contradiction: Hashable, Sendable {
  public let item: Item.ID
  public let answer: AnswerCode
  public let other: Item.ID
  public let otherAnswer: AnswerCode

  public init(item: Item.ID, answer: AnswerCode, other: Item.ID, otherAnswer: AnswerCode) {
    self.item = item
    self.answer = answer
    self.other = other
    self.otherAnswer = otherAnswer
  }
}

extension Audit {
  /// The contradictions between answers to items that are asked, in the template's order.
  public func contradictions(in template: Template) -> [Contradiction] {
    let asked = askedItems(in: template)
    let codes = asked.reduce(into: [Item.ID: AnswerCode]()) { codes, item in
      codes[item.id] = answers[item.id]?.value?.code
    }
    return asked.flatMap { item -> [Contradiction] in
      guard let answer = codes[item.id] else { return [] }
      return item.implications.compactMap { implication in
        guard implication.answer == answer, let other = codes[implication.item],
          other != "not-applicable", !implication.agrees.contains(other)
        else { return nil }
        return Contradiction(
          item: item.id,
          answer: answer,
          other: implication.item,
          otherAnswer: other
        )
      }
    }
  }
}
