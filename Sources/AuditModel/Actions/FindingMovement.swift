/// How the item behind an action stood in the round that the action came out of, and in rounds since.
///
/// For an action that came out of what several audits showed: it is about an item and a round, and about
/// no single case.
public struct FindingMovement: Hashable, Sendable {
  /// The item's figure in one round, of the action's team or of all.
  public struct Stand: Hashable, Sendable {
    public let round: Round.ID
    public let proportion: Proportion
  }

  /// In the round that the action came out of.
  public let before: Stand

  /// In the rounds after it, in their order; empty where none has asked the same since.
  ///
  /// An item whose meaning has changed is not the same.
  public let later: [Stand]

  /// - Returns: `nil` for an action that is about a case, or about no item or round, and where the round
  ///   has no figure with a favourable side.
  public init?(of action: AgreedAction, in figures: Figures) {
    let agreed = action.agreed
    guard let item = agreed.item, let round = agreed.round, agreed.caseReference == nil else {
      return nil
    }
    let all = figures.items.filter { $0.item.id == item && $0.team == agreed.team }
    guard let origin = all.last(where: { $0.round == round }), let proportion = origin.proportion
    else { return nil }
    before = Stand(round: round, proportion: proportion)
    let rounds = figures.request.rounds.map(\.id)
    let after = rounds.firstIndex(of: round).map { rounds[($0 + 1)...] } ?? []
    later = after.compactMap { id in
      let figure = all.last { $0.round == id && $0.meaning == origin.meaning }
      return figure?.proportion.map { Stand(round: id, proportion: $0) }
    }
  }

  /// `4 of 9 (2026-q1) → 7 of 9 (2026-q2)`; `nil` where nobody has looked again.
  public var phrase: Phrase? {
    guard !later.isEmpty else { return nil }
    func words(in language: Language) -> String {
      ([before] + later).map { "\($0.proportion.text(in: language)) (\($0.round))" }
        .joined(separator: " → ")
    }
    return Phrase(en: words(in: .english), cy: words(in: .welsh))
  }
}
