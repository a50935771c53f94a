extension Canvas {
  /// Gives every blank that shows no style the style that costs least to send.
  ///
  /// A terminal is sent some ten bytes from one look to another. So blanks between two words of one
  /// style have that style, and all others none: the end of a row is then cleared with three bytes.
  ///
  /// - Parameter isSeen: Whether a style can be seen on a blank, as a reversed one can.
  mutating func quietenBlanks(isSeen: (Style) -> Bool) {
    for row in 0..<height {
      var before = Style.plain
      var firstBlank: Int?
      for column in 0..<width {
        let cell = self[row, column]
        if cell.text == " ", !isSeen(cell.style) {
          firstBlank = firstBlank ?? column
          continue
        }
        if let start = firstBlank {
          let style = before == cell.style && !isSeen(before) ? before : .plain
          restyle(row: row, columns: start..<column, to: style)
          firstBlank = nil
        }
        before = cell.style
      }
      if let firstBlank { restyle(row: row, columns: firstBlank..<width, to: .plain) }
    }
  }

  private mutating func restyle(row: Int, columns: Range<Int>, to style: Style) {
    for column in columns { setStyle(style, row: row, column: column) }
  }
}
