extension CountingPlan {
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
    guard let version = versions[template] else { return OwnShares() }
    var details = ByteReader(bytes, at: start + version.outcomes.count)
    OutcomeCode.forEachDetail(of: version.outcomes.count, in: bytes, from: start) { outcome in
      let item = itemsOfOutcomes[version.outcomes.lowerBound + outcome]
      guard item >= 0 else { return details.skip(details.number()) }
      let code = bytes[start + outcome] & ~OutcomeCode.hasDetail
      count(&details, code, of: template, items[Int(item)], into: counts)
    }
    return countCodes(bytes, from: start, of: version, into: counts)
  }

  /// Counts each outcome by its byte alone, which is what every answer of every audit goes through.
  private func countCodes(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    of version: Version,
    into counts: OpenCounts
  ) -> OwnShares {
    items.withUnsafeBufferPointer { items in
      slots.withUnsafeBufferPointer { slots in
        weights.withUnsafeBufferPointer { weights in
          var own = OwnShares()
          for place in version.items {
            let item = items[place]
            let code = Int(bytes[start &+ Int(item.outcome)] & ~OutcomeCode.hasDetail)
            counts.outcomes[Int(item.slots &+ slots[code])] &+= 1
            own.add(weights[Int(item.pool) &+ code])
          }
          return own
        }
      }
    }
  }

  /// Counts the details of an outcome: nearly always one clock, of which is passed over what only its
  /// case shows, or a number.
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
    if header == DetailFlags.value.rawValue, let first = counted.numbers,
      let number = CountingPlan.number(&details)
    {
      counts.numbers[first + number] += 1
      details = details.moved(to: end)
      return
    }
    let isOneClock = header == 1 << DetailFlags.width
    let clock = isOneClock ? ClockFront(&details) : nil
    guard let clock, counted.timescales.count >= clock.position, clock.position > 0 else {
      details = details.moved(to: start)
      counts.tallies[counted.item]
        .addDetail(&details, code, of: counts.templates[template], item: Int(counted.outcome))
      return
    }
    counts.tallies[counted.item].add(clock)
    if let duration = clock.duration {
      let place = clockPlaces[counted.timescales.lowerBound + clock.position - 1]
      counts.durations[place + Int(duration.unit.code)].add(duration)
    }
    details = details.moved(to: end)
  }

  /// Reads a text that is a whole number below ``numbers``, as numbers are written; `nil` for any other.
  private static func number(_ reader: inout ByteReader) -> Int? {
    let digits = reader.number()
    guard 1...2 ~= digits else { return nil }
    var number = 0
    for _ in 0..<digits {
      let digit = reader.byte() &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number < numbers && (digits == 1 || number >= 10) ? number : nil
  }
}
