/// A field that one types into: its text, and where in it the next character goes.
struct TextField: Hashable, Sendable {
  private(set) var text: String

  /// Characters before the cursor.
  private(set) var cursor: Int

  /// Whether line breaks may stand in it; else a pasted one becomes a space.
  let takesLines: Bool

  /// Starts with the cursor behind the text.
  init(_ text: String = "", takesLines: Bool = false) {
    self.text = text
    self.takesLines = takesLines
    cursor = text.count
  }

  /// Takes a key or a paste; returns whether the text has changed.
  mutating func type(_ input: TypedInput) -> Bool {
    let before = text
    switch input {
    case .paste(let pasted): insert(takesLines ? pasted : pasted.onOneLine)
    case .key(let key): take(key)
    }
    return text != before
  }

  private mutating func take(_ key: Key) {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(from: cursor - 1)
    case .delete, .control("d"): delete(from: cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): replace(0..<cursor, with: "")
    case .control("k"): replace(cursor..<text.count, with: "")
    case .control("w"): deleteWord()
    default: break
    }
  }

  private mutating func insert(_ new: String) {
    replace(cursor..<cursor, with: new)
  }

  private mutating func delete(from position: Int) {
    guard position >= 0, position < text.count else { return }
    replace(position..<position + 1, with: "")
  }

  private mutating func deleteWord() {
    let before = Array(text.prefix(cursor))
    let trimmed = before.lastIndex { $0 != " " } ?? -1
    let start = trimmed < 0 ? 0 : (before[...trimmed].lastIndex(of: " ") ?? -1) + 1
    replace(start..<cursor, with: "")
  }

  /// A combining mark joins the character before it, so the cursor is counted from the end.
  private mutating func replace(_ range: Range<Int>, with new: String) {
    let head = String(text.prefix(range.lowerBound)) + new
    let tail = text.dropFirst(range.upperBound)
    text = head + tail
    cursor = min(head.count, text.count)
  }
}

extension TextField {
  /// Draws the field and puts the terminal's cursor in it; scrolls so that the cursor is in view.
  ///
  /// - Returns: Rows used, at least 1 where there is room.
  @discardableResult
  func render(into canvas: inout Canvas, in rectangle: Rectangle) -> Int {
    guard rectangle.width > 1, rectangle.height > 0 else { return 0 }
    let glyphs = canvas.glyphs
    let lines = lines(width: rectangle.width - 1, glyphs: glyphs)
    let height = max(1, min(lines.all.count, rectangle.height))
    let top = max(0, min(lines.cursorRow - height + 1, lines.all.count - height))
    for row in 0..<height {
      let target = rectangle.row + row
      let line = Rectangle(row: target, column: rectangle.column, width: rectangle.width, height: 1)
      canvas.fill(line, style: .field)
      canvas.write(lines.all[top + row], row: target, column: rectangle.column, style: .field)
    }
    canvas.cursor = Canvas.Position(
      row: rectangle.row + lines.cursorRow - top,
      column: rectangle.column + lines.cursorColumn
    )
    return height
  }

  /// The text broken at exactly the field's width, and where the cursor is in it.
  private func lines(
    width: Int,
    glyphs: Glyphs
  ) -> (all: [String], cursorRow: Int, cursorColumn: Int) {
    var all = [""]
    var column = 0
    var place = (row: 0, column: 0)
    for (index, character) in text.enumerated() {
      if index == cursor { place = (all.count - 1, column) }
      if character.isNewline {
        all.append("")
        column = 0
        continue
      }
      let columns = String(character).columns(glyphs: glyphs)
      if column + columns > width {
        all.append("")
        column = 0
      }
      all[all.count - 1].append(character)
      column += columns
    }
    if cursor >= text.count { place = (all.count - 1, column) }
    return (all, place.row, place.column)
  }
}

extension String {
  /// The text with every line break turned into a space.
  var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
