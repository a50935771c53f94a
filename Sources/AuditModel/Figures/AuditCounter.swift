/// Counts audits one after another into lists that lie open meanwhile.
struct AuditCounter {
  let plan: OpenPlan

  /// By scope, as ``CountLayout`` says.
  let counts: UnsafeMutableBufferPointer<Int32>

  /// What else is counted, by scope, then item.
  let tallies: UnsafeMutableBufferPointer<Tally>

  /// By scope, then by ``CountingPlan/clocks``.
  let durations: UnsafeMutableBufferPointer<DurationCount>

  /// Of audits that pool more answers than there is room for among the counts; by scope, then measure.
  let shares: UnsafeMutableBufferPointer<ShareCount>

  /// The versions that audits answer, for the few outcomes that have to be read as a whole.
  let templates: [AnsweredTemplate]

  /// Counts the outcomes of one audit.
  ///
  /// - Parameters:
  ///   - bytes: Hold its packed outcomes.
  ///   - start: Where they begin.
  ///   - template: The position of its version among those that audits answer; one that is counted.
  ///   - scope: The position of its scope.
  @inline(__always)
  func count(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    of template: Int,
    in scope: Int
  ) {
    guard let version = plan.versions[template] else { return }
    let base = scope &* plan.layout.size
    var own = OwnShares()
    let codes = 2 * Int(OutcomeCode.hasDetail)
    for place in version.items.lowerBound..<version.compliance {
      own.add(plan.weights[count(place, bytes, start, base)])
    }
    for place in version.compliance..<version.quality {
      own.add(plan.weights[codes &+ count(place, bytes, start, base)])
    }
    for place in version.quality..<version.items.upperBound {
      _ = count(place, bytes, start, base)
    }
    count(own, scope, base)
    var details = ByteReader(bytes, at: start + version.outcomes.count)
    OutcomeCode.forEachDetail(of: version.outcomes.count, in: bytes, from: start) { outcome in
      let item = plan.itemsOfOutcomes[version.outcomes.lowerBound &+ outcome]
      guard item >= 0 else { return details.skip(details.number()) }
      let code = bytes[start &+ outcome] & ~OutcomeCode.hasDetail
      count(&details, code, of: template, plan.items[Int(item)], scope, base)
    }
  }

  /// Counts the byte of one of the ``CountingPlan/plain`` items, and returns it.
  @inline(__always)
  private func count(
    _ place: Int,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ base: Int
  ) -> Int {
    let item = plan.plain[place]
    let code = Int(bytes[start &+ Int(item.outcome)])
    counts[base &+ Int(item.slots &+ plan.slots[code])] &+= 1
    return code
  }

  @inline(__always)
  private func count(_ own: OwnShares, _ scope: Int, _ base: Int) {
    count(own.compliance, Measure.compliance.index, scope, base)
    count(own.quality, Measure.quality.index, scope, base)
  }

  @inline(__always)
  private func count(_ share: Proportion, _ measure: Int, _ scope: Int, _ base: Int) {
    guard share.of > 0 else { return }
    let room = plan.layout.sharesOfMeasure
    if room > 0 {
      let place = ShareCount.first(outOf: share.of) &+ share.n
      counts[base &+ plan.layout.shares &+ measure &* room &+ place] &+= 1
    } else {
      shares[scope * Measure.allCases.count + measure].add(share)
    }
  }

  /// Counts the details of an outcome: nearly always one clock, of which is passed over what only its
  /// case shows, or a number.
  @inline(__always)
  private func count(
    _ details: inout ByteReader,
    _ code: UInt8,
    of template: Int,
    _ counted: CountingPlan.CountedItem,
    _ scope: Int,
    _ base: Int
  ) {
    let whole = details
    let length = details.number()
    let end = details.position + length
    let isCounted =
      switch details.number() {
      case 1 << DetailFlags.width: countClock(&details, counted, scope)
      case DetailFlags.value.rawValue: countNumber(&details, counted, base)
      case DetailFlags.elsewhere.rawValue: countOther(&details, counted, base)
      case DetailFlags.noPlace.rawValue: countNoPlace(counted, base)
      default: false
      }
    guard isCounted else {
      details = whole
      return tallies[scope * plan.itemCount + counted.item]
        .addDetail(&details, code, of: templates[template], item: Int(counted.outcome))
    }
    details = details.moved(to: end)
  }

  /// Whether the clock is one of the item's timescales.
  @inline(__always)
  private func countClock(
    _ details: inout ByteReader,
    _ counted: CountingPlan.CountedItem,
    _ scope: Int
  ) -> Bool {
    let clock = ClockFront(&details)
    guard clock.position > 0, clock.position <= counted.timescales.count else { return false }
    tallies[scope * plan.itemCount + counted.item].add(clock)
    if let duration = clock.duration {
      let place = plan.clockPlaces[counted.timescales.lowerBound + clock.position - 1]
      durations[scope * plan.clockCount + place + Int(duration.unit.code)].add(duration)
    }
    return true
  }

  private func countNumber(
    _ details: inout ByteReader,
    _ counted: CountingPlan.CountedItem,
    _ base: Int
  ) -> Bool {
    guard let first = counted.numbers, let number = AuditCounter.number(&details) else {
      return false
    }
    counts[base + plan.layout.numbers + first + number] += 1
    return true
  }

  private func countNoPlace(_ counted: CountingPlan.CountedItem, _ base: Int) -> Bool {
    counts[base + plan.layout.noPlaces + counted.item] += 1
    return true
  }

  /// Counts what evidence of another source says, unless that is a value of its own.
  private func countOther(
    _ details: inout ByteReader,
    _ counted: CountingPlan.CountedItem,
    _ base: Int
  ) -> Bool {
    let (source, code) = (Int(details.byte()), Int(details.byte()))
    guard let place = plan.layout.other(source, item: counted.item), code < Outcome.rows.count
    else { return false }
    let side = OutcomeCode.places[code]
    counts[base + place] += 1
    if side != .outside { counts[base + place + 1] += 1 }
    if side == .favourable { counts[base + place + 2] += 1 }
    return true
  }

  /// Reads a text that is a whole number below ``CountingPlan/numbers``, as numbers are written; `nil`
  /// for any other.
  private static func number(_ reader: inout ByteReader) -> Int? {
    let digits = reader.number()
    guard 1...2 ~= digits else { return nil }
    var number = 0
    for _ in 0..<digits {
      let digit = reader.byte() &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number < CountingPlan.numbers && (digits == 1 || number >= 10) ? number : nil
  }
}
