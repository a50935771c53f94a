/// Everything countable that one external report says, and the audits it was counted from.
///
/// Each count is said once: a number that stands on several pages is the same cell.
public struct Publication: Hashable, Sendable {
  public let items: [PublishedItem]

  /// All audits first, then each team that has any.
  public let groups: [Group]

  /// The side of every audit for each of ``items``, by the audit's id.
  public let sides: [Audit.ID: [AnswerSide]]

  /// As it is printed, for every cell.
  public private(set) var shown: [Cell: PublishedCount]

  /// How many audits of each group stand on each side of each item; in the orders of ``groups``,
  /// ``items`` and `AnswerSide.allCases`.
  let tallies: [[[Int]]]

  /// Audits that are counted together.
  public struct Group: Hashable, Sendable {
    /// `nil` is all.
    public let team: Team.ID?
    public let audits: Set<Audit.ID>

    public init(team: Team.ID?, audits: Set<Audit.ID>) {
      (self.team, self.audits) = (team, audits)
    }
  }

  /// One printed count.
  public struct Cell: Hashable, Sendable {
    /// `nil` is all.
    public let team: Team.ID?
    public let subject: Subject
    public let column: Column

    public init(_ team: Team.ID?, _ subject: Subject, _ column: Column) {
      (self.team, self.subject, self.column) = (team, subject, column)
    }
  }

  /// What a count is of.
  public enum Subject: Hashable, Sendable {
    /// The audits themselves; their only column is N.
    case audits
    case item(PublishedItem.ID)

    /// The answers to all items of a pool; counts are of answers, not of children.
    case pool(Measure)
  }

  public enum Column: String, CaseIterable, Sendable {
    case n, of
    case notRecorded = "not-recorded"
    case good, satisfactory, weak, poor

    /// Of how many each grade was given.
    public static let grades: [Column] = [.good, .satisfactory, .weak, .poor]

    /// The sides that are counted.
    var sides: [AnswerSide] {
      switch self {
      case .n: AnswerSide.inFavour
      case .of: AnswerSide.inN
      case .notRecorded: [.notRecorded]
      case .good: [.good]
      case .satisfactory: [.satisfactory]
      case .weak: [.weak]
      case .poor: [.poor]
      }
    }
  }

  /// Counts everything and rounds it by the rules that look at one count alone; exact counts stand as
  /// they are.
  public init(
    items: [PublishedItem],
    groups: [Group],
    sides: [Audit.ID: [AnswerSide]],
    isExact: Bool = false
  ) {
    self.items = items
    self.groups = groups
    self.sides = sides
    tallies = Publication.tallies(groups, sides, items: items.count)
    shown = [:]
    for cell in cells { shown[cell] = isExact ? .exact(count(cell)) : rounded(cell) }
  }

  /// What was printed at another time, with the audits it was counted from.
  public init(
    items: [PublishedItem],
    groups: [Group],
    sides: [Audit.ID: [AnswerSide]],
    shown: [Cell: PublishedCount]
  ) {
    self.items = items
    self.groups = groups
    self.sides = sides
    tallies = Publication.tallies(groups, sides, items: items.count)
    self.shown = shown
  }

  mutating func withhold(_ cell: Cell) {
    shown[cell] = .withheld
  }

  /// Every cell, in the order of reports.
  public var cells: [Cell] {
    groups.flatMap { group -> [Cell] in
      let pools = Measure.allCases.filter { measure in items.contains { $0.pool == measure } }
      let own = items.filter { group.team == nil || $0.isByTeam }
      return [Cell(group.team, .audits, .of)]
        + pools.flatMap { [Cell(group.team, .pool($0), .of), Cell(group.team, .pool($0), .n)] }
        + own.flatMap { item in
          [Cell(group.team, .item(item.id), .of), Cell(group.team, .item(item.id), .n)]
            + (item.hasNotRecorded ? [Cell(group.team, .item(item.id), .notRecorded)] : [])
            + (item.isGraded && group.team == nil
              ? Column.grades.map { Cell(nil, .item(item.id), $0) } : [])
        }
    }
  }
}
