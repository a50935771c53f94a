/// Which row of a list is chosen, and which rows are in view.
struct ListCursor: Hashable, Sendable {
  /// From 0; 0 in an empty list.
  private(set) var index = 0

  /// Moves as a key says; other actions leave it.
  ///
  /// - Parameters:
  ///   - action: What was asked for.
  ///   - count: Rows in the list.
  ///   - page: Rows that one page moves.
  /// - Returns: Whether the action was one of moving.
  mutating func move(_ action: Action, count: Int, page: Int = 10) -> Bool {
    switch action {
    case .up: move(to: index - 1, count: count)
    case .down: move(to: index + 1, count: count)
    case .pageUp: move(to: index - page, count: count)
    case .pageDown: move(to: index + page, count: count)
    case .first: move(to: 0, count: count)
    case .last: move(to: count - 1, count: count)
    default: return false
    }
    return true
  }

  mutating func move(to row: Int, count: Int) {
    index = max(0, min(row, count - 1))
  }

  /// The rows in view: the chosen one near the middle, no room wasted at either end.
  func rowsInView(count: Int, height: Int) -> Range<Int> {
    guard count > height else { return 0..<count }
    let top = max(0, min(index - height / 2, count - height))
    return top..<top + max(0, height)
  }
}
