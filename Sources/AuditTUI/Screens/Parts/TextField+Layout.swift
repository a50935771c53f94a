extension TextField {
  /// A field broken into lines: those around the cursor, and where the cursor is among them.
  struct Layout: Hashable {
    let lines: [String]
    let cursorRow: Int
    let cursorColumn: Int

    /// Characters from the cursor to the same column one line up and one line down; `nil` where
    /// there is no such line.
    let stepUp: Int?
    let stepDown: Int?
  }

  /// Breaks the text at spaces into lines of at most `width` columns; a longer word is cut.
  ///
  /// Looks at no more of the text than can be seen: of a note of a hundred pages, some lines.
  ///
  /// - Parameters:
  ///   - width: Columns of a line, at least 2.
  ///   - rows: Lines to give at most, at least 1; of more, those that end with the cursor's.
  ///   - glyphs: The characters the terminal can show.
  /// - Returns: The lines in view, at least one.
  func layout(width: Int, rows: Int, glyphs: Glyphs) -> Layout {
    let width = max(2, width)
    let rows = max(1, rows)
    let head = seenHead(bytes: rows * width * 4)
    let tail = afterCursor.prefix(rows * width + width)
    let characters = Array(head) + Array(tail)
    let widths = characters.map { $0.columns(glyphs: glyphs) }
    let lines = Self.breakLines(characters: characters, widths: widths, width: width)
    let cursor = head.count
    let row = lines.lastIndex { $0.lowerBound <= cursor } ?? 0
    let column = widths[lines[row].lowerBound..<cursor].reduce(0, +)
    let bottom = min(lines.count - 1, max(row, rows - 1))
    let top = max(0, bottom - rows + 1)
    return Layout(
      lines: lines[top...bottom].map { String(characters[$0]).droppingLastSpaces },
      cursorRow: row - top,
      cursorColumn: min(column, width),
      stepUp: row == 0 ? nil : Self.place(column, in: lines[row - 1], widths: widths) - cursor,
      stepDown: row + 1 >= lines.count
        ? nil : Self.place(column, in: lines[row + 1], widths: widths) - cursor
    )
  }

  /// The text before the cursor from a place that stays the same while one types on.
  private func seenHead(bytes: Int) -> Substring {
    let step = 4096
    let all = beforeCursor.utf8
    let skipped = max(0, all.count - bytes) / step * step
    let start = all.index(all.startIndex, offsetBy: skipped)
    return beforeCursor[start...]
  }

  /// Lines as ranges of characters, without the line breaks; never empty.
  private static func breakLines(
    characters: [Character],
    widths: [Int],
    width: Int
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterSpace: Int?
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        lines.append(start..<index)
        (start, used, afterSpace) = (index + 1, 0, nil)
        continue
      }
      if used + widths[index] > width, character != " " {
        let end = afterSpace ?? index
        lines.append(start..<end)
        used = widths[end..<index].reduce(0, +)
        (start, afterSpace) = (end, nil)
      }
      used += widths[index]
      if character == " " { afterSpace = index + 1 }
    }
    lines.append(start..<characters.count)
    return lines
  }

  /// The character of a line that stands at a column, or its end.
  private static func place(_ column: Int, in line: Range<Int>, widths: [Int]) -> Int {
    var left = column
    return line.first { index in
      left -= widths[index]
      return left < 0
    } ?? line.upperBound
  }
}

extension TextField {
  /// Draws the field and puts the terminal's cursor in it; scrolls so that the cursor is in view.
  ///
  /// - Returns: Rows used, at least 1 where there is room.
  @discardableResult
  func render(into canvas: inout Canvas, in rectangle: Rectangle) -> Int {
    guard rectangle.width > 1, rectangle.height > 0 else { return 0 }
    let layout = layout(
      width: rectangle.width - 1,
      rows: rectangle.height,
      glyphs: canvas.glyphs
    )
    var used = rectangle
    used.height = layout.lines.count
    canvas.fill(used, style: .field)
    for (row, line) in layout.lines.enumerated() {
      canvas.write(
        line,
        row: rectangle.row + row,
        column: rectangle.column,
        style: .field,
        maxWidth: rectangle.width
      )
    }
    canvas.cursor = Canvas.Position(
      row: rectangle.row + layout.cursorRow,
      column: rectangle.column + layout.cursorColumn
    )
    return layout.lines.count
  }
}

extension Character {
  fileprivate func columns(glyphs: Glyphs) -> Int {
    isNewline ? 0 : String(self).columns(glyphs: glyphs)
  }
}

extension String {
  fileprivate var droppingLastSpaces: String {
    var kept = self[...]
    while kept.last == " " { kept.removeLast() }
    return String(kept)
  }
}
