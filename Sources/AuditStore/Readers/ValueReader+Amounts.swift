import AuditModel

extension ValueReader {
  /// Reads a percentage as it was printed.
  func percentage() -> Percentage? {
    let what = Phrase(
      en: "a percentage from 0 to 100, with one decimal at most, such as 38.7",
      cy: "canran o 0 i 100, gydag un degolyn ar y mwyaf, fel 38.7"
    )
    return text(as: what) { Percentage($0) }
  }

  /// Reports that a value has no amount, or two.
  func wantsOneAmount() {
    fault(
      Phrase(
        en: "it needs either 'percent' or 'count'",
        cy: "mae angen naill ai 'percent' neu 'count'"
      ),
      remedy: Phrase(en: "write one of the two", cy: "ysgrifennwch un o'r ddau")
    )
  }
}
