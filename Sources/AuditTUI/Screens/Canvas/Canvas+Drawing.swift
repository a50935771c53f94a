extension Canvas {
  /// Fills a rectangle with one character of one column.
  mutating func fill(_ rectangle: Rectangle, with glyph: String = " ", style: Style = .plain) {
    for row in rectangle.rows {
      for column in rectangle.columns {
        put(Cell(text: glyph, width: 1, style: style), row: row, column: column)
      }
    }
  }

  /// Empties a rectangle.
  mutating func clear(_ rectangle: Rectangle) {
    fill(rectangle)
  }

  /// Gives a rectangle another style and leaves its text: a selected row, for one.
  mutating func restyle(_ rectangle: Rectangle, to style: Style) {
    for row in rectangle.rows {
      for column in rectangle.columns { setStyle(style, row: row, column: column) }
    }
  }

  /// Draws a line from left to right.
  mutating func horizontalLine(row: Int, columns: Range<Int>, style: Style = .faint) {
    fill(
      Rectangle(row: row, column: columns.lowerBound, width: columns.count, height: 1),
      with: glyphs.horizontal,
      style: style
    )
  }

  /// Draws a line from top to bottom.
  mutating func verticalLine(column: Int, rows: Range<Int>, style: Style = .faint) {
    fill(
      Rectangle(row: rows.lowerBound, column: column, width: 1, height: rows.count),
      with: glyphs.vertical,
      style: style
    )
  }

  /// Draws a box along the inside of a rectangle, with a title in its upper edge.
  ///
  /// Nothing is drawn where there is no room for two corners each way.
  mutating func box(_ rectangle: Rectangle, title: String = "", style: Style = .faint) {
    guard rectangle.width >= 2, rectangle.height >= 2 else { return }
    let bottom = rectangle.row + rectangle.height - 1
    let right = rectangle.column + rectangle.width - 1
    horizontalLine(row: rectangle.row, columns: rectangle.columns, style: style)
    horizontalLine(row: bottom, columns: rectangle.columns, style: style)
    verticalLine(column: rectangle.column, rows: rectangle.rows, style: style)
    verticalLine(column: right, rows: rectangle.rows, style: style)
    let corners = [
      (glyphs.topLeft, rectangle.row, rectangle.column), (glyphs.topRight, rectangle.row, right),
      (glyphs.bottomLeft, bottom, rectangle.column), (glyphs.bottomRight, bottom, right),
    ]
    for (glyph, row, column) in corners {
      put(Cell(text: glyph, width: 1, style: style), row: row, column: column)
    }
    if !title.isEmpty, rectangle.width > 6 {
      write(
        " " + title.truncated(to: rectangle.width - 6, glyphs: glyphs) + " ",
        row: rectangle.row,
        column: rectangle.column + 2,
        style: .title
      )
    }
  }

  /// Writes text from the top left of a rectangle, wrapped; where it is cut, an ellipsis ends it.
  ///
  /// - Parameters:
  ///   - text: Any text; its line breaks stay.
  ///   - rectangle: The room there is.
  ///   - style: How it looks.
  ///   - skipped: Lines left out at the top, for scrolling.
  /// - Returns: Rows written.
  @discardableResult
  mutating func write(
    _ text: String,
    in rectangle: Rectangle,
    style: Style = .plain,
    skipped: Int = 0
  ) -> Int {
    let all = text.wrapped(to: rectangle.width, glyphs: glyphs).dropFirst(skipped)
    var lines = Array(all.prefix(rectangle.height))
    if all.count > lines.count, let last = lines.popLast() {
      let room = rectangle.width - glyphs.ellipsis.unicodeScalars.count
      lines.append(last.cut(to: room, glyphs: glyphs) + glyphs.ellipsis)
    }
    for (offset, line) in lines.enumerated() {
      write(
        line,
        row: rectangle.row + offset,
        column: rectangle.column,
        style: style,
        maxWidth: rectangle.width
      )
    }
    return lines.count
  }

  /// Draws a part of the canvas as a canvas of its own: its top left is 0, 0 and nothing leaves it.
  mutating func within(_ rectangle: Rectangle, draw: (inout Canvas) -> Void) {
    var part = Canvas(width: rectangle.width, height: rectangle.height, glyphs: glyphs)
    for row in rectangle.rows where bounds.rows.contains(row) {
      for column in rectangle.columns where bounds.columns.contains(column) {
        part.put(
          self[row, column],
          row: row - rectangle.row,
          column: column - rectangle.column
        )
      }
    }
    draw(&part)
    place(part, row: rectangle.row, column: rectangle.column)
  }

  /// Puts another canvas on this one, with its cursor if it has one.
  mutating func place(_ part: Canvas, row: Int, column: Int) {
    for partRow in 0..<part.height {
      for (partColumn, cell) in part.cells(inRow: partRow).enumerated() where cell.width > 0 {
        put(cell, row: row + partRow, column: column + partColumn)
      }
    }
    if let inner = part.cursor {
      cursor = Position(row: row + inner.row, column: column + inner.column)
    }
  }
}

extension String {
  /// The first columns of the text, without an ellipsis.
  fileprivate func cut(to width: Int, glyphs: Glyphs) -> String {
    var room = width
    return Pieces(self, glyphs: glyphs).all.prefix { piece in
      room -= piece.columns
      return room >= 0
    }.map(\.text).joined()
  }
}
