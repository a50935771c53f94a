import AuditModel

extension Bindings {
  /// The keys to one round, and of its page.
  static let roundPages: [Binding] =
    [
      Binding(
        .rounds,
        [.character("p")],
        Phrase(en: "cases and progress", cy: "achosion a chynnydd"),
        .roundProgress,
        isHinted: true
      ),
      Binding(
        .rounds,
        [.character("D")],
        Phrase(en: "draw a sample", cy: "tynnu sampl"),
        .drawSample
      ),
      Binding(
        .drawing,
        [.control("s")],
        Phrase(en: "draw, and show it", cy: "tynnu, a'i ddangos"),
        .begin,
        isHinted: true
      ),
      Binding(
        .drawing,
        [.enter],
        Phrase(en: "next field; at the last, draw", cy: "maes nesaf; ar yr olaf, tynnu"),
        .commit
      ),
      Binding(
        .drawn,
        [.control("s")],
        Phrase(en: "write the round", cy: "ysgrifennu'r rownd"),
        .begin,
        isHinted: true
      ),
      Binding(
        .round,
        [.character("r")],
        Phrase(en: "replace a case", cy: "amnewid achos"),
        .replaceCase,
        isHinted: true
      ),
      Binding(
        .replacing,
        [.control("s")],
        Phrase(en: "replace the case", cy: "amnewid yr achos"),
        .begin,
        isHinted: true
      ),
      Binding(
        .replacing,
        [.enter],
        Phrase(en: "next field; at the last, replace", cy: "maes nesaf; ar yr olaf, amnewid"),
        .commit
      ),
      leaveForm(.replacing),
      Binding(
        .round,
        [.character("e")],
        Phrase(en: "export", cy: "allforio"),
        .export,
        isHinted: true
      ),
    ] + form(.drawing)
}
