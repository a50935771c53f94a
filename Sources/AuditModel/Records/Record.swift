/// Something that was done, written down once and never changed.
///
/// How things stand is folded from the records in their order. So bringing two copies of a workspace
/// together only copies files: nothing is overwritten, and the history is whole.
public protocol Record: Identifiable, Sendable where ID == String {
  /// The records that it follows, by id: those that nothing followed when it was written.
  ///
  /// Empty for one that begins something.
  var parents: [String] { get }
}

extension Sequence where Element: Record {
  /// The records in the order in which they happened.
  ///
  /// A record stands after those that it follows. Of records that do not follow one another the one
  /// with the lower id is first; ids begin with the time at which they were made, so that clocks decide
  /// only what nothing else does. A parent that is not here is passed over, as is the link by which
  /// records would follow themselves.
  public var inOrder: [Element] {
    let sorted = sorted { $0.id < $1.id }
    let places = Dictionary(sorted.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var order: [Element] = []
    var reached = Set<Int>()
    var placed = Set<Int>()
    for start in sorted.indices {
      // A stack, since a chain may be longer than calls can nest.
      var stack = [start]
      while let place = stack.last {
        if reached.insert(place).inserted {
          let before = sorted[place].parents.compactMap { places[$0] }
          stack += before.filter { !reached.contains($0) }.sorted(by: >)
        } else {
          stack.removeLast()
          if placed.insert(place).inserted { order.append(sorted[place]) }
        }
      }
    }
    return order
  }

  /// The ids of those that no other one follows, sorted: what the next record follows.
  public var heads: [String] {
    let followed = Set(flatMap(\.parents))
    return map(\.id).filter { !followed.contains($0) }.sorted()
  }
}
