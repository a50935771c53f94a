/// What counting has to know of the items of each version of a template, worked out once so that the
/// loop over very many audits only looks numbers up.
struct CountingPlan: Sendable {
  /// How many items are measured.
  let itemCount: Int

  /// How many slots an item has: the outcomes of ``Outcome/rows``, the options of a choice, and one for
  /// what is counted elsewhere.
  let width: Int

  /// How clocks are told apart within a scope.
  let clocks: [CountedClock]

  /// By item, which of the ``clocks`` are its.
  let clocksOfItems: [[Int]]

  /// The slot of each code of ``OutcomeCode``.
  private let slots: [Int]

  /// Those of all versions, behind one another.
  private let items: [CountedItem]

  /// For each version that audits answer, its part of the items and how many items it has.
  private let versions: [Version?]

  /// For each timescale of each item that is answered by dates, where its ``clocks`` begin.
  private let clockPlaces: [Int]

  /// What a code adds to an audit's own pools, by ``CountedItem/pool`` and code.
  private let weights: [UInt64]

  /// Clocks of one item, timescale and unit.
  struct CountedClock: Sendable {
    let item: Int
    let timescale: Timescale.ID
    let unit: Durations.Duration.Unit
  }

  private struct Version: Sendable {
    let items: Range<Int>
    let itemCount: Int
  }

  private struct CountedItem: Sendable {
    /// Where it stands among the audit's outcomes.
    let outcome: Int

    /// Where it stands among all items that are measured.
    let item: Int

    /// Where the ``CountingPlan/weights`` of its pool begin.
    let pool: Int

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
    let width = Outcome.rows.count + (options.max() ?? 0) + 1
    self.width = width
    slots = (0..<OutcomeCode.hasDetail).map { code in
      if Int(code) < Outcome.rows.count { return Int(code) }
      let option = Outcome.rows.count + Int(code) - Int(OutcomeCode.firstOption)
      return code >= OutcomeCode.firstOption && option < width - 1 ? option : width - 1
    }
    weights =
      Measure.allCases.indices.flatMap { measure in
        OutcomeCode.places.map { OwnShares.weight(of: $0, inPool: measure) }
      } + OutcomeCode.places.map { _ in 0 }
    let places = measured.places(of: asked)
    var clocks = ClocksOfItems()
    var items: [CountedItem] = []
    versions = templates.map { template in
      guard let version = measured.version(of: template) else { return nil }
      let first = items.count
      for (outcome, item) in places[version] {
        let pool = measured.all[item].pool?.index ?? Measure.allCases.count
        items.append(
          CountedItem(
            outcome: outcome,
            item: item,
            pool: pool * OutcomeCode.places.count,
            timescales: clocks.add(template.timescales[outcome], of: item)
          )
        )
      }
      return Version(items: first..<items.count, itemCount: template.itemCount)
    }
    self.items = items
    self.clocks = clocks.all
    var clocksOfItems = [[Int]](repeating: [], count: measured.all.count)
    for (position, clock) in clocks.all.enumerated() { clocksOfItems[clock.item].append(position) }
    self.clocksOfItems = clocksOfItems
    clockPlaces = clocks.places
  }

  /// Whether audits of a version are counted, by its position among those that audits answer.
  func counts(_ template: Int) -> Bool {
    versions[template] != nil
  }

  /// Counts the outcomes of one audit.
  ///
  /// - Parameters:
  ///   - bytes: Hold its packed outcomes.
  ///   - start: Where they begin.
  ///   - template: The position of its version among those that audits answer.
  ///   - counts: Of the audit's scope; those of this audit are added.
  /// - Returns: The audit's own shares.
  func count(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    of template: Int,
    into counts: OpenCounts
  ) -> OwnShares {
    var own = OwnShares()
    guard let version = versions[template] else { return own }
    var details = ByteReader(bytes, at: start + version.itemCount)
    var next = 0
    items.withUnsafeBufferPointer { items in
      for counted in items[version.items] {
        while next < counted.outcome {
          if bytes[start + next] & OutcomeCode.hasDetail != 0 { details.skip(details.number()) }
          next += 1
        }
        next += 1
        let byte = bytes[start + counted.outcome]
        let code = Int(byte & ~OutcomeCode.hasDetail)
        counts.outcomes[counted.item * width + slots[code]] += 1
        own.add(weights[counted.pool + code])
        if byte & OutcomeCode.hasDetail != 0 {
          count(&details, UInt8(code), of: template, counted, into: counts)
        } else if code == Int(OutcomeCode.written) {
          counts.tallies[counted.item].add(value: Outcome.writtenValue, audits: 1)
        }
      }
    }
    return own
  }

  /// Counts the details of an outcome: nearly always one clock, of which is passed over what only its
  /// case shows.
  private func count(
    _ details: inout ByteReader,
    _ code: UInt8,
    of template: Int,
    _ counted: CountedItem,
    into counts: OpenCounts
  ) {
    let start = details.position
    let length = details.number()
    let end = details.position + length
    let header = details.number()
    let isOneClock = header == 1 << 2
    let clock = isOneClock ? ClockFront(&details) : nil
    guard let clock, counted.timescales.count >= clock.position, clock.position > 0 else {
      details = details.moved(to: start)
      counts.tallies[counted.item]
        .addDetail(&details, code, of: counts.templates[template], item: counted.outcome)
      return
    }
    counts.tallies[counted.item].add(clock)
    if let duration = clock.duration {
      let place = clockPlaces[counted.timescales.lowerBound + clock.position - 1]
      counts.durations[place + Int(duration.unit.code)].add(duration)
    }
    details = details.moved(to: end)
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
