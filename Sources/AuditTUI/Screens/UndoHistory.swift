/// Every earlier state of what was entered, for undo and redo.
struct UndoHistory: Sendable {
  private var undone: [EnteredContent] = []
  private var done: [EnteredContent] = []
  private static let limit = 500

  /// Remembers what stood before a change.
  mutating func note(_ before: EnteredContent) {
    done.append(before)
    if done.count > Self.limit { done.removeFirst() }
    undone = []
  }

  /// The state before this one; `nil` where there is none.
  mutating func undo(from now: EnteredContent) -> EnteredContent? {
    guard let before = done.popLast() else { return nil }
    undone.append(now)
    return before
  }

  /// The state after this one; `nil` where nothing was undone.
  mutating func redo(from now: EnteredContent) -> EnteredContent? {
    guard let after = undone.popLast() else { return nil }
    done.append(now)
    return after
  }

  /// Puts what others did into every state, so that undo takes back only what was done here.
  mutating func rewrite(upTo now: EnteredContent, _ change: (inout EnteredContent) -> Void) {
    func changed(_ states: [EnteredContent]) -> [EnteredContent] {
      var next = states
      for index in next.indices { change(&next[index]) }
      // A step that would change nothing any more is none.
      return next.indices.filter { index in
        next[index] != (index + 1 < next.count ? next[index + 1] : now)
      }.map { next[$0] }
    }
    done = changed(done)
    undone = changed(undone)
  }
}
