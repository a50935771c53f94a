/// A screen of lines to be read: scrolled, and left again.
protocol PagedScreen: Screen {
  var page: ScrolledPage { get set }

  /// All lines, whether there is room for them or not.
  func lines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line]

  /// Does what a key is bound to that does not scroll.
  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response]
}

extension PagedScreen {
  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    let lines = lines(width: desk.room.columns, glyphs: desk.room.glyphs, desk: desk)
    if page.move(action, count: lines.count, height: desk.room.rows) { return [] }
    return performBeside(action, on: &desk)
  }

  mutating func performBeside(_ action: Action, on desk: inout Desk) -> [Response] {
    action == .back ? [.pop] : []
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    let lines = lines(width: canvas.width, glyphs: canvas.glyphs, desk: desk)
    canvas.write(lines, scrolled: page)
  }
}
