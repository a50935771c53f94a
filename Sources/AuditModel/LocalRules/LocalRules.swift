/// What an authority has settled for itself where law and guidance give no number.
///
/// Nothing is assumed: a rule that nobody has set is `nil` or absent, and nothing is judged by it.
public struct LocalRules: Hashable, Sendable {
  /// From how many contacts on an assessment is called for.
  public let repeatContact: RepeatContactRule?

  /// How long after a referral another one counts as a re-referral.
  public let reReferral: ReReferralWindow?

  /// Limits for timescales that have none of their own, by id; may be empty.
  public let limits: [Timescale.ID: Limit]

  public init(
    repeatContact: RepeatContactRule? = nil,
    reReferral: ReReferralWindow? = nil,
    limits: [Timescale.ID: Limit] = [:]
  ) {
    self.repeatContact = repeatContact
    self.reReferral = reReferral
    self.limits = limits
  }

  /// Nothing settled.
  public static let none = LocalRules()

  /// What the rules mean, as stable lines for a digest; empty where none is set.
  ///
  /// The limits are not among them: the timescales that they fill tell them.
  public var canonicalText: String {
    [repeatContact?.canonicalText, reReferral.map { "re-referral within \($0.period)" }]
      .compactMap { $0.map { $0 + "\n" } }.joined()
  }
}
