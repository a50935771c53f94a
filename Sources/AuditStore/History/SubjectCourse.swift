import AuditModel

/// The changes of one thing, and which of them stood when each was made.
///
/// Worked out once for every thing: a check of a history asks for each event.
struct SubjectCourse {
  /// The positions of the changes among all events, in their order.
  let changes: [Int]

  /// The changes that no later one replaced.
  let standing: [Int]

  /// For each change those that stood before it; empty in a line, where that is quickly seen.
  private let before: [Int: [Int]]

  /// The course of changes each of which knew the one before.
  init(line changes: [Int]) {
    self.changes = changes
    standing = changes.suffix(1)
    before = [:]
  }

  /// The course of changes of which not all knew each other.
  ///
  /// A change that knew several versions replaces only the one that it changed, unless it is a
  /// choice between them; concerns are kept together, and so are states.
  init(_ changes: [Int], of events: [AuditEvent], when precedes: (Int, Int) -> Bool) {
    self.changes = changes
    var before: [Int: [Int]] = [:]
    // By their index among the changes.
    var replaced: [[Int]] = []
    var goneAtEnd = [Bool](repeating: false, count: changes.count)
    for (index, change) in changes.enumerated() {
      var gone = [Bool](repeating: false, count: index)
      var known: [Int] = []
      for earlier in 0..<index where precedes(changes[earlier], change) {
        known.append(earlier)
        for other in replaced[earlier] { gone[other] = true }
      }
      let stood = known.filter { !gone[$0] }
      let event = events[change]
      let replacesAll =
        stood.count < 2 || event.did == .settled || event.subject == nil
        || event.isKeptTogether
      let own =
        replacesAll ? stood : stood.filter { events[changes[$0]].after == event.before }
      for other in own { goneAtEnd[other] = true }
      replaced.append(own)
      before[change] = stood.map { changes[$0] }
    }
    self.before = before
    standing = changes.indices.filter { !goneAtEnd[$0] }.map { changes[$0] }
  }

  /// The changes that stood when a change was made; `nil` where that is not known: of an event that
  /// is none of them, and in a line.
  func stoodBefore(_ position: Int) -> [Int]? {
    before[position]
  }
}
