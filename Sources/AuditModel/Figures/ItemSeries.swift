/// An item's figure month after month, as a trend is drawn.
///
/// Months without audits are gaps, and a month in which the item means something else than before is
/// a break: figures on its two sides are not compared.
public struct ItemSeries: Hashable, Sendable {
  public let item: Item.ID

  /// Every month from the first with audits to the last, without holes; empty where there are none.
  public let points: [Point]

  public struct Point: Hashable, Sendable {
    public let month: Month

    /// `nil` in a month in which nothing counts.
    public let proportion: Proportion?

    /// How many in N were not recorded; 0 for kinds that have no such answer.
    public let notRecorded: Int

    /// Whether the item means something else than at the last point that has a figure.
    public let isBreak: Bool
  }

  /// A trend as it was worked out elsewhere; empty points are no trend.
  public init(item: Item.ID, points: [Point]) {
    self.item = item
    self.points = points
  }
}

/// The figures of every item by month, all rounds together.
public struct ItemTrends: Sendable {
  /// From the first month with audits to the last; `nil` where there are none.
  public let months: ClosedRange<Month>?

  private let measured: MeasuredItems

  /// By month, then by item.
  private var counts: [Count] = []

  fileprivate struct Count {
    var favourable = 0
    var inN = 0
    var notRecorded = 0
  }

  /// Counts once; takes time in proportion to audits × items.
  ///
  /// - Parameters:
  ///   - settled: The audits, of all rounds.
  ///   - filter: Which of them are asked for.
  ///   - items: Counts only these; `nil` is every item.
  public init(of settled: SettledAudits, _ filter: AuditFilter, items: Set<Item.ID>? = nil) {
    let audits = settled.audits(matching: filter)
    measured = settled.measured
    let places = measured.places(of: items)
    let days = audits.map(\.asAt)
    guard let first = days.min().map(Month.init(of:)), let last = days.max().map(Month.init(of:))
    else {
      months = nil
      return
    }
    months = first...last
    let width = measured.all.count
    counts = Array(repeating: Count(), count: (last.months(since: first) + 1) * width)
    for audit in audits {
      guard let version = measured.version(of: audit) else { continue }
      let start = Month(of: audit.asAt).months(since: first) * width
      audit.withOutcomes { bytes in
        for (index, position) in places[version] {
          counts[start + position].add(bytes[index] & ~OutcomeCode.hasDetail)
        }
      }
    }
  }

  /// The months of one item; of two meanings in one month the later one goes on.
  public func series(of item: Item.ID) -> ItemSeries {
    let positions = measured.all.indices.filter {
      measured.all[$0].item.id == item && measured.all[$0].item.kind.hasFavourable
    }
    var points: [ItemSeries.Point] = []
    var meaning: Int?
    var month = months?.lowerBound
    while let here = month, let first = months?.lowerBound, let last = months?.upperBound,
      here <= last
    {
      let start = here.months(since: first) * measured.all.count
      let position = positions.last { counts[start + $0].inN > 0 }
      let count = position.map { counts[start + $0] }
      points.append(
        ItemSeries.Point(
          month: here,
          proportion: count.map { Proportion(n: $0.favourable, of: $0.inN) },
          notRecorded: count?.notRecorded ?? 0,
          isBreak: position != nil && meaning != nil && position != meaning
        )
      )
      meaning = position ?? meaning
      month = here.next
    }
    return ItemSeries(item: item, points: points)
  }
}

extension ItemTrends.Count {
  private static let notRecordedCode = OutcomeCode.code(of: .notRecorded, options: [])

  /// Adds an outcome as ``OutcomeCode`` writes it.
  fileprivate mutating func add(_ code: UInt8) {
    switch OutcomeCode.places[Int(code)] {
    case .favourable:
      favourable += 1
      inN += 1
    case .unfavourable:
      inN += 1
      if code == Self.notRecordedCode { notRecorded += 1 }
    case .tally, .outside: break
    }
  }
}
