/// One thing that an inspection asked for.
public struct Recommendation: Hashable, Sendable {
  public let number: RecommendationNumber

  /// What is asked, in our own words.
  public let text: Wording

  /// Who sees to it: a role, never a name; `nil` where nobody has said.
  public let owner: Wording?

  /// The last day on which it is to be done; `nil` where no day is set.
  public let due: Day?

  /// Earlier recommendations that this one takes up again; usually empty.
  public let continues: [RecommendationReference]

  /// The items whose figures tell something about it; may be empty.
  public let items: [Item.ID]

  /// Its sub-parts in the order of the source, each with its whole number; may be empty.
  public let parts: [Recommendation]

  public init(
    number: RecommendationNumber,
    text: Wording,
    owner: Wording? = nil,
    due: Day? = nil,
    continues: [RecommendationReference] = [],
    items: [Item.ID] = [],
    parts: [Recommendation] = []
  ) {
    self.number = number
    self.text = text
    self.owner = owner
    self.due = due
    self.continues = continues
    self.items = items
    self.parts = parts
  }
}
