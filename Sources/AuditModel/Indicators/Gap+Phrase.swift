extension PublishedTable.Gap {
  /// What is wrong, in words, with the cases that are in no row as a share of all.
  public var phrase: Phrase {
    switch self {
    case .missing(let counts, let of):
      let share = Self.share(of: counts, in: of)
      return Phrase(
        en: "the rows do not add up: \(Self.text(counts, .english)) of \(of) cases (\(share.en))"
          + " are in no row",
        cy: "nid yw'r rhesi'n adio i'r cyfan: nid yw \(Self.text(counts, .welsh)) o \(of) achos"
          + " (\(share.cy)) mewn unrhyw res"
      )
    case .surplus(let counts, let of):
      return Phrase(
        en: "the rows do not add up: they hold \(Self.text(counts, .english)) more than"
          + " the \(of) cases there are",
        cy: "nid yw'r rhesi'n adio i'r cyfan: mae ynddynt \(Self.text(counts, .welsh)) yn fwy na'r"
          + " \(of) achos sydd"
      )
    case .percentages(let tenths):
      let sum = "\(tenths / 10).\(tenths % 10)%"
      return Phrase(
        en: "the rows add up to \(sum), which rounding does not explain",
        cy: "mae'r rhesi'n adio i \(sum), nad yw talgrynnu'n ei egluro"
      )
    case .impossible(let percentage, let of):
      return Phrase(
        en: "no number of \(of) cases rounds to \(percentage.text)",
        cy: "nid oes nifer o \(of) achos sy'n talgrynnu i \(percentage.text)"
      )
    case .unknowable:
      return Phrase(
        en: "the rows are counts, and the number of all cases is not given",
        cy: "cyfrifon yw'r rhesi, ac ni roddir nifer yr holl achosion"
      )
    }
  }

  private static func share(of counts: ClosedRange<Int>, in whole: Int) -> Phrase {
    let texts = [counts.lowerBound, counts.upperBound]
      .map { Proportion(n: $0, of: whole).shareText }
    guard texts[0] != texts[1] else { return Phrase(same: texts[0]) }
    return Phrase(en: "\(texts[0]) to \(texts[1])", cy: "\(texts[0]) i \(texts[1])")
  }

  private static func text(_ counts: ClosedRange<Int>, _ language: Language) -> String {
    guard counts.count > 1 else { return String(counts.lowerBound) }
    let to = Phrase(en: "to", cy: "i").text(in: language)
    return "\(counts.lowerBound) \(to) \(counts.upperBound)"
  }
}

extension Proportion {
  /// The share with one decimal, halves up.
  fileprivate var shareText: String {
    let tenths = (2000 * n + of) / (2 * of)
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
