import AuditModel

extension CaseScreen {
  /// The first row of the text: below what the case says of the figure's item.
  static let firstRow = 1

  /// Rows of text on a canvas of so many.
  static func height(in rows: Int) -> Int {
    max(1, rows - firstRow)
  }

  /// Columns of text: one is free before it, and the last is for the marks of scrolling.
  static func textWidth(in columns: Int) -> Int {
    columns - 3
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(summary(on: desk, glyphs: canvas.glyphs), row: 0, column: 1, style: .title)
    let width = Self.textWidth(in: canvas.width)
    guard let page = shownPage?.wrapped(to: width, glyphs: canvas.glyphs, desk: desk) else {
      canvas.write(desk.text(.reading), row: Self.firstRow, column: 1, style: .faint)
      return
    }
    let height = Self.height(in: canvas.height)
    let start = max(0, min(top, page.lines.count - height))
    let itemLine = page.itemLines[item.id]
    for (offset, line) in page.lines.dropFirst(start).prefix(height).enumerated() {
      let style: Style = start + offset == itemLine ? .strong : line.isTitle ? .title : .plain
      canvas.write(line, row: Self.firstRow + offset, column: 1, style: style)
    }
    let column = canvas.width - 1
    if start > 0 {
      canvas.write(canvas.glyphs.up, row: Self.firstRow, column: column, style: .accent)
    }
    if start + height < page.lines.count {
      canvas.write(canvas.glyphs.down, row: canvas.height - 1, column: column, style: .accent)
    }
  }

  /// Which case of how many, and what it says of the item.
  private func summary(on desk: Desk, glyphs: Glyphs) -> String {
    let place = Phrase(
      en: "Case \(position + 1) of \(count)",
      cy: "Achos \(position + 1) o \(count)"
    )
    let outcome = behind.outcome.place.mark(glyphs) + " " + behind.words(to: item, on: desk)
    return [desk.text(place), desk.text(item.asks), outcome].joined(separator: " · ")
  }
}

extension String {
  /// Whether a line of an audit in words heads what is set in below it.
  fileprivate var isTitle: Bool {
    !isEmpty && !hasPrefix(" ")
  }
}

extension Phrase {
  fileprivate static let reading = Phrase(en: "reading", cy: "yn darllen")
}
