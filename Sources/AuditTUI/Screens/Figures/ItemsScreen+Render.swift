import AuditModel

extension ItemsScreen {
  /// The first row of the list: below the heading and the two pools.
  static let firstRow = 3

  func render(into canvas: inout Canvas, desk: Desk) {
    // Looking for an item takes the line that says so otherwise.
    if field != nil, let reading = desk.readingText {
      canvas.write(reading, row: 0, column: 1, style: .warning)
    } else {
      canvas.write(scope.heading(on: desk), row: 0, column: 1, style: .title)
    }
    renderPools(into: &canvas, desk: desk)
    let room = Desk.Room(columns: canvas.width, rows: canvas.height, glyphs: canvas.glyphs)
    let height = listHeight(in: room, desk: desk)
    let visible = cursor.rowsInView(count: rows.count, height: height)
    let widths = widths(width: canvas.width, desk: desk)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, widths: widths, into: &canvas, desk: desk)
    }
    if visible.upperBound < rows.count {
      let last = Self.firstRow + height - 1
      canvas.write(canvas.glyphs.down, row: last, column: canvas.width - 1, style: .accent)
    }
    let top = Self.firstRow + height
    let below = Rectangle(
      row: top + 1,
      column: 1,
      width: canvas.width - 2,
      height: canvas.height - top - 1
    )
    guard below.height > 0 else { return }
    canvas.horizontalLine(row: top, columns: 0..<canvas.width)
    let details = detailLines(width: below.width, glyphs: canvas.glyphs, desk: desk)
    // The list has the question; with a single line below, that is the figure's.
    if below.height == 1, let chosen {
      canvas.write([Line(chosen.summary(in: desk.language))], in: below)
    } else {
      canvas.write(details, in: below)
    }
  }

  /// How wide the parts of a row are; a part of 0 is left out for want of room.
  private struct Widths {
    let name: Int
    let figure: Int
    let bar: Int
    let word: Int
  }

  /// Gives the figures what the widest of the list needs, so that they stand in one column, and the
  /// questions the rest.
  private func widths(width: Int, desk: Desk) -> Widths {
    let widest = rows.compactMap(\.figure).map { $0.numbers(in: desk.language).utf8.count }.max()
    let figure = min((widest ?? 0) + 2, width >= 72 ? 26 : 13)
    let bar = width >= 110 ? 24 : width >= 72 ? 12 : 0
    let word = width >= 72 ? 14 : 0
    return Widths(name: width - figure - bar - word - 4, figure: figure, bar: bar, word: word)
  }

  private func render(
    _ index: Int,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    switch rows[index] {
    case .section(let title):
      canvas.write(desk.text(title), row: row, column: 1, style: .title)
    case .figure(let figure):
      let isChosen = index == cursor.index
      if isChosen {
        canvas.fill(
          Rectangle(row: row, column: 0, width: widths.name + 2, height: 1),
          style: .selected
        )
        canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .selected)
      }
      canvas.write(
        desk.text(figure.item.asks) + (figure.isUnconfirmed ? " *" : ""),
        row: row,
        column: 2,
        style: isChosen ? .selected : .plain,
        maxWidth: widths.name - 1
      )
      renderNumbers(
        figure,
        at: row,
        column: widths.name + 3,
        widths: widths,
        into: &canvas,
        desk: desk
      )
    }
  }

  private func renderNumbers(
    _ figure: Figure,
    at row: Int,
    column: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let room = widths.figure - 1
    let fitting = figure.proportion?.text(in: desk.language, fitting: room, glyphs: canvas.glyphs)
    canvas.write(
      fitting ?? figure.numbers(in: desk.language),
      row: row,
      column: column,
      maxWidth: room
    )
    guard widths.bar > 0 else { return }
    if let bar = Bar(figure.proportion, interval: figure.shownInterval, target: figure.target) {
      canvas.write(
        [bar.line(width: widths.bar, glyphs: canvas.glyphs)],
        in: Rectangle(row: row, column: column + widths.figure, width: widths.bar, height: 1)
      )
    }
    guard let spot = HotSpot(figure) else { return }
    canvas.write(
      desk.text(spot.level.phrase),
      row: row,
      column: column + widths.figure + widths.bar + 1,
      style: spot.level == .belowTarget ? .bad : .warning,
      maxWidth: widths.word
    )
  }
}
