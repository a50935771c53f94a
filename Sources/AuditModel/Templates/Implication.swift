/// What an answer to one item says about another: alone implies seen.
///
/// An answer to the other item outside the list contradicts it. Not applicable, or no answer yet,
/// contradicts nothing.
public struct Implication: Hashable, Sendable {
  /// The answer, to the item that carries the implication.
  public let answer: AnswerCode

  /// The other item.
  public let item: Item.ID

  /// The answers to the other item that agree.
  public let agrees: [AnswerCode]

  public init(answer: AnswerCode, item: Item.ID, agrees: [AnswerCode]) {
    self.answer = answer
    self.item = item
    self.agrees = agrees
  }
}

/// An answer in one word, as templates and audits write it: `yes`, `not-recorded`, `weak`, or the
/// id of an option.
public typealias AnswerCode = String
