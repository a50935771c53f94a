import AuditModel

extension Bindings {
  static let home: [Binding] = [
    Binding(
      .home,
      [.character("n")],
      Phrase(en: "new audit", cy: "archwiliad newydd"),
      .newAudit,
      isHinted: true
    ),
    Binding(
      .home,
      [.character("f")],
      Phrase(en: "team figures", cy: "ffigurau timau"),
      .teamFigures,
      isHinted: true
    ),
  ]

  static let review: [Binding] = [
    Binding(
      .review,
      [.character("F")],
      Phrase(en: "finish", cy: "gorffen"),
      .finish,
      isHinted: true
    ),
    Binding(.review, [.character("O")], Phrase(en: "reopen", cy: "ailagor"), .reopen),
    Binding(
      .review,
      [.character("E")],
      Phrase(en: "raise a concern", cy: "codi pryder"),
      .raise,
      isHinted: true
    ),
    Binding(.review, [.character("u")], Phrase(en: "undo", cy: "dad-wneud"), .undo),
    Binding(.review, [.control("r")], Phrase(en: "redo", cy: "ail-wneud"), .redo),
  ]

  static let figures: [Binding] = [Context.teams, .items, .cases].flatMap { context in
    [
      Binding(
        context,
        [.character("]")],
        Phrase(en: "next round", cy: "rownd nesaf"),
        .nextRound,
        isHinted: true
      ),
      Binding(
        context,
        [.character("[")],
        Phrase(en: "previous round", cy: "rownd flaenorol"),
        .previousRound
      ),
      Binding(
        context,
        [.character("d")],
        Phrase(en: "drafts in or out", cy: "drafftiau i mewn neu allan"),
        .includeDrafts
      ),
    ]
  }

  static let newAudit: [Binding] = [
    Binding(
      .newAudit,
      [.right],
      Phrase(en: "next choice", cy: "dewis nesaf"),
      .right
    ),
    Binding(
      .newAudit,
      [.left],
      Phrase(en: "previous choice", cy: "dewis blaenorol"),
      .left
    ),
  ]

  static let recovery: [Binding] = [
    Binding(
      .recovery,
      [.enter, .character("y")],
      Phrase(en: "take the words back", cy: "adfer y geiriau"),
      .takeBack,
      isHinted: true
    ),
    Binding(
      .recovery,
      [.character("x")],
      Phrase(en: "throw them away", cy: "eu taflu"),
      .discard,
      isHinted: true
    ),
  ]
}
