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
    let limits = lines(scope.limits(on: desk), .faint)
    let figure = Line(texts.figure.truncated(to: width, glyphs: glyphs))
    let choices = [cell + beside + limits, cell + limits, cell]
    return choices.first { $0.count <= height }
      ?? (height < 2 ? [] : [Line(texts.name.truncated(to: width, glyphs: glyphs), .title)])
      + [figure]
  }

  private func detailTexts(_ desk: Desk) -> (name: String, figure: String, beside: [String]) {
    let team = teams[cursor.index]
    let name = name(of: team, on: desk)
    switch columns[column] {
    case .pool(let measure):
      let figure = pool(measure, team: team)?.summary(in: desk.language)
      return ("\(name) · \(desk.text(measure.phrase))", figure ?? Proportion.dash, [])
    case .item(let item):
      let name = "\(name) · \(desk.text(item.asks))"
      guard let figure = figure(item, team: team) else { return (name, Proportion.dash, []) }
      return (name, figure.summary(in: desk.language), scope.beside(figure, on: desk))
    }
  }
}
