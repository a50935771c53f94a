/// Which row of a list is chosen, and which rows are in view.
struct ListCursor: Hashable, Sendable {
  /// From 0; 0 in an empty list.
  private(set) var index = 0

  /// The rows in view; lines, in a list where rows and lines are not the same.
  var window = ListWindow()

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
    case .pageUp: turn(by: -page, count: count)
    case .pageDown: turn(by: page, count: count)
    case .first: move(to: 0, count: count)
    case .last: move(to: count - 1, count: count)
    default: return false
    }
    return true
  }

  mutating func move(to row: Int, count: Int) {
    index = max(0, min(row, count - 1))
  }

  /// Moves the rows in view too, so that the chosen one stays where it is on the screen.
  private mutating func turn(by rows: Int, count: Int) {
    let before = index
    move(to: index + rows, count: count)
    window.turn(by: index - before)
  }

  /// Finds the rows in view: those that were, unless the chosen one is not among them.
  ///
  /// - Parameters:
  ///   - count: Rows in the list.
  ///   - height: Rows there are for it.
  ///   - context: Rows that are seen with the chosen one where they fit; `nil` for none.
  /// - Returns: The rows, from 0.
  func rowsInView(count: Int, height: Int, with context: ClosedRange<Int>? = nil) -> Range<Int> {
    window.lines(around: index, with: context ?? index...index, count: count, height: height)
  }

  /// Remembers which rows are in view.
  mutating func keepInView(count: Int, height: Int, with context: ClosedRange<Int>? = nil) {
    window.keep(around: index, with: context ?? index...index, count: count, height: height)
  }
}
