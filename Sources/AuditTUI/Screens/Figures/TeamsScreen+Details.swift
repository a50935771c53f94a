import AuditModel

extension TeamsScreen {
  /// The chosen cell in words, what lies beside its figure, and what the round's sample cannot show.
  ///
  /// Where the teams leave no room for all of it, what lies beside goes first, then the sample; the
  /// cell always has a line for its name and one for its figure, and with a single row the figure
  /// stands alone.
  func detailLines(width: Int, height: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard teams.indices.contains(cursor.index), columns.indices.contains(column) else { return [] }
    let texts = detailTexts(desk)
    func lines(_ text: String, _ style: Style = .plain) -> [Line] {
      Line.wrapped(text, width: width, glyphs: glyphs, style: style)
    }
    let cell = lines(texts.name, .title) + lines(texts.figure)
    let beside = texts.beside.flatMap { lines($0) }
    let limits = lines(desk.scope.limits(on: desk), .faint)
    let figure = Line(texts.figure.truncated(to: width, glyphs: glyphs))
    let choices = [cell + beside + limits, cell + limits, cell]
    return choices.first { $0.count <= height }
      ?? (height < 2 ? [] : [Line(texts.name.truncated(to: width, glyphs: glyphs), .title)])
      + [figure]
  }

  private func detailTexts(_ desk: Desk) -> (name: String, figure: String, beside: [String]) {
    let team = desk.name(of: teams[cursor.index])
    let cell = cells[cursor.index][column]
    let between = spread.map { desk.text($0.phrase { desk.name(of: $0) }) }
    var name = "\(team) · \(title(of: columns[column], on: desk))"
    var beside: [String] = []
    if case .item(let item) = columns[column] {
      name = "\(team) · \(desk.text(item.asks))"
      if let figure = cell.figure { beside = desk.scope.beside(figure, on: desk) }
    }
    let figure =
      cell.figure?.summary(in: desk.language) ?? cell.pool?.summary(in: desk.language)
      ?? Proportion.dash
    return (name, figure, [between].compactMap { $0 } + beside)
  }
}

extension TeamSpread {
  fileprivate func phrase(_ name: (Team.ID) -> String) -> Phrase {
    func words(_ share: Share, _ language: Language) -> String {
      "\(name(share.team)) \(share.proportion.countText(in: language))"
    }
    func list(_ names: [String], _ language: Language) -> String {
      zip(names, [lowest, median, highest]).map { "\($0) \(words($1, language))" }
        .joined(separator: ", ")
    }
    return Phrase(
      en: "Between \(teams) teams: " + list(["lowest", "median", "highest"], .english),
      cy: "Rhwng \(teams) tîm: " + list(["isaf", "canolrif", "uchaf"], .welsh)
    )
  }
}
