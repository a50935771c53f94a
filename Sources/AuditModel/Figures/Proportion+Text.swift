extension Proportion {
  /// The proportion as people read it: `3 of 7`, `17 of 19 (89%)`, `82% (41 of 50)`; a dash when
  /// nothing counts.
  ///
  /// Below ten a percentage says more than is known, so there is none; to 49 it stands in brackets
  /// after the count; from 50 it leads. It is whole below 200 and has one decimal from 200.
  ///
  /// A pooled figure passes `audits`, the number of audits behind it, which its percentage follows;
  /// a figure in which each audit counts once passes `nil`.
  ///
  /// - SeeAlso: `design.md` section 6, "Percentages".
  public func text(in language: Language, audits: Int? = nil) -> String {
    guard of > 0 else { return Proportion.dash }
    let count = countText(in: language)
    guard let percent = percentText(audits: audits) else { return count }
    return (audits ?? of) < 50 ? "\(count) (\(percent))" : "\(percent) (\(count))"
  }

  /// `17 of 19`, whatever the number; a dash when nothing counts.
  public func countText(in language: Language) -> String {
    guard of > 0 else { return Proportion.dash }
    return "\(n) \(Phrase(en: "of", cy: "o").text(in: language)) \(of)"
  }

  /// The percentage alone, such as `89%`; `nil` below ten, where none is printed.
  ///
  /// `audits` is as in ``text(in:audits:)``.
  public func percentText(audits: Int? = nil) -> String? {
    let basis = audits ?? of
    guard of > 0, basis >= 10 else { return nil }
    guard basis >= 200 else { return "\(rounded(parts: 100))%" }
    let tenths = rounded(parts: 1000)
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// What stands where there is no data; never 0 %.
  public static let dash = "–"

  /// The share in so many parts of the whole, halves up, worked out in whole numbers: 1 of 8 is
  /// 12.5 % and prints as 13 %, which binary fractions would not promise.
  private func rounded(parts: Int) -> Int {
    (2 * parts * n + of) / (2 * of)
  }
}
