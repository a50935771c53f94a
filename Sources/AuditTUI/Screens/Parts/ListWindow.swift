/// Which lines of a list are in view: it scrolls no further than the chosen line makes it.
///
/// What stays where it was need not be painted again, nor found again by the eye.
struct ListWindow: Hashable, Sendable {
  /// The first line in view when that was last remembered.
  private var top = 0

  /// Finds the lines in view; no room is wasted below the last.
  ///
  /// A line that is further away than half of what is in view comes to the middle, as in vi.
  ///
  /// - Parameters:
  ///   - chosen: The line that is always seen.
  ///   - context: Lines around it, it included, that are seen too where they fit: its heading.
  ///   - count: Lines of the list.
  ///   - height: Rows there are for it.
  /// - Returns: The lines, from 0.
  func lines(
    around chosen: Int,
    with context: ClosedRange<Int>,
    count: Int,
    height: Int
  ) -> Range<Int> {
    guard count > height else { return 0..<count }
    let height = max(0, height)
    var first = top
    if max(top - chosen, chosen - (top + height - 1)) > max(1, height / 2) {
      first = chosen - height / 2
    }
    first = min(max(first, context.upperBound - height + 1), context.lowerBound)
    first = min(max(first, chosen - height + 1), chosen, count - height)
    return max(0, first)..<max(0, first) + height
  }

  /// Remembers the lines in view.
  mutating func keep(
    around chosen: Int,
    with context: ClosedRange<Int>,
    count: Int,
    height: Int
  ) {
    top = lines(around: chosen, with: context, count: count, height: height).lowerBound
  }

  /// Goes on by so many lines, or (negative) back.
  mutating func turn(by lines: Int) {
    top = max(0, top + lines)
  }
}

extension Array {
  /// A row of a list with the rows above it that cannot be chosen, such as its heading, and at the
  /// end of the list those below it too.
  func context(of row: Int, isChoice: (Element) -> Bool) -> ClosedRange<Int> {
    guard indices.contains(row) else { return row...row }
    let above = indices.prefix(row).last { isChoice(self[$0]) }.map { $0 + 1 } ?? 0
    let isLast = !self[(row + 1)...].contains(where: isChoice)
    return Swift.min(above, row)...(isLast ? count - 1 : row)
  }
}
