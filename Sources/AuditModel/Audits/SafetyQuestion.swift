/// The question of every audit, outside the figures, to which "not applicable" is no answer.
public enum SafetyQuestion {
  public static let title = Phrase(en: "Safety of the child", cy: "Diogelwch y plentyn")

  public static let asks = Phrase(
    en: "Does anything on the file show the child to be at immediate risk today?",
    cy: "A oes unrhyw beth ar y ffeil yn dangos bod y plentyn mewn perygl uniongyrchol heddiw?"
  )

  public static let guidance = Phrase(
    en: "Asked in every audit, outside the score. There is no 'not applicable'.",
    cy: "Gofynnir ym mhob archwiliad, y tu allan i'r sgôr. Nid oes 'amherthnasol'."
  )
}
