import AuditModel

/// One item: its distribution by team and by month, what was left out and why, and what other sources
/// say.
struct ItemScreen: Screen {
  /// The figure the screen was opened on, of one team or all; of the round before, where ``isGone``.
  private(set) var figure: Figure

  /// Whether no audit that is counted now asks the item.
  private(set) var isGone = false
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor()
  private(set) var series: ItemSeries
  private var version: Int

  /// A line of the list.
  enum Row: Hashable, Sendable {
    case title(Phrase)
    case part(Part, Figure)

    var figure: Figure? {
      if case .part(_, let figure) = self { figure } else { nil }
    }

    var part: Part? {
      if case .part(let part, _) = self { part } else { nil }
    }
  }

  /// Whose answers a row shows.
  enum Part: Hashable, Sendable {
    /// `nil` is all teams.
    case team(Team.ID?)

    /// Of the team that the screen was opened on.
    case month(Month)
  }

  init(about figure: Figure, desk: Desk) {
    self.figure = figure
    series = ItemSeries(item: figure.item.id, points: [])
    version = desk.scope.version
    layOut(desk)
    let team = rows.firstIndex { $0.part == .team(figure.team) }
    cursor.move(to: team ?? firstPart, count: rows.count)
  }

  let context = Context.item

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.scope.title(of: figure.item, on: desk)
  }

  var chosen: Row? {
    rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func keepInView(on desk: Desk) {
    let height = layout(of: desk.room, desk: desk).listHeight
    cursor.keepInView(count: rows.count, height: height, with: headed)
  }

  /// The chosen row with its title.
  private var headed: ClosedRange<Int> {
    rows.context(of: cursor.index) { $0.figure != nil }
  }

  func rowsInView(_ layout: Layout) -> Range<Int> {
    cursor.rowsInView(count: rows.count, height: layout.listHeight, with: headed)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: rows.count) {
      skipTitles(upwards: [.up, .pageUp, .last].contains(action))
      return []
    }
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .open: return open(on: &desk)
    default: return figureResponses(to: action, on: desk, team: figure.team)
    }
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(of: desk.room, desk: desk)
      let visible = rowsInView(layout)
      let row = visible.lowerBound + event.row - layout.firstRow
      guard event.row >= layout.firstRow, visible.contains(row), rows[row].figure != nil else {
        return []
      }
      if row == cursor.index { return open(on: &desk) }
      cursor.move(to: row, count: rows.count)
      return []
    }
  }

  private func open(on desk: inout Desk) -> [Response] {
    guard case .part(let part, let figure)? = chosen else { return [] }
    desk.scope.keepRound()
    var period: AuditSpan?
    if case .month(let chosen) = part { period = .month(chosen) }
    return [.push(CasesScreen(behind: figure, period: period, desk: desk))]
  }
}

extension ItemScreen {
  private var firstPart: Int {
    rows.firstIndex { $0.figure != nil } ?? 0
  }

  /// Titles cannot be chosen.
  private mutating func skipTitles(upwards: Bool) {
    guard let chosen, chosen.figure == nil else { return }
    let before = rows.indices.prefix(cursor.index).last { rows[$0].figure != nil }
    let after = rows.indices.first { $0 > cursor.index && rows[$0].figure != nil }
    if let next = upwards ? before ?? after : after ?? before {
      cursor.move(to: next, count: rows.count)
    }
  }

  /// Looks the figures up, keeping the cursor on its team or month.
  private mutating func layOut(_ desk: Desk) {
    let scope = desk.scope
    let here = chosen?.part
    version = scope.version
    series = scope.trends(of: figure.team, item: figure.item.id)
      .series(of: figure.item.id)
    func found(_ figures: Figures, _ team: Team.ID?) -> Figure? {
      let all = figures.figures(of: figure.item.id, team: team, round: scope.round)
      return all.last { $0.meaning == figure.meaning } ?? all.last
    }
    let own = found(scope.figures, figure.team)
    isGone = own == nil
    figure = own ?? figure
    let teams = isGone ? [] : [nil] + scope.teams
    let byTeam = teams.compactMap { team in
      found(scope.figures, team).map { Row.part(.team(team), $0) }
    }
    let months =
      isGone
      ? []
      : scope.figures(of: scope.round, team: figure.team, item: figure.item.id, on: desk)
        .sliced(by: .month)
    let byMonth = months.compactMap { sliced -> Row? in
      guard case .month(let month) = sliced.slice else { return nil }
      return found(sliced.figures, figure.team).map { .part(.month(month), $0) }
    }
    rows = (byTeam.isEmpty ? [] : [.title(.byTeam)] + byTeam)
    rows += (byMonth.isEmpty ? [] : [.title(.byMonth(figure.team, on: desk))] + byMonth)
    cursor.move(to: rows.firstIndex { $0.part == here } ?? firstPart, count: rows.count)
  }

  func name(of part: Part, on desk: Desk) -> String {
    switch part {
    case .team(let team): desk.name(of: team)
    case .month(let month): desk.text(month.phrase)
    }
  }
}

extension Phrase {
  fileprivate static let byTeam = Phrase(en: "By team", cy: "Fesul tîm")

  fileprivate static func byMonth(_ team: Team.ID?, on desk: Desk) -> Phrase {
    guard let team else { return Phrase(en: "By month", cy: "Fesul mis") }
    let name = desk.workspace.team(team)
    return Phrase(
      en: "By month: \(name.text(in: .english))",
      cy: "Fesul mis: \(name.text(in: .welsh))"
    )
  }
}
