extension RepeatContactRule {
  /// How the rule stands with some contacts: `3 contacts; rule met on Tue 10 March 2026 by …`.
  ///
  /// - Parameter contacts: In any order; may be empty.
  /// - Returns: A sentence without its full stop.
  public func phrase(of contacts: [Contact]) -> Phrase {
    let (result, rule) = (result(of: contacts).phrase, phrase)
    return Phrase(
      en: "\(contacts.countPhrase.en); \(result.en): \(rule.en)",
      cy: "\(contacts.countPhrase.cy); \(result.cy): \(rule.cy)"
    )
  }
}

extension [RepeatContactRule.Contact] {
  /// How many there are: `3 contacts`.
  public var countPhrase: Phrase {
    Phrase(en: count == 1 ? "1 contact" : "\(count) contacts", cy: "\(count) cysylltiad")
  }
}

extension RepeatContactRule.Result {
  fileprivate var phrase: Phrase {
    switch self {
    case .met(let days):
      let last = days.last?.phrase ?? Phrase(same: "")
      let list = days.map(\.description).joined(separator: ", ")
      return Phrase(
        en: "rule met on \(last.en) by \(days.count) of them (\(list))",
        cy: "bodlonwyd y rheol ar \(last.cy) gan \(days.count) ohonynt (\(list))"
      )
    case .notMet(let most):
      return Phrase(
        en: "rule not met, \(most) within one period at most",
        cy: "ni fodlonwyd y rheol, \(most) o fewn un cyfnod ar y mwyaf"
      )
    }
  }
}
