/// A distribution that somebody published; its rows should cover every case once.
public struct PublishedTable: Hashable, Identifiable, Sendable {
  /// Kebab-case, unique in its file.
  public let id: String
  public let title: Wording

  /// How many cases there were; `nil` where only percentages were published.
  public let of: Int?

  /// In the order of the publication; never empty.
  public let rows: [Row]

  /// Report and paragraph.
  public let sources: [String]

  public init(id: String, title: Wording, of: Int?, rows: [Row], sources: [String]) {
    self.id = id
    self.title = title
    self.of = of
    self.rows = rows
    self.sources = sources
  }

  public struct Row: Hashable, Sendable {
    public let title: Wording
    public let amount: Amount

    public init(title: Wording, amount: Amount) {
      self.title = title
      self.amount = amount
    }
  }

  public enum Amount: Hashable, Sendable {
    case percentage(Percentage)
    case count(Int)
  }
}

extension PublishedTable {
  /// What keeps a table from adding up to all its cases.
  public enum Gap: Hashable, Sendable {
    /// So many cases, at least and at most, of all are in no row.
    case missing(ClosedRange<Int>, of: Int)

    /// The rows hold so many more cases than there are, at least and at most.
    case surplus(ClosedRange<Int>, of: Int)

    /// The percentages add up to this many tenths, which rounding does not explain.
    case percentages(tenths: Int)

    /// No count of the whole rounds to this percentage.
    case impossible(Percentage, of: Int)

    /// There are counts of an unknown whole, so nobody can tell.
    case unknowable
  }

  /// Adds the rows up; empty where they make the whole, as far as rounding lets anyone tell.
  ///
  /// A percentage of a known number is turned back into the counts that round to it, or into the two
  /// nearest where none does. Of an unknown number, rows are allowed half a unit each.
  public var gaps: [Gap] {
    guard let of else { return gapInPercentages.map { [$0] } ?? [] }
    var gaps: [Gap] = []
    var least = 0
    var most = 0
    for row in rows {
      switch row.amount {
      case .count(let count):
        least += count
        most += count
      case .percentage(let percentage):
        if percentage.counts(of: of) == nil { gaps.append(.impossible(percentage, of: of)) }
        let counts = percentage.counts(of: of) ?? percentage.nearestCounts(of: of)
        least += counts.lowerBound
        most += counts.upperBound
      }
    }
    if most < of { gaps.append(.missing((of - most)...(of - least), of: of)) }
    if least > of { gaps.append(.surplus((least - of)...(most - of), of: of)) }
    return gaps
  }

  private var gapInPercentages: Gap? {
    var tenths = 0
    var tolerance = 0
    for row in rows {
      guard case .percentage(let percentage) = row.amount else { return .unknowable }
      tenths += percentage.tenths
      // Twice half a unit, so that tenths stay whole.
      tolerance += percentage.hasDecimal ? 1 : 10
    }
    return 2 * abs(1000 - tenths) > tolerance ? .percentages(tenths: tenths) : nil
  }
}
