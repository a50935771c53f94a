/// One line of text on its way to a canvas, in pieces that each have a style.
struct Line: Hashable, Sendable {
  struct Piece: Hashable, Sendable {
    let text: String
    let style: Style
  }

  /// Columns left free before the first piece.
  let indent: Int
  let pieces: [Piece]

  init(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    self.init([Piece(text: text, style: style)], indent: indent)
  }

  init(_ pieces: [Piece], indent: Int = 0) {
    self.pieces = pieces
    self.indent = indent
  }

  static let empty = Line("")

  /// A text as lines of at most `width` columns, each with the same indent and style.
  static func wrapped(
    _ text: String,
    width: Int,
    glyphs: Glyphs,
    style: Style = .plain,
    indent: Int = 0
  ) -> [Line] {
    text.wrapped(to: max(2, width - indent), glyphs: glyphs).map {
      Line($0, style, indent: indent)
    }
  }
}

extension Canvas {
  /// Draws lines from the top of a rectangle, as many as there is room for.
  mutating func write(_ lines: some Sequence<Line>, in rectangle: Rectangle) {
    for (offset, line) in lines.enumerated() where offset < rectangle.height {
      var column = rectangle.column + line.indent
      let end = rectangle.column + rectangle.width
      for piece in line.pieces where column < end {
        column += write(
          piece.text,
          row: rectangle.row + offset,
          column: column,
          style: piece.style,
          maxWidth: end - column
        )
      }
    }
  }
}
