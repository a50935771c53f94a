import AuditModel

extension PublishedCount {
  /// As it is printed: `10`, `fewer than 5`, `withheld`.
  func text(in language: Language) -> String {
    number.map(String.init) ?? words.text(in: language)
  }

  /// A number where one is printed, else the words.
  func cell(in language: Language) -> Sheet.Cell {
    number.map { .integer($0) } ?? .coded(code, words.text(in: language))
  }

  private var code: String {
    self == .withheld ? "withheld" : "fewer-than-5"
  }

  private var words: Phrase {
    self == .withheld
      ? Phrase(en: "withheld", cy: "heb ei roi") : Phrase(en: "fewer than 5", cy: "llai na 5")
  }
}

/// A published n of N, as people read it.
struct PublishedShare {
  let n: PublishedCount
  let of: PublishedCount

  /// How many audits are behind it, which decides whether a percentage is printed.
  let audits: PublishedCount

  /// `80% (40 of 50)`, `10 of 15`, `withheld, of 15`; a dash where nobody counts.
  ///
  /// Rounded counts have a percentage, worked out from them and whole, where both N and the audits are
  /// 50 or more. Exact ones have it as everywhere.
  func text(in language: Language) -> String {
    if case (.exact(let n), .exact(let of), .exact(let audits)) = (n, of, audits) {
      return Proportion(n: n, of: of).text(in: language, audits: audits)
    }
    let text = countText(in: language)
    guard let number = n.number, let whole = of.number, whole >= 50, number <= whole,
      (audits.number ?? 0) >= 50,
      let percent = Proportion(n: number, of: whole).percentText(audits: 50)
    else { return text }
    return "\(percent) (\(text))"
  }

  /// The counts alone; a dash where nobody counts.
  func countText(in language: Language) -> String {
    if of == .zero { return Proportion.dash }
    guard of != .withheld else { return of.text(in: language) }
    let word = Phrase(en: "of", cy: "o").text(in: language)
    let comma = n == .withheld ? "," : ""
    return "\(n.text(in: language))\(comma) \(word) \(of.text(in: language))"
  }
}
