/// What counting has to know of the items of each version of a template, worked out once so that the
/// loop over very many audits only looks numbers up.
struct CountingPlan {
  /// How many slots an item has: the outcomes of ``Outcome/rows``, the options of a choice, and one for
  /// what is counted elsewhere.
  let width: Int

  /// The slot of each code of ``OutcomeCode``.
  private let slots: [Int]

  /// By version of a template, the items that are counted.
  private let items: [[CountedItem]]

  /// What a code adds to an audit's own pools, by ``CountedItem/pool`` and code.
  private let weights: [UInt64]

  private struct CountedItem {
    /// Where it stands among the audit's outcomes.
    let outcome: Int

    /// Where it stands among all items that are measured.
    let item: Int

    /// Where the ``CountingPlan/weights`` of its pool begin.
    let pool: Int
  }

  /// - Parameters:
  ///   - measured: All items.
  ///   - asked: Only these are counted; `nil` is every item.
  ///   - width: As ``width``.
  init(_ measured: MeasuredItems, items asked: Set<Item.ID>?, width: Int) {
    self.width = width
    slots = (0..<OutcomeCode.hasDetail).map { code in
      if Int(code) < Outcome.rows.count { return Int(code) }
      let option = Outcome.rows.count + Int(code) - Int(OutcomeCode.firstOption)
      return code >= OutcomeCode.firstOption && option < width - 1 ? option : width - 1
    }
    let codes = OutcomeCode.places.count
    let pools = measured.all.map { ($0.pool?.index ?? Measure.allCases.count) * codes }
    items = measured.places(of: asked).map { places in
      places.map { CountedItem(outcome: $0.outcome, item: $0.item, pool: pools[$0.item]) }
    }
    weights =
      Measure.allCases.indices.flatMap { measure in
        OutcomeCode.places.map { OwnShares.weight(of: $0, inPool: measure) }
      } + OutcomeCode.places.map { _ in 0 }
  }

  /// Counts the outcomes of one audit.
  ///
  /// - Parameters:
  ///   - bytes: Hold its packed outcomes.
  ///   - start: Where they begin.
  ///   - template: The version that it answers.
  ///   - version: The position of that among the versions that are measured.
  ///   - outcomes: Audits by item and slot; those of this audit are added.
  ///   - tallies: What else is counted, by item.
  /// - Returns: The audit's own shares.
  func count(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    of template: AnsweredTemplate,
    version: Int,
    into outcomes: UnsafeMutableBufferPointer<Int32>,
    _ tallies: UnsafeMutableBufferPointer<Tally>
  ) -> OwnShares {
    var own = OwnShares()
    var details = ByteReader(bytes, at: start + template.itemCount)
    var next = 0
    for counted in items[version] {
      while next < counted.outcome {
        if bytes[start + next] & OutcomeCode.hasDetail != 0 { details.skip(details.number()) }
        next += 1
      }
      next += 1
      let byte = bytes[start + counted.outcome]
      let code = Int(byte & ~OutcomeCode.hasDetail)
      outcomes[counted.item * width + slots[code]] += 1
      own.add(weights[counted.pool + code])
      if byte & OutcomeCode.hasDetail != 0 {
        tallies[counted.item].addDetail(
          &details,
          UInt8(code),
          of: template,
          item: counted.outcome
        )
      } else if code == Int(OutcomeCode.written) {
        tallies[counted.item].add(value: Outcome.writtenValue, audits: 1)
      }
    }
    return own
  }
}

/// An audit's own share of its pooled answers, as they are added up: four numbers side by side.
struct OwnShares {
  private var numbers: UInt64 = 0

  /// What an outcome adds.
  ///
  /// - Parameters:
  ///   - place: On which side of a figure it stands.
  ///   - pool: The position of the measure whose pool its item enters.
  static func weight(of place: Outcome.Place, inPool pool: Int) -> UInt64 {
    switch place {
    case .favourable: 0x1_0001 << UInt64(pool * 32)
    case .unfavourable: 0x1_0000 << UInt64(pool * 32)
    case .tally, .outside: 0
    }
  }

  /// - Parameter weight: Of one outcome; an audit has fewer than 65,536.
  mutating func add(_ weight: UInt64) {
    numbers &+= weight
  }

  var compliance: Proportion { share(Measure.compliance.index) }
  var quality: Proportion { share(Measure.quality.index) }

  private func share(_ pool: Int) -> Proportion {
    let pair = numbers >> UInt64(pool * 32)
    return Proportion(n: Int(pair & 0xFFFF), of: Int(pair >> 16 & 0xFFFF))
  }
}
