import AuditModel

extension Bindings {
  /// The keys to hot spots, comparing and rounds, and those of these screens.
  static let spots: [Binding] =
    [Context.teams, .items, .item, .cross, .cases, .compare, .rounds].map(hotSpots)
    + [Context.teams, .items, .item, .cross, .cases, .hotSpots, .rounds].map(compare)
    + [Context.home, .teams, .items, .item, .cross, .cases, .hotSpots, .compare].map(rounds)
    + everyScreenOfFigures(.hotSpots) + sides
    + everyScreenOfFigures(.compare).filter {
      // The brackets choose the two sides there.
      $0.action != .nextRound && $0.action != .previousRound
    }
    + [teams(.hotSpots, .right), teams(.hotSpots, .left), teams(.compare, .right)]
    + [
      teams(.compare, .left),
      Binding(
        .rounds,
        [.character("e")],
        Phrase(en: "export", cy: "allforio"),
        .export,
        isHinted: true
      ),
    ]

  private static func hotSpots(_ context: Context) -> Binding {
    Binding(context, [.character("H")], Phrase(en: "hot spots", cy: "mannau poeth"), .hotSpots)
  }

  private static func compare(_ context: Context) -> Binding {
    Binding(context, [.character("C")], Phrase(en: "compare", cy: "cymharu"), .compare)
  }

  private static func rounds(_ context: Context) -> Binding {
    Binding(context, [.character("R")], Phrase(en: "rounds", cy: "rowndiau"), .rounds)
  }

  private static func teams(_ context: Context, _ action: Action) -> Binding {
    let isNext = action == .right
    return Binding(
      context,
      isNext ? [.right, .character("l")] : [.left, .character("h")],
      isNext
        ? Phrase(en: "next team", cy: "tîm nesaf")
        : Phrase(en: "previous team", cy: "tîm blaenorol"),
      action,
      isHinted: isNext
    )
  }

  private static let sides: [Binding] = [
    Binding(
      .compare,
      [.character("]")],
      Phrase(en: "later side: next", cy: "ochr ddiweddarach: nesaf"),
      .nextLater,
      isHinted: true
    ),
    Binding(
      .compare,
      [.character("[")],
      Phrase(en: "later side: the one before", cy: "ochr ddiweddarach: yr un cynt"),
      .previousLater
    ),
    Binding(
      .compare,
      [.character("}")],
      Phrase(en: "earlier side: next", cy: "ochr gynharach: nesaf"),
      .nextEarlier,
      isHinted: true
    ),
    Binding(
      .compare,
      [.character("{")],
      Phrase(en: "earlier side: the one before", cy: "ochr gynharach: yr un cynt"),
      .previousEarlier
    ),
  ]
}
