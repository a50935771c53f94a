import AuditModel

extension ItemsScreen {
  /// The first row of the list: below the heading and the two pools.
  static let firstRow = 3

  func render(into canvas: inout Canvas, desk: Desk) {
    canvas.write(scope.heading(on: desk), row: 0, column: 1, style: .title)
    renderPools(into: &canvas, desk: desk)
    let details = detailLines(width: canvas.width - 2, glyphs: canvas.glyphs, desk: desk)
    let height = listHeight(rows: canvas.height, width: canvas.width, desk: desk)
    let visible = cursor.rowsInView(count: rows.count, height: height)
    for (offset, row) in visible.enumerated() {
      render(row, at: Self.firstRow + offset, into: &canvas, desk: desk)
    }
    let top = Self.firstRow + height
    guard canvas.height - top > 1 else { return }
    canvas.horizontalLine(row: top, columns: 0..<canvas.width)
    canvas.write(
      details,
      in: Rectangle(
        row: top + 1,
        column: 1,
        width: canvas.width - 2,
        height: canvas.height - top - 1
      )
    )
  }

  /// Rows that the list has, beside what is said of the chosen figure.
  func listHeight(rows height: Int, width: Int, desk: Desk) -> Int {
    let details = detailLines(width: width - 2, glyphs: .unicode, desk: desk).count + 1
    let wanted = min(details, max(0, (height - Self.firstRow) / 2))
    return max(1, height - Self.firstRow - wanted)
  }

  /// Compliance and quality beside each other, never added.
  private func renderPools(into canvas: inout Canvas, desk: Desk) {
    let width = canvas.width / 2
    for (index, measure) in Measure.allCases.enumerated() {
      let pool = scope.figures.pool(measure, team: team, round: scope.round)
      let title = desk.text(measure.phrase)
      let room = width - 3 - title.columns(glyphs: canvas.glyphs)
      let texts = pool.map { [$0.summary(in: desk.language), $0.text(in: desk.language)] } ?? []
      let fitting = texts.first { $0.columns(glyphs: canvas.glyphs) <= room }
      let text = fitting ?? texts.last ?? canvas.glyphs.dash
      let used = canvas.write(
        title + " ",
        row: 1,
        column: 1 + index * width,
        style: .strong,
        maxWidth: width - 2
      )
      canvas.write(
        text,
        row: 1,
        column: 1 + index * width + used,
        maxWidth: width - 2 - used
      )
    }
    if let field {
      let label = desk.text(Phrase(en: "Find: ", cy: "Canfod: "))
      let used = canvas.write(label, row: 2, column: 1, style: .title)
      let room = Rectangle(row: 2, column: 1 + used, width: canvas.width - 2 - used, height: 1)
      field.render(into: &canvas, in: room)
    } else if let reading = desk.readingText {
      canvas.write(reading, row: 2, column: 1, style: .warning)
    }
  }

  private func render(_ index: Int, at row: Int, into canvas: inout Canvas, desk: Desk) {
    switch rows[index] {
    case .section(let title):
      canvas.write(desk.text(title), row: row, column: 1, style: .title)
    case .figure(let figure):
      let isChosen = index == cursor.index
      let barWidth = canvas.width >= 110 ? 24 : canvas.width >= 72 ? 12 : 0
      let wordWidth = canvas.width >= 72 ? 13 : 0
      let figureWidth = canvas.width >= 110 ? 20 : 16
      let nameWidth = canvas.width - figureWidth - barWidth - wordWidth - 5
      if isChosen {
        canvas.fill(
          Rectangle(row: row, column: 0, width: nameWidth + 2, height: 1),
          style: .selected
        )
        canvas.write(canvas.glyphs.pointer, row: row, column: 0, style: .selected)
      }
      canvas.write(
        desk.text(figure.item.asks) + (figure.isUnconfirmed ? " *" : ""),
        row: row,
        column: 2,
        style: isChosen ? .selected : .plain,
        maxWidth: nameWidth - 1
      )
      renderNumbers(
        figure,
        at: row,
        column: nameWidth + 3,
        widths: (figureWidth, barWidth, wordWidth),
        into: &canvas,
        desk: desk
      )
    }
  }

  private func renderNumbers(
    _ figure: Figure,
    at row: Int,
    column: Int,
    widths: (figure: Int, bar: Int, word: Int),
    into canvas: inout Canvas,
    desk: Desk
  ) {
    let text =
      figure.proportion?.text(in: desk.language)
      ?? desk.text(Phrase(en: "\(figure.of) answers", cy: "\(figure.of) ateb"))
    canvas.write(text, row: row, column: column, maxWidth: widths.figure - 1)
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

  /// The chosen figure in words.
  private func detailLines(width: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard let figure = chosen else {
      return Line.wrapped(desk.text(.nothingHere), width: width, glyphs: glyphs, style: .faint)
    }
    var texts = [figure.summary(in: desk.language), figure.distribution(in: desk.language)]
    texts += [figure.leftOut(in: desk.language)].compactMap { $0 }
    if let gaps = figure.gaps, gaps.of != figure.of {
      let count = gaps.countText(in: desk.language)
      texts.append(
        desk.text(Phrase(en: "Gaps met: \(count)", cy: "Bylchau mewn pryd: \(count)"))
      )
    }
    texts += [
      figure.durations(in: desk.language, timescales: desk.workspace.rules.timescales)
    ].compactMap { $0 }
    let question = Line.wrapped(
      desk.text(figure.item.asks),
      width: width,
      glyphs: glyphs,
      style: .title
    )
    return question + texts.flatMap { Line.wrapped($0, width: width, glyphs: glyphs) }
      + Line.wrapped(
        desk.text(figure.shownClaim),
        width: width,
        glyphs: glyphs,
        style: .faint
      )
  }
}

extension Phrase {
  fileprivate static let nothingHere = Phrase(
    en: "No finished audits of this team in this round. ] goes to the next round.",
    cy: "Dim archwiliadau gorffenedig gan y tîm hwn yn y rownd hon. Mae ] yn mynd i'r rownd nesaf."
  )
}
