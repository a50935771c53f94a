import AuditModel

extension ItemsScreen {
  /// Compliance and quality beside each other, never added, and below them how audits differ.
  ///
  /// The line below is taken while one looks for an item and while audits are read.
  func renderPools(into canvas: inout Canvas, desk: Desk) {
    let width = canvas.width / 2
    for (index, measure) in Measure.allCases.enumerated() {
      let pool = desk.scope.figures.pool(measure, team: team, round: desk.scope.round)
      let room = Rectangle(row: 1, column: 1 + index * width, width: width - 2, height: 2)
      render(pool, named: desk.text(measure.phrase), into: &canvas, in: room, desk: desk)
    }
    let below = Rectangle(row: 2, column: 0, width: canvas.width, height: 1)
    if let field {
      canvas.clear(below)
      let label = desk.text(Phrase(en: "Find: ", cy: "Canfod: "))
      let used = canvas.write(label, row: 2, column: 1, style: .title)
      let room = Rectangle(row: 2, column: 1 + used, width: canvas.width - 2 - used, height: 1)
      field.render(into: &canvas, in: room)
    } else if let reading = desk.readingText {
      canvas.clear(below)
      canvas.write(reading, row: 2, column: 1, style: .warning)
    }
  }

  /// The name gives way before its numbers do.
  private func render(
    _ pool: PooledFigure?,
    named name: String,
    into canvas: inout Canvas,
    in room: Rectangle,
    desk: Desk
  ) {
    let glyphs = canvas.glyphs
    let numbers = room.width - 1 - name.columns(glyphs: glyphs)
    let text =
      pool?.countedText(in: desk.language, fitting: numbers, glyphs: glyphs) ?? glyphs.dash
    let title = name.truncated(
      to: max(1, room.width - 1 - text.columns(glyphs: glyphs)),
      glyphs: glyphs
    )
    let used = canvas.write(title + " ", row: room.row, column: room.column, style: .strong)
    canvas.write(text, row: room.row, column: room.column + used, maxWidth: room.width - used)
    let spread = pool?.spreadText(in: desk.language, fitting: room.width, glyphs: glyphs)
    canvas.write(spread ?? "", row: room.row + 1, column: room.column, style: .faint)
  }
}

extension PooledFigure {
  /// n of N and how many audits are behind it, where that fits too.
  fileprivate func countedText(in language: Language, fitting width: Int, glyphs: Glyphs)
    -> String
  {
    let count = text(in: language)
    let behind = Phrase(
      en: audits == 1 ? "1 audit" : "\(audits) audits",
      cy: "\(audits) archwiliad"
    ).text(in: language)
    let whole = "\(count) · \(behind)"
    return whole.columns(glyphs: glyphs) <= width
      ? whole : proportion.text(in: language, audits: audits, fitting: width, glyphs: glyphs)
  }

  /// How audits differ; `nil` with fewer than two, and where not even the ends fit.
  fileprivate func spreadText(in language: Language, fitting width: Int, glyphs: Glyphs)
    -> String?
  {
    guard let spread, spread.audits > 1 else { return nil }
    let (low, middle, high) = (spread.lowest, spread.median, spread.highest)
    func phrase(_ text: (Proportion) -> String) -> Phrase {
      Phrase(
        en: "lowest \(text(low)), median \(text(middle)), highest \(text(high))",
        cy: "isaf \(text(low)), canolrif \(text(middle)), uchaf \(text(high))"
      )
    }
    let choices = [
      phrase { $0.countText(in: language) },
      phrase(\.shortText),
      Phrase(
        en: "lowest \(low.shortText), highest \(high.shortText)",
        cy: "isaf \(low.shortText), uchaf \(high.shortText)"
      ),
    ]
    return choices.map { $0.text(in: language) }.first { $0.columns(glyphs: glyphs) <= width }
  }
}
