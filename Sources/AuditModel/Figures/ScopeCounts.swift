/// What was counted over some audits, for each scope: a team of a round, or all of its teams.
struct ScopeCounts: Sendable {
  /// What else than outcomes was counted, by scope, then item.
  private var tallies: [Tally]

  /// Audits by scope, then item, then slot.
  ///
  /// Slots are in the order of ``Outcome/rows``, then of the options of a choice; texts have one too. One
  /// flat list, because this is what every answer of every audit goes through.
  private var outcomes: [Int32]

  /// Audits by scope, then by ``CountingPlan/numberLists``, then by number.
  private var numbers: [Int32]

  /// How long clocks took, by scope, then by ``CountingPlan/clocks``.
  private var durations: [DurationCount]

  /// Each audit's own share of its pooled answers, by scope, then measure.
  private var shares: [ShareCount]
  private let plan: CountingPlan

  private var items: Int { plan.itemCount }
  private var width: Int { plan.width }

  /// Of no audits.
  init(scopes: Int, _ plan: CountingPlan) {
    self.plan = plan
    tallies = Array(repeating: Tally(), count: scopes * plan.itemCount)
    outcomes = Array(repeating: 0, count: scopes * plan.itemCount * plan.width)
    numbers = Array(repeating: 0, count: scopes * plan.numberCount)
    durations = Array(repeating: DurationCount(), count: scopes * plan.clocks.count)
    shares = Array(repeating: ShareCount(), count: scopes * Measure.allCases.count)
  }

  /// Counts the audits of some runs.
  ///
  /// - Parameters:
  ///   - columns: Of all audits.
  ///   - part: Which runs of them.
  ///   - scope: The position of an audit's scope; `nil` where it is not counted.
  mutating func count(
    _ columns: AuditColumns,
    in part: Range<Int>,
    _ scope: (AuditColumns.Codes) -> Int?
  ) {
    let plan = plan
    let (items, slots, clocks) = (plan.itemCount, plan.itemCount * plan.width, plan.clocks.count)
    let numberCount = plan.numberCount
    let measures = Measure.allCases.count
    withOpen(columns.templates) { outcomes, numbers, tallies, durations, shares, templates in
      columns.forEach(in: part) { _, codes, rows, bytes in
        guard plan.counts(Int(codes.template)), let scope = scope(codes) else { return }
        let counts = OpenCounts(
          outcomes: outcomes.part(scope, of: slots),
          numbers: numbers.part(scope, of: numberCount),
          tallies: tallies.part(scope, of: items),
          durations: durations.part(scope, of: clocks),
          templates: templates
        )
        let start = Int(rows[Int(codes.row)].outcomes)
        let own = plan.count(bytes, from: start, of: Int(codes.template), into: counts)
        shares[scope * measures + Measure.compliance.index].add(own.compliance)
        shares[scope * measures + Measure.quality.index].add(own.quality)
      }
    }
  }

  private mutating func withOpen(
    _ templates: [AnsweredTemplate],
    _ work: (
      UnsafeMutableBufferPointer<Int32>, UnsafeMutableBufferPointer<Int32>,
      UnsafeMutableBufferPointer<Tally>, UnsafeMutableBufferPointer<DurationCount>,
      UnsafeMutableBufferPointer<ShareCount>, UnsafeBufferPointer<AnsweredTemplate>
    ) -> Void
  ) {
    outcomes.withUnsafeMutableBufferPointer { outcomes in
      numbers.withUnsafeMutableBufferPointer { numbers in
        tallies.withUnsafeMutableBufferPointer { tallies in
          durations.withUnsafeMutableBufferPointer { durations in
            shares.withUnsafeMutableBufferPointer { shares in
              templates.withUnsafeBufferPointer { templates in
                work(outcomes, numbers, tallies, durations, shares, templates)
              }
            }
          }
        }
      }
    }
  }

  /// Adds what was counted over other audits.
  mutating func add(_ other: ScopeCounts) {
    for index in tallies.indices { tallies[index].add(other.tallies[index]) }
    for index in outcomes.indices { outcomes[index] += other.outcomes[index] }
    for index in numbers.indices { numbers[index] += other.numbers[index] }
    for index in durations.indices { durations[index].add(other.durations[index]) }
    for index in shares.indices { shares[index].add(other.shares[index]) }
  }

  /// Adds one scope to another.
  mutating func add(_ part: Int, to whole: Int) {
    for item in 0..<items {
      let (from, to) = (part * items + item, whole * items + item)
      tallies[to].add(tallies[from])
      for slot in 0..<width { outcomes[to * width + slot] += outcomes[from * width + slot] }
    }
    let numberCount = plan.numberCount
    for place in 0..<numberCount {
      numbers[whole * numberCount + place] += numbers[part * numberCount + place]
    }
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
    let index = scope * items + item
    let first = index * width
    var tally = tallies[index]
    tally.addRows(outcomes[first..<first + Outcome.rows.count])
    for (option, id) in options.prefix(OutcomeCode.options).enumerated() {
      let count = Int(outcomes[first + Outcome.rows.count + option])
      if count > 0 { tally.add(value: id, audits: count) }
    }
    let written = Int(outcomes[first + plan.writtenSlot])
    if written > 0 { tally.add(value: Outcome.writtenValue, audits: written) }
    if let list = plan.numberLists[item] {
      let first = scope * plan.numberCount + list * CountingPlan.numbers
      for number in 0..<CountingPlan.numbers where numbers[first + number] > 0 {
        tally.add(value: String(number), audits: Int(numbers[first + number]))
      }
    }
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

  /// The shares of the audits of a scope.
  func shares(_ scope: Int, measure: Measure) -> ShareCount {
    shares[scope * Measure.allCases.count + measure.index]
  }
}

/// What is counted over one scope, while it is.
struct OpenCounts {
  /// Audits by item and slot.
  let outcomes: UnsafeMutableBufferPointer<Int32>

  /// Audits by ``CountingPlan/numberLists``, then number.
  let numbers: UnsafeMutableBufferPointer<Int32>

  /// What else is counted, by item.
  let tallies: UnsafeMutableBufferPointer<Tally>

  /// By ``CountingPlan/clocks``.
  let durations: UnsafeMutableBufferPointer<DurationCount>

  /// The versions that audits answer, for the few outcomes that have to be read as a whole.
  let templates: UnsafeBufferPointer<AnsweredTemplate>
}

extension UnsafeMutableBufferPointer {
  /// One of the parts of equal size.
  fileprivate func part(_ position: Int, of size: Int) -> UnsafeMutableBufferPointer {
    UnsafeMutableBufferPointer(rebasing: self[position * size..<(position + 1) * size])
  }
}
