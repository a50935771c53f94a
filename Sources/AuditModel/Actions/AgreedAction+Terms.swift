extension AgreedAction {
  /// What is to be done, by whom and by when, and what it came out of.
  public struct Terms: Hashable, Sendable {
    public let what: String

    /// A role, such as `team manager`, and no name.
    public let who: String
    public let due: Day

    /// The case's reference; `nil` for an action that is about a team or a round.
    public let caseReference: String?
    public let team: Team.ID?
    public let round: Round.ID?

    /// The audit it came out of, and the item or the heading in it.
    public let audit: Audit.ID?
    public let item: Item.ID?
    public let heading: String?

    public init(
      what: String,
      who: String,
      due: Day,
      caseReference: String? = nil,
      team: Team.ID? = nil,
      round: Round.ID? = nil,
      audit: Audit.ID? = nil,
      item: Item.ID? = nil,
      heading: String? = nil
    ) {
      self.what = what
      self.who = who
      self.due = due
      self.caseReference = caseReference
      self.team = team
      self.round = round
      self.audit = audit
      self.item = item
      self.heading = heading
    }
  }
}
