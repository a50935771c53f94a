/// n of N for one item, over one set of audits, with everything left out of N and why.
///
/// Counts are of audits. Every audit whose template has the item stands in exactly one row of
/// ``counts`` or of ``outside``.
public struct Figure: Hashable, Sendable {
  /// The item; where versions of a template differ only in wording, the last one given.
  public let item: Item

  /// The templates whose audits were counted, each once, in the order they were given.
  public let templates: [Template.ID]

  /// `nil` is all teams.
  public let team: Team.ID?

  /// `nil` is several rounds together, or audits that belong to none.
  public let round: Round.ID?

  /// Favourable; `nil` for counts, choices and texts, which have no favourable side.
  public let n: Int?

  /// Audits in N, which is the sum of ``counts``; 0 when the item applied to none.
  public let of: Int

  /// The distribution of N: every outcome the item can have, 0 included, best first.
  public let counts: [OutcomeCount]

  /// The audits left out of N, by reason; reasons that left out none are not listed.
  public let outside: [OutcomeCount]

  /// How far the figure speaks for cases that nobody read.
  public let claim: Claim

  /// Percent, 0 to 100; `nil` where nobody has set one.
  public let target: Int?

  /// Gaps met of gaps due, over all clocks; `nil` unless the item asks for dates.
  ///
  /// A clock that one event stops is one gap.
  public let gaps: Proportion?

  /// How long it took, for each timescale with a known duration, by its id.
  public let durations: [Durations]

  /// What answers that rest on other sources say, which are beside N; empty where there are none.
  public let elsewhere: [SourceCount]

  /// Audits among those not recorded whose form had no place for it; `nil` for an item whose answers do
  /// not include not recorded.
  ///
  /// - SeeAlso: ``AnswerValue/noPlaceToRecord``
  public let noPlace: Int?

  /// Whether a limit behind the figure has yet to be confirmed, which every report says.
  public let isUnconfirmed: Bool
}

extension Figure {
  public var measure: Measure {
    item.measures
  }

  /// What an answer to the item means; figures are compared only where this is the same.
  public var meaning: String {
    item.meaning
  }

  /// n of N; `nil` for counts, choices and texts.
  public var proportion: Proportion? {
    n.map { Proportion(n: $0, of: of) }
  }

  /// The 95% interval; `nil` where the sample allows none or is a complete count.
  public var interval: Interval? {
    claim.interval
  }

  /// Every audit whose template has the item, in N or outside.
  public var audits: Int {
    of + outside.total
  }

  /// Met of met and not met: what the files say, where they say anything.
  ///
  /// `nil` for an item whose answers do not include not recorded.
  public var metOfRecorded: Proportion? {
    guard item.kind == .yesNoNotRecorded, let n else { return nil }
    return Proportion(n: n, of: of - counts.count(of: .notRecorded))
  }

  /// Not recorded of applicable: how often the files are silent; `nil` as in ``metOfRecorded``.
  public var notRecorded: Proportion? {
    guard item.kind == .yesNoNotRecorded else { return nil }
    return Proportion(n: counts.count(of: .notRecorded), of: of)
  }

  /// What the figure claims, with its weighted share where there is one and N is ten or more.
  public var claimPhrase: Phrase {
    guard case .weighted(let share) = claim, of >= 10 else { return claim.phrase }
    let percent = "\(Int((share * 100).rounded()))%"
    return Phrase(en: "\(claim.phrase.en): \(percent)", cy: "\(claim.phrase.cy): \(percent)")
  }
}
