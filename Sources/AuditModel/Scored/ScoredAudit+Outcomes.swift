extension ScoredAudit {
  /// How many outcomes there are; 0 where the template is not known.
  public var outcomeCount: Int {
    answered.itemCount
  }

  /// In the template's order.
  public var outcomes: [ItemOutcome] {
    withOutcomes { bytes in
      var reader = ByteReader(bytes, at: outcomeCount)
      return (0..<outcomeCount).map { ItemOutcome(bytes[$0], &reader, of: answered, item: $0) }
    }
  }

  /// The outcomes behind which clocks or more stand, with the positions of their items.
  var outcomesWithDetails: [(item: Int, outcome: ItemOutcome)] {
    withOutcomes { bytes in
      var reader = ByteReader(bytes, at: outcomeCount)
      return (0..<outcomeCount).compactMap { item in
        guard bytes[item] & OutcomeCode.hasDetail != 0 else { return nil }
        return (item, ItemOutcome(bytes[item], &reader, of: answered, item: item))
      }
    }
  }

  /// Where an item stands in the template; `nil` where it is not asked there.
  func position(of item: Item.ID) -> Int? {
    answered.items.firstIndex(of: item)
  }

  /// The outcome of one item, by its position in the template.
  public func outcome(at item: Int) -> ItemOutcome {
    withOutcomes { bytes in
      var reader = ByteReader(bytes, at: outcomeCount)
      if bytes[item] & OutcomeCode.hasDetail != 0 {
        for before in 0..<item where bytes[before] & OutcomeCode.hasDetail != 0 {
          reader.skip(reader.number())
        }
      }
      return ItemOutcome(bytes[item], &reader, of: answered, item: item)
    }
  }

  /// How many items have an outcome that is counted by its row alone.
  public func count(of outcome: Outcome) -> Int {
    guard let row = outcome.row else { return outcomes.count { $0.outcome == outcome } }
    return withOutcomes { bytes in
      bytes[..<outcomeCount].count { $0 & ~OutcomeCode.hasDetail == UInt8(row) }
    }
  }

  /// Hands out the outcomes as ``PackedOutcomes`` has them: a byte for each item, then the details.
  public func withOutcomes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try table.withOutcomes(of: row, body)
  }

  /// The outcome of an item as ``OutcomeCode`` writes it, by the item's position.
  func code(at item: Int) -> UInt8 {
    withOutcomes { $0[item] & ~OutcomeCode.hasDetail }
  }

  /// Which side of a figure an item's answer stands on, by the item's position.
  func place(of item: Int) -> Outcome.Place {
    OutcomeCode.places[Int(code(at: item))]
  }
}
