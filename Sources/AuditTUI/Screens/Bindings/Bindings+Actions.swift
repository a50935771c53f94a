import AuditModel

extension Bindings {
  /// The keys of concerns and of actions.
  static let actions: [Binding] =
    [
      Binding(
        .home,
        [.character("E")],
        Phrase(en: "concerns raised", cy: "pryderon a godwyd"),
        .escalations
      ),
      Binding(
        .home,
        [.character("T")],
        Phrase(en: "actions to be done", cy: "camau i'w gwneud"),
        .actions
      ),
      Binding(
        .review,
        [.character("T")],
        Phrase(en: "an action out of this", cy: "cam o hyn"),
        .addAction
      ),
      Binding(
        .actions,
        [.character("d")],
        Phrase(en: "done", cy: "gwnaed"),
        .markDone,
        isHinted: true
      ),
      Binding(
        .actions,
        [.character("x")],
        Phrase(en: "drop it", cy: "ei ollwng"),
        .drop,
        isHinted: true
      ),
    ]
    + [Context.actions, .escalations].flatMap { context in
      [
        Binding(context, [.character("r")], Phrase(en: "read again", cy: "darllen eto"), .readAll),
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
