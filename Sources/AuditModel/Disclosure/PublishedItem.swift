/// An item whose counts are published.
public struct PublishedItem: Hashable, Identifiable, Sendable {
  /// The item's own; a second meaning of it has a number behind.
  public let id: String

  /// Whether *not recorded* is published beside n and N.
  public let hasNotRecorded: Bool

  /// Whether the count of each grade is published beside n and N.
  public let isGraded: Bool

  /// Whether the counts of every team are published, and not only those of all.
  public let isByTeam: Bool

  /// The pool that it is counted in; `nil` is none.
  public let pool: Measure?

  /// Whether everybody knows that every audit answers it.
  public let isCompulsory: Bool

  /// Whether the median of how long it took is published, of all audits together: beside the limit it
  /// says whether at least half kept to it.
  public let hasMedian: Bool

  /// What its answers say of the answers to others: whoever knows the template knows it.
  public let requirements: [Requirement]

  /// That audits on some sides of an item have at least one of these answers to others.
  public struct Requirement: Hashable, Sendable {
    /// Of the item itself.
    public let sides: Set<AnswerSide>

    /// Of which one is enough, each item once; where there is none, nobody stands on the sides.
    public let alternatives: [Alternative]

    public init(_ sides: Set<AnswerSide>, _ alternatives: [Alternative]) {
      (self.sides, self.alternatives) = (sides, alternatives)
    }
  }

  /// That an audit stands on one of these sides of an item.
  public struct Alternative: Hashable, Sendable {
    public let item: PublishedItem.ID
    public let sides: Set<AnswerSide>

    public init(_ item: PublishedItem.ID, _ sides: Set<AnswerSide>) {
      (self.item, self.sides) = (item, sides)
    }
  }

  public init(
    id: String,
    hasNotRecorded: Bool = false,
    isGraded: Bool = false,
    isByTeam: Bool = false,
    pool: Measure? = nil,
    isCompulsory: Bool = false,
    hasMedian: Bool = false,
    requirements: [Requirement] = []
  ) {
    self.id = id
    self.hasNotRecorded = hasNotRecorded
    self.isGraded = isGraded
    self.isByTeam = isByTeam
    self.pool = pool
    self.isCompulsory = isCompulsory
    self.hasMedian = hasMedian
    self.requirements = requirements
  }

  /// The safety question outside the templates, as an item.
  public static let immediateRisk = PublishedItem(id: "immediate-risk", isCompulsory: true)

  /// The sides on which its answers stand, *outside* aside.
  var sides: [AnswerSide] {
    isGraded ? AnswerSide.grades : [.favourable, .unfavourable, .notRecorded]
  }

  /// The item with what is known of how it hangs together with others.
  func knowing(_ requirements: [Requirement]) -> PublishedItem {
    PublishedItem(
      id: id,
      hasNotRecorded: hasNotRecorded,
      isGraded: isGraded,
      isByTeam: isByTeam,
      pool: pool,
      isCompulsory: isCompulsory,
      hasMedian: hasMedian,
      requirements: requirements
    )
  }
}
