import AuditModel

/// The events of an audit, each known with all that came before it.
///
/// Parents alone give the order: no clock is asked.
struct EventGraph {
  /// Each after its parents; where those leave a choice, in the order of the ids.
  let events: [AuditEvent]

  /// Whether each event follows the one before it and no other, as in an audit that was never
  /// changed in two places at once.
  private let isLine: Bool

  /// For each event the positions of all that came before it; empty in a line, where they are known.
  private let ancestors: [Positions]
  private let positions: [AuditEvent.ID: Int]
  private let bySubject: [String: SubjectCourse]
  private let ofState: [Int]

  /// The most events of a graph that is no line: a hundred times those of a long audit.
  static let most = 10_000

  /// Orders events.
  ///
  /// - Throws: Everything that keeps them from being a history.
  init(_ events: [AuditEvent]) throws(ChainFaults) {
    let order = try EventOrder(events)
    self.events = order.events
    positions = order.positions
    isLine = order.isLine
    let ancestors = isLine ? [] : EventGraph.ancestors(of: order)
    self.ancestors = ancestors
    var bySubject: [String: [Int]] = [:]
    var ofState: [Int] = []
    for (position, event) in order.events.enumerated() {
      if let subject = event.subject {
        bySubject[subject, default: []].append(position)
      } else if event.did.changesState {
        ofState.append(position)
      }
    }
    let isLine = isLine
    self.bySubject = bySubject.mapValues { changes in
      isLine
        ? SubjectCourse(line: changes)
        : SubjectCourse(changes, of: order.events) { ancestors[$1].contains($0) }
    }
    self.ofState = ofState
  }

  /// What events changed, sorted.
  var subjects: [String] {
    bySubject.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether one event, by its position, came before another.
  func precedes(_ first: Int, _ second: Int) -> Bool {
    isLine ? first < second : ancestors[second].contains(first)
  }

  /// How many events came before one.
  func depth(of position: Int) -> Int {
    isLine ? position : ancestors[position].count
  }

  /// The events that changed a subject first: those that follow no other change of it.
  func first(of subject: String) -> [AuditEvent] {
    let all = bySubject[subject]?.changes ?? []
    return all.filter { event in !all.contains { precedes($0, event) } }.map { events[$0] }
  }

  /// The positions of the changes of a subject that no later one replaced: one, or several that did
  /// not know each other; none where nobody changed it.
  func standing(of subject: String) -> [Int] {
    bySubject[subject]?.standing ?? []
  }

  /// The changes of a subject that stood when an event was written.
  func standing(of subject: String, before position: Int) -> [AuditEvent] {
    guard let course = bySubject[subject] else { return [] }
    let stood =
      course.stoodBefore(position)
      ?? standing(course.changes.filter { precedes($0, position) })
    return stood.map { events[$0] }
  }

  /// The states that stand at the end: one, or several that did not know each other.
  var states: [Audit.State] {
    standing(ofState).map { events[$0].did == .finished ? .finished : .draft }
  }

  /// Whether the audit was finished when an event was written.
  func isFinished(before position: Int) -> Bool {
    standing(ofState.filter { precedes($0, position) }).contains { events[$0].did == .finished }
  }

  /// Those of some changes of one thing that no other of them replaced.
  private func standing(_ changes: [Int]) -> [Int] {
    isLine
      ? changes.suffix(1) : SubjectCourse(changes, of: events, when: precedes).standing
  }

  private static func ancestors(of order: EventOrder) -> [Positions] {
    var all: [Positions] = []
    all.reserveCapacity(order.events.count)
    for event in order.events {
      var ancestors = Positions(below: order.events.count)
      for parent in event.parents.compactMap({ order.positions[$0] }) {
        ancestors.formUnion(all[parent])
        ancestors.insert(parent)
      }
      all.append(ancestors)
    }
    return all
  }
}

extension AuditEvent.Deed {
  /// Whether it makes an audit a draft or a finished one.
  var changesState: Bool {
    switch self {
    case .begun, .finished, .reopened: true
    case .answered, .erased, .moderated, .changed, .migrated, .settled: false
    }
  }
}

/// A set of small numbers, a bit for each.
private struct Positions {
  private var words: [UInt64]

  init(below limit: Int) {
    words = Array(repeating: 0, count: (limit + 63) / 64)
  }

  var count: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  func contains(_ number: Int) -> Bool {
    words[number / 64] & (1 << UInt64(number % 64)) != 0
  }

  mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  mutating func formUnion(_ other: Positions) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
