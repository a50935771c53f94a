/// One item of a case that was read more than once: what each reading answers, and what was settled on.
public struct ReconciledItem: Hashable, Identifiable, Sendable {
  public let item: Item

  /// What each reading answers, in the order in which the settling audit names them; `nil` where one
  /// says nothing.
  public let readings: [Answer?]

  /// What was settled on; `nil` while nothing was.
  public let settled: Answer?

  public init(item: Item, readings: [Answer?], settled: Answer?) {
    self.item = item
    self.readings = readings
    self.settled = settled
  }

  public var id: Item.ID { item.id }

  /// Whether the readings say different things; never of one reading alone.
  public var differs: Bool {
    guard let first = readings.first else { return false }
    return !readings.dropFirst().allSatisfy { Answer.saysTheSame($0, first) }
  }

  /// The readings that say what was settled on, from 0; empty while nothing was, and where the answer
  /// is another than any of theirs.
  public var taken: [Int] {
    guard settled?.value != nil else { return [] }
    return readings.indices.filter { Answer.saysTheSame(readings[$0], settled) }
  }

  /// Whether something was settled on that not every reading says.
  public var isShift: Bool {
    settled?.value != nil && taken.count < readings.count
  }

  /// Whether a reason is wanted and nobody has given it; words need none, for no two people write the
  /// same.
  public var lacksWhy: Bool {
    isShift && item.kind != .text && (settled?.why ?? "").isBlank
  }
}

extension Answer {
  /// Whether two readings say the same thing, whatever is noted beside it and for whatever reason it
  /// does not apply.
  static func saysTheSame(_ one: Answer?, _ other: Answer?) -> Bool {
    if one?.value == other?.value { return true }
    guard let one = one?.value?.code, let other = other?.value?.code else { return false }
    return one == other
  }
}
