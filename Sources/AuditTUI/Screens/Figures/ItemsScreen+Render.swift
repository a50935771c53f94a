import AuditModel

extension ItemsScreen {
  /// The first row of the list: below the heading and the two pools.
  static let firstRow = 3

  func render(into canvas: inout Canvas, desk: Desk) {
    // Looking for an item takes the line that says so otherwise.
    if field != nil, let reading = desk.readingText {
      canvas.write(reading, row: 0, column: 1, style: .warning)
    } else {
      canvas.write(desk.scope.heading(on: desk), row: 0, column: 1, style: .title)
    }
    renderPools(into: &canvas, desk: desk)
    let layout = layout(in: canvas.room, desk: desk)
    let visible = rowsInView(layout)
    let widths = widths(width: canvas.width, desk: desk)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, widths: widths, into: &canvas, desk: desk)
    }
    canvas.write(layout, goesOn: visible.upperBound < rows.count)
    // The list has the question; with a single line below, that is the figure's.
    let below = layout.below(in: canvas.room)
    if below.height == 1, let chosen {
      canvas.clear(below)
      canvas.write([Line(chosen.summary(in: desk.language))], in: below)
    }
  }

  /// How wide the parts of a row are; a part of 0 is left out for want of room.
  private struct Widths {
    let name: Int
    let figure: Int
    let mark: Int
    let bar: Int
    let silent: Int
    let change: Int
    let trend: Int

    /// Gives the figures what the widest of the list needs, so that they stand in one column, and the
    /// questions the rest.
    init(width: Int, widest: Int, months: Int) {
      let isWide = width >= 110
      let isRoomy = width >= 72
      figure = min(widest + 1, isRoomy ? 26 : 13)
      mark = isWide ? 15 : isRoomy ? 2 : 0
      bar = isWide ? 21 : isRoomy ? 9 : 0
      silent = isWide ? 9 : isRoomy ? 5 : 0
      change = isWide ? 11 : isRoomy ? 2 : 0
      trend = isRoomy ? min(max(months, 6), isWide ? 18 : 8) + 1 : 0
      name = max(10, width - 3 - figure - mark - bar - silent - change - trend)
    }

    var figureColumn: Int { name + 3 }
    var markColumn: Int { figureColumn + figure }
    var barColumn: Int { markColumn + mark }
    var silentColumn: Int { barColumn + bar }
    var changeColumn: Int { silentColumn + silent }
    var trendColumn: Int { changeColumn + change }
  }

  private func widths(width: Int, desk: Desk) -> Widths {
    let widest = rows.compactMap(\.figure).map { $0.numbers(in: desk.language).utf8.count }.max()
    return Widths(width: width, widest: widest ?? 0, months: months)
  }

  private func render(
    _ index: Int,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    switch rows[index] {
    case .title(let title):
      canvas.write(
        desk.text(title),
        row: row,
        column: 1,
        style: .title,
        maxWidth: widths.name
      )
      renderHeads(at: row, widths: widths, into: &canvas, desk: desk)
    case .item(let item):
      let isChosen = index == cursor.index
      if isChosen {
        canvas.fill(
          Rectangle(row: row, column: 0, width: widths.name + 2, height: 1),
          style: .selected
        )
        canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .selected)
      }
      canvas.write(
        desk.text(item.figure.item.asks) + (item.figure.isUnconfirmed ? " *" : ""),
        row: row,
        column: 2,
        style: isChosen ? .selected : .plain,
        maxWidth: widths.name - 1
      )
      renderNumbers(item.figure, at: row, widths: widths, into: &canvas, desk: desk)
      renderTrend(item, at: row, widths: widths, into: &canvas, desk: desk)
    }
  }

  /// Names the columns, faintly, beside the title of each section.
  private func renderHeads(
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    guard widths.bar > 0 else { return }
    let isWide = widths.silent > 5
    let heads: [(Phrase, Int, Int)] = [
      (Phrase(en: "n of N", cy: "n o N"), widths.figureColumn, widths.figure),
      (
        isWide ? Phrase(en: "not rec.", cy: "nas cof.") : Phrase(en: "n.r.", cy: "n.c."),
        widths.silentColumn, widths.silent
      ),
      (
        isWide ? Phrase(en: "change", cy: "newid") : Phrase(same: ""), widths.changeColumn,
        widths.change
      ),
      (Phrase(en: "months", cy: "misoedd"), widths.trendColumn, widths.trend),
    ]
    for (phrase, column, width) in heads {
      canvas.write(desk.text(phrase), row: row, column: column, style: .faint, maxWidth: width - 1)
    }
  }

  private func renderNumbers(
    _ figure: Figure,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let room = widths.figure - 1
    let fitting = figure.proportion?.text(in: desk.language, fitting: room, glyphs: canvas.glyphs)
    canvas.write(
      fitting ?? figure.numbers(in: desk.language),
      row: row,
      column: widths.figureColumn,
      maxWidth: room
    )
    guard widths.bar > 0 else { return }
    if let bar = Bar(figure.proportion, interval: figure.shownInterval, target: figure.target) {
      canvas.write(
        [bar.line(width: widths.bar - 1, glyphs: canvas.glyphs)],
        in: Rectangle(row: row, column: widths.barColumn, width: widths.bar - 1, height: 1)
      )
    }
    if let silent = figure.notRecorded {
      canvas.write(
        "\(silent.n)",
        row: row,
        column: widths.silentColumn,
        style: silent.n > 0 ? .warning : .faint,
        maxWidth: widths.silent - 1
      )
    }
    guard let spot = HotSpot(figure) else { return }
    let mark = spot.level.mark(canvas.glyphs)
    canvas.write(
      widths.mark > 2 ? "\(mark) \(desk.text(spot.level.phrase))" : mark,
      row: row,
      column: widths.markColumn,
      style: spot.level.style,
      maxWidth: widths.mark - 1
    )
  }

  private func renderTrend(
    _ item: ItemRow,
    at row: Int,
    widths: Widths,
    into canvas: inout Canvas,
    desk: Desk
  ) {
    guard widths.trend > 0 else { return }
    if let change = item.change, let mark = change.mark(canvas.glyphs) {
      canvas.write(
        widths.change > 2 && !item.isTooFew
          ? "\(mark) \(change.shortText(in: desk.language))" : mark,
        row: row,
        column: widths.changeColumn,
        style: change.style,
        maxWidth: widths.change - 1
      )
    }
    guard item.figure.n != nil else { return }
    canvas.write(
      [Sparkline(points: item.series.points).line(width: widths.trend - 1, glyphs: canvas.glyphs)],
      in: Rectangle(row: row, column: widths.trendColumn, width: widths.trend - 1, height: 1)
    )
  }
}
