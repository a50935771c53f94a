/// Between which days something must have happened on a case for it to belong to a round.
public struct CaseWindow: Hashable, Sendable {
  /// What happened, in the authority's own word: `referral`.
  public let event: String

  /// Both inclusive, and `to` not before `from`.
  public let from: Day
  public let to: Day

  public init(event: String, from: Day, to: Day) {
    self.event = event
    self.from = from
    self.to = to
  }

  public func contains(_ day: Day) -> Bool {
    from <= day && day <= to
  }

  /// The window in a sentence.
  public var phrase: Phrase {
    Phrase(
      en: "Cases with \(event) from \(from) to \(to).",
      cy: "Achosion â \(event) o \(from) i \(to)."
    )
  }
}
