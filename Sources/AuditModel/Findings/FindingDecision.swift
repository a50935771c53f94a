/// What somebody decided to report of an item in a round: that it stands as a strength or as an area for
/// improvement, in which words, or that it does not.
public struct FindingDecision: TimedRecord, Hashable {
  public let id: String
  public let parents: [String]
  public let round: Round.ID
  public let item: Item.ID
  public let side: Finding.Side
  public let did: Deed

  /// Who decided: a role, such as `lead inspector`, and no name.
  public let by: String

  /// When it was written down, in UTC: `2026-03-12T09:20:31Z`; for people, not for order.
  public let recordedAt: String

  /// The id of whoever wrote it down.
  public let recordedBy: String

  /// Fields of a newer program, kept as they are.
  public let unknown: JSONObject

  public enum Deed: Hashable, Sendable {
    /// Reported in these words, which name nobody and may be published.
    case taken(words: String)

    /// Not reported, and why.
    case refused(reason: String)
  }

  public init(
    id: String,
    parents: [String] = [],
    round: Round.ID,
    item: Item.ID,
    side: Finding.Side,
    did: Deed,
    by: String,
    recordedAt: String,
    recordedBy: String,
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.parents = parents
    self.round = round
    self.item = item
    self.side = side
    self.did = did
    self.by = by
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.unknown = unknown
  }

  /// The words that may be published; `nil` where it is not reported, and where they could tell who
  /// somebody is.
  public var publishedWords: String? {
    guard case .taken(let words) = did, PersonalData.found(in: words, isPrinted: true).isEmpty
    else { return nil }
    return words
  }

  /// What is decided about: one item may be a strength in one way and to be improved in another.
  public var matter: Matter { Matter(item: item, side: side) }

  public struct Matter: Hashable, Sendable {
    public let item: Item.ID
    public let side: Finding.Side

    public init(item: Item.ID, side: Finding.Side) {
      self.item = item
      self.side = side
    }
  }
}

extension Sequence<FindingDecision> {
  /// How each matter of a round stands: by its last decision in the order of `inOrder`;
  /// the earlier ones stay in their files.
  public func standing(in round: Round.ID) -> [FindingDecision.Matter: FindingDecision] {
    Dictionary(filter { $0.round == round }.inOrder.map { ($0.matter, $0) }) { _, later in later }
  }

  /// What the next decision about a matter follows.
  public func heads(of matter: FindingDecision.Matter, in round: Round.ID) -> [String] {
    filter { $0.round == round && $0.matter == matter }.heads
  }
}
