/// Where a row of home belongs, as numbers: to sort very many rows themselves would copy them often.
struct HomeOrder {
  let index: Int
  private let group: Int

  /// The first sixteen bytes of the time of the last change, down to its minute.
  private let changed: (UInt64, UInt64)

  init(_ row: HomeRow, at index: Int) {
    self.index = index
    group = row.group.rawValue
    var bytes = row.changedAt.utf8.makeIterator()
    func number() -> UInt64 {
      (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) }
    }
    changed = (number(), number())
  }

  /// Whether the row stands before another; `nil` where only the rows themselves can tell.
  func stands(before other: HomeOrder) -> Bool? {
    if group != other.group { return group < other.group }
    if changed.0 != other.changed.0 { return changed.0 > other.changed.0 }
    return changed.1 == other.changed.1 ? nil : changed.1 > other.changed.1
  }
}
