/// How far a page of lines is scrolled.
struct ScrolledPage: Hashable, Sendable {
  /// Lines left out at the top.
  private(set) var top = 0

  /// Moves as a key says; other actions leave it.
  ///
  /// - Returns: Whether the action was one of moving.
  mutating func move(_ action: Action, count: Int, height: Int) -> Bool {
    let page = max(1, height - 2)
    switch action {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .first: top = 0
    case .last: top = count
    default: return false
    }
    top = max(0, min(top, count - height))
    return true
  }

  mutating func goToStart() {
    top = 0
  }
}

extension Canvas {
  /// Draws a page as far as it is scrolled, with marks where there is more of it.
  mutating func write(_ lines: [Line], scrolled page: ScrolledPage) {
    let start = max(0, min(page.top, lines.count - height))
    write(lines.dropFirst(start), in: bounds)
    if start > 0 { write(glyphs.up, row: 0, column: width - 1, style: .faint) }
    if start + height < lines.count {
      write(glyphs.down, row: height - 1, column: width - 1, style: .faint)
    }
  }
}
