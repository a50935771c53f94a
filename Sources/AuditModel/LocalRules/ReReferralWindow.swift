/// How long after a referral another one counts as a re-referral.
public struct ReReferralWindow: Hashable, Sendable {
  /// The item that asks whether the child was referred before, beside which days of contacts can be
  /// listed.
  public static let historyItem: Item.ID = "referral-history"

  /// Calendar days, weeks or months; the last day counts.
  public let period: Limit

  public init(period: Limit) {
    self.period = period
  }

  /// Whether a referral is a re-referral after an earlier one; never where it came before that.
  public func isReReferral(_ received: Day, after earlier: Day) -> Bool {
    earlier <= received && period.reaches(from: earlier, to: received)
  }

  /// Whether the latest contact about the child is a re-referral after the one before.
  ///
  /// - Parameter contacts: In any order; those about brothers and sisters are left aside.
  /// - Returns: `nil` where fewer than two are about the child.
  public func isReReferral(latestOf contacts: [RepeatContactRule.Contact]) -> Bool? {
    let days = contacts.filter { !$0.isSiblings }.map(\.day).sorted().suffix(2)
    guard days.count == 2, let earlier = days.first, let latest = days.last else { return nil }
    return isReReferral(latest, after: earlier)
  }

  /// What the latest contact is by the window: `the last one is a re-referral within 12 months`.
  ///
  /// - Parameter contacts: In any order; may be empty.
  /// - Returns: `nil` where fewer than two are about the child.
  public func phrase(of contacts: [RepeatContactRule.Contact]) -> Phrase? {
    let period = period.phrase
    return isReReferral(latestOf: contacts).map { isOne in
      isOne
        ? Phrase(
          en: "the last one is a re-referral within \(period.en)",
          cy: "mae'r olaf yn ailatgyfeiriad o fewn \(period.cy)"
        )
        : Phrase(
          en: "the last one came after more than \(period.en)",
          cy: "daeth yr olaf ar ôl mwy na \(period.cy)"
        )
    }
  }
}
