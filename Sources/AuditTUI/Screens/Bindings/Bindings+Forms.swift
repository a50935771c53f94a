import AuditModel

extension Bindings {
  /// The keys that every form with choices has, beside those of a field of text and the one that keeps
  /// it.
  static func form(_ context: Context) -> [Binding] {
    [
      leaveForm(context),
      Binding(
        context,
        [.right],
        Phrase(en: "next choice", cy: "dewis nesaf"),
        .right,
        isHinted: true
      ),
      Binding(context, [.left], Phrase(en: "previous choice", cy: "dewis blaenorol"), .left),
    ]
  }

  static func leaveForm(_ context: Context) -> Binding {
    Binding(context, [.escape], Phrase(en: "leave it", cy: "gadael"), .cancel, isHinted: true)
  }
}
