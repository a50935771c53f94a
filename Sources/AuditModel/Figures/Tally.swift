/// What was counted for one item in one set of audits.
struct Tally: Sendable {
  /// Audits by outcome, in the order of ``Outcome/rows``.
  private(set) var rows = [Int](repeating: 0, count: Outcome.rows.count)

  /// Audits by value, of counts, choices and texts.
  private(set) var values: [String: Int] = [:]
  private(set) var gapsMet = 0
  private(set) var gapsDue = 0

  /// By timescale and unit; seldom more than one.
  private(set) var durations: [Kind] = []
  private(set) var isUnconfirmed = false

  /// Audits that are not recorded because there was no place for it.
  private(set) var noPlace = 0

  /// What evidence of other sources says, by source.
  private(set) var elsewhere: [EvidenceSource: Elsewhere] = [:]

  struct Kind {
    let timescale: Timescale.ID
    let unit: Durations.Duration.Unit
    var count = DurationCount()
  }

  struct Elsewhere {
    var favourable = 0
    var inN = 0
    var all = 0

    mutating func add(_ other: Elsewhere) {
      favourable += other.favourable
      inN += other.inN
      all += other.all
    }

    /// Adds one audit whose evidence stands on a side.
    mutating func add(_ place: Outcome.Place) {
      all += 1
      if place != .outside { inN += 1 }
      if place == .favourable { favourable += 1 }
    }
  }

  /// Adds what the details of an item's packed outcome say besides its byte.
  ///
  /// - Parameters:
  ///   - reader: Stands before the details.
  ///   - code: The byte without its highest bit.
  ///   - template: The version that the audit answers.
  ///   - item: Position of the item in the template.
  mutating func addDetail(
    _ reader: inout ByteReader,
    _ code: UInt8,
    of template: AnsweredTemplate,
    item: Int
  ) {
    add(ItemOutcome(code | OutcomeCode.hasDetail, &reader, of: template, item: item))
  }

  /// Adds what a clock says besides how long it took.
  mutating func add(_ clock: ClockFront) {
    gapsMet += clock.gapsMet
    gapsDue += clock.gapsDue
    isUnconfirmed = isUnconfirmed || clock.isUnconfirmed
  }

  /// Adds how long clocks of one timescale and unit took.
  mutating func add(
    _ count: DurationCount,
    of timescale: Timescale.ID,
    in unit: Durations.Duration.Unit
  ) {
    if count.clocks > 0 { durations[position(of: timescale, unit)].count.add(count) }
  }

  private mutating func add(_ outcome: ItemOutcome) {
    if case .tallied(let value) = outcome.outcome { values[value, default: 0] += 1 }
    for clock in outcome.clocks {
      add(clock.duration, clock.timescale, clock.gapsMet, clock.gapsDue, clock.isUnconfirmed)
    }
    if let other = outcome.elsewhere { add(other) }
    if outcome.hasNoPlace { noPlace += 1 }
  }

  /// Adds one audit with an outcome, by its position in ``Outcome/rows``.
  mutating func add(row: Int) {
    rows[row] += 1
  }

  /// Adds audits that have the same value.
  mutating func add(value: String, audits: Int) {
    values[value, default: 0] += audits
  }

  /// Adds audits by outcome, in the order of ``Outcome/rows``.
  mutating func addRows(_ counts: ArraySlice<Int32>) {
    for (row, count) in counts.enumerated() { rows[row] += Int(count) }
  }

  /// Adds audits whose evidence is of one source.
  mutating func add(_ count: Elsewhere, of source: EvidenceSource) {
    elsewhere[source, default: Elsewhere()].add(count)
  }

  /// Adds audits that are not recorded because there was no place for it.
  mutating func add(noPlaces audits: Int) {
    noPlace += audits
  }

  private mutating func add(_ other: AuditModel.Elsewhere) {
    elsewhere[other.source, default: Elsewhere()].add(other.outcome.place)
  }

  /// Adds what was counted elsewhere, as all teams add up their own.
  mutating func add(_ other: Tally) {
    addOutcomes(of: other)
    gapsMet += other.gapsMet
    gapsDue += other.gapsDue
    for kind in other.durations {
      durations[position(of: kind.timescale, kind.unit)].count.add(kind.count)
    }
    isUnconfirmed = isUnconfirmed || other.isUnconfirmed
    noPlace += other.noPlace
    for (source, count) in other.elsewhere { add(count, of: source) }
  }

  /// Adds the outcomes alone, which is all that pools need.
  mutating func addOutcomes(of other: Tally) {
    for row in rows.indices { rows[row] += other.rows[row] }
    if !other.values.isEmpty { values.merge(other.values, uniquingKeysWith: +) }
  }

  /// Whether no audit was counted.
  var isEmpty: Bool {
    rows.allSatisfy { $0 == 0 } && values.isEmpty
  }

  /// Audits with a favourable outcome.
  var favourable: Int {
    count { $0 == .favourable }
  }

  /// Audits in N.
  var inN: Int {
    values.values.reduce(0, +) + count { $0 != .outside }
  }

  private mutating func add(
    _ duration: Durations.Duration?,
    _ timescale: Timescale.ID,
    _ met: Int,
    _ due: Int,
    _ unconfirmed: Bool
  ) {
    gapsMet += met
    gapsDue += due
    if let duration { durations[position(of: timescale, duration.unit)].count.add(duration) }
    isUnconfirmed = isUnconfirmed || unconfirmed
  }

  private mutating func position(
    of timescale: Timescale.ID,
    _ unit: Durations.Duration.Unit
  ) -> Int {
    if let known = durations.firstIndex(where: { $0.timescale == timescale && $0.unit == unit }) {
      return known
    }
    durations.append(Kind(timescale: timescale, unit: unit))
    return durations.count - 1
  }

  private func count(where isCounted: (Outcome.Place) -> Bool) -> Int {
    zip(Outcome.places, rows).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
  }
}

extension Tally {
  /// The distribution of N: the rows of the kind, 0 included, and any other that has a count.
  func distribution(of kind: AnswerKind?) -> [OutcomeCount] {
    let expected = kind?.rowsInN ?? []
    let expectedRows = expected.compactMap(\.row)
    var counts: [OutcomeCount] = []
    if expectedRows.count < expected.count || !values.isEmpty {
      let listed = expected.filter { $0.row == nil }
      let others = values.keys.map(Outcome.tallied).filter { !listed.contains($0) }
      counts = (listed + others.sorted(by: Outcome.valuePrecedes)).map {
        OutcomeCount($0, values[$0.code] ?? 0)
      }
    }
    for (row, count) in rows.enumerated()
    where Outcome.places[row] != .outside && (count > 0 || expectedRows.contains(row)) {
      counts.append(OutcomeCount(Outcome.rows[row], count))
    }
    return counts
  }

  /// What was left out of N, by reason.
  var outside: [OutcomeCount] {
    rows.enumerated().compactMap { row, count in
      count > 0 && Outcome.places[row] == .outside ? OutcomeCount(Outcome.rows[row], count) : nil
    }
  }
}

extension Outcome {
  /// Numbers by size, before words by their letters.
  fileprivate static func valuePrecedes(_ left: Outcome, _ right: Outcome) -> Bool {
    switch (Int(left.code), Int(right.code)) {
    case (let left?, let right?): left < right
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): left.code < right.code
    }
  }
}
