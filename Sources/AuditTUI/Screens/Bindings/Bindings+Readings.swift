import AuditModel

extension Bindings {
  /// The keys that lead to readings of one case and to agreement between readers, and those there.
  static let readings: [Binding] =
    [Context.home, .walk, .review, .case].map {
      Binding(
        $0,
        [.character("b")],
        Phrase(en: "both readings", cy: "y ddau ddarlleniad"),
        .readings
      )
    }
    + [
      Binding(
        .home,
        [.character("M")],
        Phrase(en: "moderate this audit", cy: "cymedroli'r archwiliad hwn"),
        .moderate
      )
    ]
    + [Context.teams, .rounds].map {
      Binding(
        $0,
        [.character("A")],
        Phrase(en: "agreement between readers", cy: "cytundeb rhwng darllenwyr"),
        .agreement
      )
    }
    + [
      Binding(
        .agreement,
        [.character("e")],
        Phrase(en: "export", cy: "allforio"),
        .export,
        isHinted: true
      ),
      Binding(
        .readings,
        [.character("d")],
        Phrase(en: "only differences, or all", cy: "gwahaniaethau'n unig, neu'r cyfan"),
        .onlyDifferences,
        isHinted: true
      ),
      Binding(
        .readings,
        [.enter, .character("o")],
        Phrase(en: "own answer", cy: "ateb eich hun"),
        .ownAnswer,
        isHinted: true
      ),
      Binding(
        .readings,
        [.character("r")],
        Phrase(en: "reason", cy: "rheswm"),
        .editReason,
        isHinted: true
      ),
      Binding(
        .readings,
        [.character("v")],
        Phrase(en: "review", cy: "adolygu"),
        .review,
        isHinted: true
      ),
      Binding(
        .readings,
        [.character("e")],
        Phrase(en: "export", cy: "allforio"),
        .export
      ),
      Binding(.readings, [.character("u")], Phrase(en: "undo", cy: "dad-wneud"), .undo),
    ]
    + (1...2).map { number in
      Binding(
        .readings,
        [.character(Character(String(number)))],
        number == 1
          ? Phrase(en: "take the first answer", cy: "cymryd yr ateb cyntaf")
          : Phrase(en: "take the second answer", cy: "cymryd yr ail ateb"),
        .choose(number),
        isHinted: true
      )
    }
}
