extension Claim.Limitation {
  /// Why rounds that are counted together make no claim.
  ///
  /// Chosen cases are never pooled with drawn ones into a figure that speaks for others.
  ///
  /// - Parameter rounds: Those that are counted, as far as they are described.
  /// - Returns: What is to be said of them.
  public static func together(_ rounds: [Round]) -> Claim.Limitation {
    let chosen = rounds.count { $0.sample.method == .purposive }
    if chosen == 0 { return .severalRounds }
    return chosen == rounds.count ? .purposive : .mixedSamples
  }
}
