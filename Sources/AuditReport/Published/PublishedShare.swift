import AuditModel

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
    return percent.map { "\($0)% (\(text))" } ?? text
  }

  /// The counts alone; a dash where nobody counts.
  func countText(in language: Language) -> String {
    if of == .zero { return Proportion.dash }
    guard of != .withheld else { return of.text(in: language) }
    let word = Phrase(en: "of", cy: "o").text(in: language)
    let comma = n == .withheld ? "," : ""
    return "\(n.text(in: language))\(comma) \(word) \(of.text(in: language))"
  }

  /// Whole, and worked out from the printed counts; `nil` where N or the audits are not printed as 50 or
  /// more, or n is no number.
  var percent: Int? {
    guard let number = n.number, let whole = of.number, whole >= 50, number <= whole,
      (audits.number ?? 0) >= 50
    else { return nil }
    return (200 * number + whole) / (2 * whole)
  }

  var isWithheld: Bool { n == .withheld || of == .withheld }
}

extension Publication {
  /// What is printed of a subject; of a pool the audits decide whether a percentage is.
  func share(of subject: Subject, team: Team.ID?) -> PublishedShare {
    func printed(_ subject: Subject, _ column: Column) -> PublishedCount {
      shown[Cell(team, subject, column)] ?? .withheld
    }
    let whole = printed(subject, .of)
    var audits = whole
    if case .pool = subject { audits = printed(.audits, .of) }
    return PublishedShare(n: printed(subject, .n), of: whole, audits: audits)
  }
}
