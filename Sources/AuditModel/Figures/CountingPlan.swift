/// What counting has to know of the items of each version of a template, worked out once so that the
/// loop over very many audits only looks numbers up.
struct CountingPlan: Sendable {
  /// How many items are measured.
  let itemCount: Int

  /// How many slots an item has: the outcomes of ``Outcome/rows``, the options of a choice, one for every
  /// text and one for what is counted elsewhere.
  let width: Int

  /// The slot of every text.
  var writtenSlot: Int { width - 2 }

  /// How clocks are told apart within a scope.
  let clocks: [CountedClock]

  /// By item, which of the ``clocks`` are its.
  let clocksOfItems: [[Int]]

  /// The slot of each code of ``OutcomeCode``, twice: its highest bit says nothing here.
  let slots: [UInt32]

  /// Those of all versions, behind one another.
  let items: [CountedItem]

  /// The same ``items``, as counting their bytes needs them; those of each version by their pools.
  let plain: [PlainItem]

  /// Where what is counted of a scope stands.
  let layout: CountLayout

  /// For each outcome of each version, which of the ``items`` it answers; −1 where that is not counted.
  let itemsOfOutcomes: [Int32]

  /// For each version that audits answer, what is its; `nil` where its audits are not counted.
  let versions: [Version?]

  /// For each timescale of each item that is answered by dates, where its ``clocks`` begin.
  let clockPlaces: [Int]

  /// By item, which list of ``numbers`` is its; `nil` for one that is not answered by a number.
  let numberLists: [Int?]

  /// What a code adds to an audit's own pools, by measure and code; the codes twice too.
  let weights: [UInt64]

  /// Whole numbers below this are counted in a list, others one by one; visits to one child are not so
  /// many.
  static let numbers = 64

  /// Clocks of one item, timescale and unit.
  struct CountedClock: Sendable {
    let item: Int
    let timescale: Timescale.ID
    let unit: Durations.Duration.Unit
  }

  struct Version: Sendable {
    /// Its part of the ``CountingPlan/plain`` items.
    let items: Range<Int>

    /// Where in that part the items of each measure's pool end; the others come behind.
    let compliance: Int
    let quality: Int

    /// Its part of the ``CountingPlan/itemsOfOutcomes``; as many as an audit has outcomes.
    let outcomes: Range<Int>
  }

  struct PlainItem: Sendable {
    /// Where it stands among the audit's outcomes.
    let outcome: UInt32

    /// Where its slots begin.
    let slots: UInt32
  }

  struct CountedItem: Sendable {
    /// Where it stands among the audit's outcomes.
    let outcome: Int32

    /// Where it stands among all items that are measured.
    let item: Int

    /// Where its numbers are counted; `nil` for an item that is not answered by one.
    let numbers: Int?

    /// Its part of the ``CountingPlan/clockPlaces``.
    let timescales: Range<Int>
  }

  /// - Parameters:
  ///   - measured: All items.
  ///   - asked: Only these are counted; `nil` is every item.
  ///   - templates: The versions that audits answer.
  init(_ measured: MeasuredItems, items asked: Set<Item.ID>?, of templates: [AnsweredTemplate]) {
    itemCount = measured.all.count
    let options = measured.all.map { min($0.item.kind.optionIDs.count, OutcomeCode.options) }
    let width = Outcome.rows.count + (options.max() ?? 0) + 2
    self.width = width
    let slots = (0..<OutcomeCode.hasDetail).map { code in
      if Int(code) < Outcome.rows.count { return UInt32(code) }
      if code == OutcomeCode.written { return UInt32(width - 2) }
      let option = Outcome.rows.count + Int(code) - Int(OutcomeCode.firstOption)
      return UInt32(code >= OutcomeCode.firstOption && option < width - 2 ? option : width - 1)
    }
    self.slots = slots + slots
    let places = OutcomeCode.places + OutcomeCode.places
    weights = Measure.allCases.indices.flatMap { measure in
      places.map { OwnShares.weight(of: $0, inPool: measure) }
    }
    var lists = 0
    let numberLists = measured.all.map { measured -> Int? in
      guard case .count = measured.item.kind else { return nil }
      defer { lists += 1 }
      return lists
    }
    self.numberLists = numberLists
    let placesOfItems = measured.places(of: asked)
    var clocks = ClocksOfItems()
    var (items, plain) = ([CountedItem](), [PlainItem]())
    var itemsOfOutcomes: [Int32] = []
    versions = templates.map { template in
      guard let version = measured.version(of: template) else { return nil }
      let first = items.count
      let outcomes = itemsOfOutcomes.count..<itemsOfOutcomes.count + template.itemCount
      itemsOfOutcomes += Array(repeating: -1, count: template.itemCount)
      for (outcome, item) in placesOfItems[version] {
        itemsOfOutcomes[outcomes.lowerBound + outcome] = Int32(items.count)
        items.append(
          CountedItem(
            outcome: Int32(outcome),
            item: item,
            numbers: numberLists[item].map { $0 * CountingPlan.numbers },
            timescales: clocks.add(template.timescales[outcome], of: item)
          )
        )
      }
      func add(_ pool: Measure?) -> Int {
        for (outcome, item) in placesOfItems[version] where measured.all[item].pool == pool {
          plain.append(PlainItem(outcome: UInt32(outcome), slots: UInt32(item * width)))
        }
        return plain.count
      }
      let (compliance, quality) = (add(.compliance), add(.quality))
      return Version(
        items: first..<add(nil),
        compliance: compliance,
        quality: quality,
        outcomes: outcomes
      )
    }
    self.items = items
    self.plain = plain
    layout = CountLayout(
      items: measured.all.count,
      width: width,
      numbers: lists * CountingPlan.numbers,
      pooled: versions.map { $0?.items.count ?? 0 }.max() ?? 0
    )
    self.itemsOfOutcomes = itemsOfOutcomes
    self.clocks = clocks.all
    var clocksOfItems = [[Int]](repeating: [], count: measured.all.count)
    for (position, clock) in clocks.all.enumerated() { clocksOfItems[clock.item].append(position) }
    self.clocksOfItems = clocksOfItems
    clockPlaces = clocks.places
  }
}

/// The clocks that items may have, each item's together, whichever versions ask it.
private struct ClocksOfItems {
  /// By item, timescale and unit.
  private(set) var all: [CountingPlan.CountedClock] = []

  /// Where the units of each timescale begin, item by item of each version.
  private(set) var places: [Int] = []

  /// In the order of their codes, by which a clock's place is found.
  private static let units = (0..<4).map { Durations.Duration.Unit(code: UInt8($0)) }

  /// Adds the timescales that an item has in one version; returns which of the places are theirs.
  mutating func add(_ timescales: [Timescale.ID], of item: Int) -> Range<Int> {
    let first = places.count
    for timescale in timescales {
      let known = all.firstIndex { $0.item == item && $0.timescale == timescale }
      places.append(known ?? all.count)
      guard known == nil else { continue }
      all += Self.units.map {
        CountingPlan.CountedClock(item: item, timescale: timescale, unit: $0)
      }
    }
    return first..<places.count
  }
}
