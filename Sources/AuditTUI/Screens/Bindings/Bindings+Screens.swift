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
    Binding(.home, [.character("/")], Phrase(en: "filter", cy: "hidlo"), .find, isHinted: true),
    Binding(.home, [.character("r")], Phrase(en: "read again", cy: "darllen eto"), .readAll),
    Binding(
      .home,
      [.character("m")],
      Phrase(en: "what waits for a choice", cy: "yr hyn sy'n aros am ddewis"),
      .choices
    ),
    Binding(
      .home,
      [.character("a")],
      Phrase(en: "files set aside", cy: "ffeiliau a neilltuwyd"),
      .setAside
    ),
  ]

  static let filter: [Binding] = [
    Binding(.filter, [.down, .tab], Phrase(en: "down", cy: "i lawr"), .nextField),
    Binding(.filter, [.up, .backTab], Phrase(en: "up", cy: "i fyny"), .previousField),
  ]

  static let review: [Binding] = [
    Binding(
      .review,
      [.character("F")],
      Phrase(en: "finish", cy: "gorffen"),
      .finish,
      isHinted: true
    ),
    Binding(
      .review,
      [.character("O")],
      Phrase(en: "reopen", cy: "ailagor"),
      .reopen,
      isHinted: true
    ),
    Binding(
      .review,
      [.character("E")],
      Phrase(en: "raise a concern", cy: "codi pryder"),
      .raise,
      isHinted: true
    ),
    Binding(
      .review,
      [.character("A")],
      Phrase(en: "record an answer", cy: "cofnodi ateb"),
      .recordReply,
      isHinted: true
    ),
    Binding(
      .review,
      [.character("D")],
      Phrase(en: "do not raise it", cy: "peidio â'i godi"),
      .decline
    ),
    Binding(
      .review,
      [.character("B")],
      Phrase(en: "what somebody said", cy: "yr hyn a ddywedodd rhywun"),
      .addFeedback
    ),
    Binding(
      .review,
      [.character("W")],
      Phrase(en: "the worker's own view", cy: "barn y gweithiwr ei hun"),
      .addWorkerView
    ),
    Binding(
      .review,
      [.character("P")],
      Phrase(en: "approve words to be printed", cy: "cymeradwyo geiriau i'w hargraffu"),
      .approve
    ),
    Binding(.review, [.character("u")], Phrase(en: "undo", cy: "dad-wneud"), .undo),
    Binding(.review, [.control("r")], Phrase(en: "redo", cy: "ail-wneud"), .redo),
  ]

  static let newAudit: [Binding] =
    [
      Binding(
        .newAudit,
        [.control("s")],
        Phrase(en: "begin the audit", cy: "dechrau'r archwiliad"),
        .begin,
        isHinted: true
      ),
      Binding(
        .newAudit,
        [.enter],
        Phrase(en: "next field; at the last, begin", cy: "maes nesaf; ar yr olaf, dechrau"),
        .commit
      ),
    ] + form(.newAudit)

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
