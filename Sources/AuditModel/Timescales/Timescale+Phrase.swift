extension Timescale {
  /// The limits in words: `1 week, then 6 weeks`; says where there is none.
  public var limitPhrase: Phrase {
    if counts == .before {
      return Phrase(en: "before the event", cy: "cyn y digwyddiad")
    }
    guard hasLimit else { return Verdict.noLimit.phrase }
    return Phrase(
      en: phases.map(\.limit.phrase.en).joined(separator: ", then "),
      cy: phases.map(\.limit.phrase.cy).joined(separator: ", yna ")
    )
  }
}
