import AuditModel

extension Bindings {
  /// The keys to one round, and of its page.
  static let roundPages: [Binding] = [
    Binding(
      .rounds,
      [.character("p")],
      Phrase(en: "cases and progress", cy: "achosion a chynnydd"),
      .roundProgress,
      isHinted: true
    ),
    Binding(
      .round,
      [.character("e")],
      Phrase(en: "export", cy: "allforio"),
      .export,
      isHinted: true
    ),
  ]
}
