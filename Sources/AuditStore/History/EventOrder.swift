import AuditModel

/// Events in an order in which each stands after its parents.
///
/// It does not depend on the order in which they are given: where parents leave a choice, the
/// smaller id comes first.
struct EventOrder {
  let events: [AuditEvent]
  let positions: [AuditEvent.ID: Int]
  let isLine: Bool

  /// - Throws: Ids that stand twice, parents that are missing, events that follow themselves.
  init(_ given: [AuditEvent]) throws(ChainFaults) {
    if EventOrder.isLine(given) {
      events = given
      isLine = true
    } else {
      try EventOrder.check(given)
      events = EventOrder.sorted(given)
      isLine = EventOrder.isLine(events)
      guard events.count == given.count else {
        let placed = Set(events.map(\.id))
        throw ChainFaults(
          given.map(\.id).filter { !placed.contains($0) }.prefix(1).map(ChainFault.circle)
        )
      }
    }
    let ids = events.enumerated().map { ($1.id, $0) }
    positions = Dictionary(ids) { first, _ in first }
    guard positions.count == events.count else {
      throw ChainFaults(EventOrder.repeated(events).map(ChainFault.repeatedID))
    }
  }

  /// Whether each event follows the one before it alone, and the first follows none.
  private static func isLine(_ events: [AuditEvent]) -> Bool {
    guard let first = events.first else { return true }
    return first.parents.isEmpty
      && zip(events, events.dropFirst()).allSatisfy {
        $1.parents.count == 1 && $1.parents[0] == $0.id
      }
  }

  private static func check(_ events: [AuditEvent]) throws(ChainFaults) {
    guard events.count <= EventGraph.most else { throw ChainFaults([.tooMany(events.count)]) }
    let ids = Set(events.map(\.id))
    let missing = events.flatMap { event in
      event.parents.filter { !ids.contains($0) }.map { ChainFault.missingParent($0, of: event.id) }
    }
    let faults = repeated(events).map(ChainFault.repeatedID) + missing
    guard faults.isEmpty else { throw ChainFaults(faults) }
  }

  private static func repeated(_ events: [AuditEvent]) -> [AuditEvent.ID] {
    Dictionary(grouping: events, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
  }

  /// Those that can be placed: all, unless some follow themselves.
  private static func sorted(_ events: [AuditEvent]) -> [AuditEvent] {
    var awaited: [AuditEvent.ID: Int] = [:]
    var children: [AuditEvent.ID: [AuditEvent]] = [:]
    var ready: [AuditEvent] = []
    for event in events {
      let parents = Set(event.parents)
      awaited[event.id] = parents.count
      for parent in parents { children[parent, default: []].append(event) }
      if parents.isEmpty { ready.append(event) }
    }
    var sorted: [AuditEvent] = []
    while let next = ready.indices.min(by: { ready[$0].comesBefore(ready[$1]) }) {
      let event = ready.remove(at: next)
      sorted.append(event)
      for child in children[event.id] ?? [] {
        awaited[child.id]? -= 1
        if awaited[child.id] == 0 { ready.append(child) }
      }
    }
    return sorted
  }
}

extension AuditEvent {
  fileprivate func comesBefore(_ other: AuditEvent) -> Bool {
    id.utf8.lexicographicallyPrecedes(other.id.utf8)
  }
}
