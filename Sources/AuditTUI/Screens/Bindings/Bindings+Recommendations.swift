import AuditModel

extension Bindings {
  /// The key to the recommendations, and those of their screens.
  static let recommendations: [Binding] =
    [
      Binding(
        .home,
        [.character("I")],
        Phrase(en: "inspections' recommendations", cy: "argymhellion arolygiadau"),
        .recommendations
      ),
      Binding(
        .recommendations,
        [.character("o")],
        Phrase(en: "open ones only, or all", cy: "rhai agored yn unig, neu bob un"),
        .openOnly,
        isHinted: true
      ),
      Binding(
        .recommendations,
        [.character("r")],
        Phrase(en: "read again", cy: "darllen eto"),
        .readAll
      ),
      Binding(
        .deciding,
        [.control("s")],
        Phrase(en: "keep the decision", cy: "cadw'r penderfyniad"),
        .begin,
        isHinted: true
      ),
      Binding(
        .deciding,
        [.enter],
        Phrase(en: "next field; at the last, keep", cy: "maes nesaf; ar yr olaf, cadw"),
        .commit
      ),
    ] + form(.deciding)
    + [Context.recommendations, .recommendation].flatMap { context in
      [
        Binding(
          context,
          [.character("d")],
          Phrase(en: "decide", cy: "penderfynu"),
          .decide,
          isHinted: true
        ),
        Binding(
          context,
          [.character("e")],
          Phrase(en: "export", cy: "allforio"),
          .export,
          isHinted: true
        ),
      ]
    }
}
