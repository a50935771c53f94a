/// What was counted over some audits, for each scope: a team of a round, or all of its teams.
struct ScopeCounts: Sendable {
  /// Most of what is counted, by scope, then as ``CountLayout`` says.
  private var counts: [Int32]

  /// What else is counted, by scope, then item.
  private var tallies: [Tally]

  /// How long clocks took, by scope, then by ``CountingPlan/clocks``.
  private var durations: [DurationCount]

  /// Each audit's own share of its pooled answers where there is no room among the ``counts``, by scope,
  /// then measure.
  private var shares: [ShareCount]
  private let plan: CountingPlan

  private var items: Int { plan.itemCount }

  /// Of no audits.
  init(scopes: Int, _ plan: CountingPlan) {
    self.plan = plan
    counts = Array(repeating: 0, count: scopes * plan.layout.size)
    tallies = Array(repeating: Tally(), count: scopes * plan.itemCount)
    durations = Array(repeating: DurationCount(), count: scopes * plan.clocks.count)
    shares = Array(repeating: ShareCount(), count: scopes * Measure.allCases.count)
  }

  /// Counts the audits of some runs.
  ///
  /// - Parameters:
  ///   - columns: Of all audits.
  ///   - part: Which runs of them.
  ///   - scope: The position of an audit's scope; negative where it is not counted.
  mutating func count(
    _ columns: AuditColumns,
    in part: Range<Int>,
    _ scope: (AuditColumns.Codes) -> Int
  ) {
    plan.withOpen { plan in
      counts.withUnsafeMutableBufferPointer { counts in
        tallies.withUnsafeMutableBufferPointer { tallies in
          durations.withUnsafeMutableBufferPointer { durations in
            shares.withUnsafeMutableBufferPointer { shares in
              let counter = AuditCounter(
                plan: plan,
                counts: counts,
                tallies: tallies,
                durations: durations,
                shares: shares,
                templates: columns.templates
              )
              columns.forEach(in: part) { _, codes, rows, bytes in
                let scope = scope(codes)
                guard scope >= 0 else { return }
                let start = Int(rows[Int(codes.row)].outcomes)
                counter.count(bytes, from: start, of: Int(codes.template), in: scope)
              }
            }
          }
        }
      }
    }
  }

  /// Adds what was counted over other audits.
  mutating func add(_ other: ScopeCounts) {
    for index in counts.indices { counts[index] &+= other.counts[index] }
    for index in tallies.indices { tallies[index].add(other.tallies[index]) }
    for index in durations.indices { durations[index].add(other.durations[index]) }
    for index in shares.indices { shares[index].add(other.shares[index]) }
  }

  /// Adds one scope to another.
  mutating func add(_ part: Int, to whole: Int) {
    let size = plan.layout.size
    for place in 0..<size { counts[whole * size + place] &+= counts[part * size + place] }
    for item in 0..<items { tallies[whole * items + item].add(tallies[part * items + item]) }
    for clock in plan.clocks.indices {
      let own = durations[part * plan.clocks.count + clock]
      durations[whole * plan.clocks.count + clock].add(own)
    }
    for measure in Measure.allCases.indices {
      let own = shares[part * Measure.allCases.count + measure]
      shares[whole * Measure.allCases.count + measure].add(own)
    }
  }

  /// What was counted for an item in a scope.
  ///
  /// - Parameters:
  ///   - scope: Its position.
  ///   - item: The item's position among those that are measured.
  ///   - options: Of the item.
  /// - Returns: The counts of all its outcomes.
  func tally(_ scope: Int, item: Int, options: [Option.ID]) -> Tally {
    let counts = counts[scope * plan.layout.size..<(scope + 1) * plan.layout.size]
    let first = counts.startIndex + item * plan.width
    var tally = tallies[scope * items + item]
    tally.addRows(counts[first..<first + Outcome.rows.count])
    for (option, id) in options.prefix(OutcomeCode.options).enumerated() {
      let count = Int(counts[first + Outcome.rows.count + option])
      if count > 0 { tally.add(value: id, audits: count) }
    }
    let written = Int(counts[first + plan.writtenSlot])
    if written > 0 { tally.add(value: Outcome.writtenValue, audits: written) }
    if let list = plan.numberLists[item] {
      let first = counts.startIndex + plan.layout.numbers + list * CountingPlan.numbers
      for number in 0..<CountingPlan.numbers where counts[first + number] > 0 {
        tally.add(value: String(number), audits: Int(counts[first + number]))
      }
    }
    addOthers(to: &tally, counts, item: item)
    for position in plan.clocksOfItems[item] {
      let clock = plan.clocks[position]
      tally.add(
        durations[scope * plan.clocks.count + position],
        of: clock.timescale,
        in: clock.unit
      )
    }
    return tally
  }

  /// Adds what evidence of other sources says, and how often there was no place to record.
  private func addOthers(to tally: inout Tally, _ counts: ArraySlice<Int32>, item: Int) {
    tally.add(noPlaces: Int(counts[counts.startIndex + plan.layout.noPlaces + item]))
    for (position, source) in EvidenceSource.allCases.enumerated() {
      guard let place = plan.layout.other(position, item: item) else { continue }
      let first = counts.startIndex + place
      guard counts[first] > 0 else { continue }
      tally.add(
        Tally.Elsewhere(
          favourable: Int(counts[first + 2]),
          inN: Int(counts[first + 1]),
          all: Int(counts[first])
        ),
        of: source
      )
    }
  }

  /// The shares of the audits of a scope.
  func shares(_ scope: Int, measure: Measure) -> ShareCount {
    var shares = shares[scope * Measure.allCases.count + measure.index]
    let room = plan.layout.sharesOfMeasure
    let first = scope * plan.layout.size + plan.layout.shares + measure.index * room
    shares.add(counts[first..<first + room])
    return shares
  }
}
