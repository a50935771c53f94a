import AuditModel

extension TeamsScreen {
  /// The chosen cell in words, and what the round's sample cannot show.
  ///
  /// Where the teams leave no room for all of it, the cell has a line for its name and one for its
  /// figure.
  func detailLines(width: Int, height: Int, glyphs: Glyphs, desk: Desk) -> [Line] {
    guard teams.indices.contains(cursor.index), columns.indices.contains(column) else { return [] }
    let texts = detailTexts(desk)
    let limits = scope.limits(on: desk)
    let whole =
      Line.wrapped(texts.name, width: width, glyphs: glyphs, style: .title)
      + Line.wrapped(texts.figure, width: width, glyphs: glyphs)
      + Line.wrapped(limits, width: width, glyphs: glyphs, style: .faint)
    guard whole.count > height else { return whole }
    return [
      Line(texts.name.truncated(to: width, glyphs: glyphs), .title),
      Line(texts.figure.truncated(to: width, glyphs: glyphs)),
    ]
  }

  private func detailTexts(_ desk: Desk) -> (name: String, figure: String) {
    let team = teams[cursor.index]
    let name = name(of: team, on: desk)
    switch columns[column] {
    case .pool(let measure):
      let figure = pool(measure, team: team)?.summary(in: desk.language)
      return ("\(name) · \(desk.text(measure.phrase))", figure ?? Proportion.dash)
    case .item(let item):
      let figure = figure(item, team: team)?.summary(in: desk.language)
      return ("\(name) · \(desk.text(item.asks))", figure ?? Proportion.dash)
    }
  }
}
