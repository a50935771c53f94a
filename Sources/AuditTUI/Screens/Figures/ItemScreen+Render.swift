import AuditModel

extension ItemScreen {
  /// Where the parts of the screen lie.
  struct Layout {
    /// The first row of the list.
    let firstRow: Int
    let listHeight: Int

    /// Columns of the list; the chart stands beside it where there is room.
    let listWidth: Int

    /// What is said of the chosen row, below the list.
    let details: [Line]
  }

  /// Shares the rows: heading, question and figure above, at least three rows of the list, and below
  /// it what is said of the chosen row.
  func layout(of room: Desk.Room, desk: Desk) -> Layout {
    let question = questionLines(width: room.columns - 2, glyphs: room.glyphs, desk: desk)
    let firstRow = room.rows < 12 ? 2 : 2 + min(question.count, 2)
    let below = detailLines(width: room.columns - 2, glyphs: room.glyphs, desk: desk)
    let left = max(1, room.rows - firstRow)
    let details = below.isEmpty ? 0 : min(below.count, max(0, min(left - 4, left * 2 / 5)))
    return Layout(
      firstRow: firstRow,
      listHeight: max(1, left - details - (details > 0 ? 1 : 0)),
      listWidth: room.columns >= 110 ? room.columns * 3 / 5 : room.columns,
      details: Array(below.prefix(details))
    )
  }

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(
      desk.readingText ?? desk.scope.heading(on: desk),
      row: 0,
      column: 1,
      style: desk.readingText == nil ? .title : .warning
    )
    let layout = layout(of: canvas.room, desk: desk)
    let question = questionLines(width: canvas.width - 2, glyphs: canvas.glyphs, desk: desk)
    canvas.write(
      question,
      in: Rectangle(row: 1, column: 1, width: canvas.width - 2, height: layout.firstRow - 1)
    )
    if layout.firstRow > 2 {
      canvas.write(
        isGone ? desk.text(.notAsked) : figure.summary(in: desk.language),
        row: layout.firstRow - 1,
        column: 1,
        style: isGone ? .faint : .plain,
        maxWidth: canvas.width - 2
      )
    }
    renderList(into: &canvas, layout: layout, desk: desk)
    renderChart(into: &canvas, layout: layout, desk: desk)
    let top = layout.firstRow + layout.listHeight
    guard top < canvas.height, !layout.details.isEmpty else { return }
    canvas.horizontalLine(row: top, columns: 0..<canvas.width)
    canvas.write(
      layout.details,
      in: Rectangle(
        row: top + 1,
        column: 1,
        width: canvas.width - 2,
        height: canvas.height - top - 1
      )
    )
  }

  private func questionLines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    Line.wrapped(desk.text(figure.item.asks), width: width, glyphs: glyphs, style: .strong)
  }

  private func renderList(into canvas: inout Canvas, layout: Layout, desk: Desk) {
    let visible = rowsInView(layout)
    let names = rows.compactMap(\.part).map {
      name(of: $0, on: desk).columns(glyphs: canvas.glyphs)
    }
    let nameWidth = min((names.max() ?? 0) + 1, layout.listWidth / 3)
    let numbers = rows.compactMap(\.figure).map {
      $0.numbers(in: desk.language).columns(glyphs: canvas.glyphs)
    }
    let numberWidth = min((numbers.max() ?? 0) + 1, layout.listWidth - nameWidth - 5)
    for (offset, index) in visible.enumerated() {
      let row = layout.firstRow + offset
      switch rows[index] {
      case .title(let title): canvas.write(desk.text(title), row: row, column: 1, style: .title)
      case .part(let part, let figure):
        let isChosen = index == cursor.index
        if isChosen { canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .accent) }
        canvas.write(
          name(of: part, on: desk),
          row: row,
          column: 2,
          style: isChosen ? .selected : .plain,
          maxWidth: nameWidth - 1
        )
        let fitting = figure.proportion?.text(
          in: desk.language,
          fitting: numberWidth - 1,
          glyphs: canvas.glyphs
        )
        canvas.write(
          fitting ?? figure.numbers(in: desk.language),
          row: row,
          column: 2 + nameWidth,
          style: HotSpot(figure)?.level.style ?? .plain,
          maxWidth: numberWidth - 1
        )
        let start = 2 + nameWidth + numberWidth
        renderDistribution(
          of: figure,
          into: &canvas,
          in: Rectangle(row: row, column: start, width: layout.listWidth - start - 2, height: 1),
          desk: desk
        )
      }
    }
    if visible.upperBound < rows.count {
      let last = layout.firstRow + layout.listHeight - 1
      canvas.write(canvas.glyphs.down, row: last, column: layout.listWidth - 1, style: .accent)
    }
  }

  /// A bar of the outcomes; in words for what has no better and worse.
  private func renderDistribution(
    of figure: Figure,
    into canvas: inout Canvas,
    in room: Rectangle,
    desk: Desk
  ) {
    guard room.width > 3 else { return }
    if let bar = DistributionBar(figure) {
      canvas.write([bar.line(width: room.width, glyphs: canvas.glyphs)], in: room)
    } else if figure.of > 0 {
      canvas.write(
        figure.distribution(in: desk.language),
        row: room.row,
        column: room.column,
        style: .faint,
        maxWidth: room.width
      )
    }
  }

  /// The months as columns, where there is room beside the list or below it.
  private func renderChart(into canvas: inout Canvas, layout: Layout, desk: Desk) {
    guard figure.n != nil, !isGone else { return }
    let isBeside = layout.listWidth < canvas.width
    let free = layout.listHeight - rows.count
    let room = Rectangle(
      row: layout.firstRow + (isBeside ? 1 : rows.count + 2),
      column: isBeside ? layout.listWidth + 1 : 1,
      width: isBeside ? canvas.width - layout.listWidth - 2 : canvas.width - 2,
      height: min(12, isBeside ? layout.listHeight - 1 : free - 2)
    )
    let chart = TrendChart(points: series.points, target: figure.target).lines(
      width: room.width,
      height: room.height,
      language: desk.language,
      glyphs: canvas.glyphs
    )
    guard let chart else { return }
    canvas.write(
      desk.text(.allRounds),
      row: room.row - 1,
      column: room.column,
      style: .title,
      maxWidth: room.width
    )
    canvas.write(chart, in: room)
  }

  /// The chosen row in words: what the patterns of its bar mean, what was left out, what other
  /// sources say, and how far it speaks for other cases.
  private func detailLines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard let row = chosen?.figure else { return [] }
    var lines: [Line] = []
    if row.n != nil, row.of > 0 {
      let legend = row.counts.map { count in
        "\(count.outcome.pattern(glyphs)) \(row.item.words(for: count.outcome, in: desk.language))"
          + " \(count.count)"
      }
      lines += Line.wrapped(legend.joined(separator: "   "), width: width, glyphs: glyphs)
    }
    let texts = desk.scope.beside(row, on: desk).dropFirst(lines.isEmpty ? 0 : 1)
    lines += texts.flatMap { Line.wrapped($0, width: width, glyphs: glyphs) }
    return lines
      + Line.wrapped(desk.text(row.shownClaim), width: width, glyphs: glyphs, style: .faint)
  }
}

extension Phrase {
  fileprivate static let allRounds = Phrase(
    en: "Months of all rounds",
    cy: "Misoedd pob rownd"
  )
  fileprivate static let notAsked = Phrase(
    en: "No audit that is counted here asks this.",
    cy: "Nid yw'r un archwiliad a gyfrifir yma yn gofyn hyn."
  )
}
