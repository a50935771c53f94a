import AuditModel

/// Teams beside each other: compliance, quality and the headline items, n of N in every cell.
struct TeamsScreen: Screen {
  private(set) var scope: FigureScope
  private(set) var teams: [Team.ID?] = []
  private(set) var columns: [Column] = []

  /// How many audits count, of each row's team.
  private(set) var auditCounts: [Int] = []

  /// Columns of the longest n of N among the figures, written as short as it can be.
  private var widest = 0

  /// The chosen row; the first is all teams.
  private(set) var cursor = ListCursor()

  /// The chosen column.
  private(set) var column = 0

  /// What a column shows of each team.
  enum Column: Hashable, Sendable {
    case pool(Measure)
    case item(Item)
  }

  init(desk: Desk) {
    scope = FigureScope(desk: desk)
    layOut()
  }

  let context = Context.teams

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Team figures", cy: "Ffigurau timau"))
  }

  mutating func deskChanged(_ desk: Desk) {
    if scope.follow(desk) { layOut() }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: teams.count) { return [] }
    if scope.take(action, on: desk) {
      layOut()
      return []
    }
    switch action {
    case .right: column = min(columns.count - 1, column + 1)
    case .left: column = max(0, column - 1)
    case .open: return open(on: desk)
    case .back: return [.pop]
    default: break
    }
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let space = space(in: desk.room, desk: desk)
      guard let row = space.team(at: event.row) else { return [] }
      let column = layout(width: desk.room.columns).index(at: event.column) ?? column
      if row == cursor.index, column == self.column { return open(on: desk) }
      cursor.move(to: row, count: teams.count)
      self.column = column
      return []
    }
  }

  func layout(width: Int) -> TeamsLayout {
    TeamsLayout(width: width, columns: columns.count, chosen: column, widest: widest)
  }

  private mutating func layOut() {
    let here = teams.indices.contains(cursor.index) ? teams[cursor.index] : nil
    teams = scope.teams.isEmpty ? [] : [nil] + scope.teams
    let counts = scope.auditCounts
    auditCounts = teams.map { team in team.map { counts[$0] ?? 0 } ?? scope.figures.audits.count }
    columns = Measure.allCases.map(Column.pool) + scope.headlines.map(Column.item)
    cursor.move(to: teams.firstIndex(of: here) ?? 0, count: teams.count)
    column = min(column, columns.count - 1)
    // No team has more than all teams together.
    widest = columns.compactMap { proportion($0, team: nil)?.shortText.utf8.count }.max() ?? 0
  }

  private func open(on desk: Desk) -> [Response] {
    guard teams.indices.contains(cursor.index) else {
      return [
        .say(
          Phrase(en: "no finished audits here yet", cy: "dim archwiliadau gorffenedig yma eto"),
          .plain
        )
      ]
    }
    var item: Item.ID?
    if case .item(let chosen) = columns[column] { item = chosen.id }
    return [.push(ItemsScreen(scope: scope, team: teams[cursor.index], at: item, desk: desk))]
  }
}

extension TeamsScreen {
  func name(of team: Team.ID?, on desk: Desk) -> String {
    guard let team else { return desk.text(Phrase(en: "All teams", cy: "Pob tîm")) }
    return desk.text(desk.workspace.team(team))
  }

  func title(of column: Column, on desk: Desk) -> String {
    switch column {
    case .pool(let measure): desk.text(measure.phrase)
    case .item(let item): scope.title(of: item, on: desk)
    }
  }

  func pool(_ measure: Measure, team: Team.ID?) -> PooledFigure? {
    scope.figures.pool(measure, team: team, round: scope.round)
  }

  /// The figure of an item; the last where its meaning changed.
  func figure(_ item: Item, team: Team.ID?) -> Figure? {
    scope.figures.figures(of: item.id, team: team, round: scope.round).last
  }

  func proportion(_ column: Column, team: Team.ID?) -> Proportion? {
    switch column {
    case .pool(let measure): pool(measure, team: team)?.proportion
    case .item(let item): figure(item, team: team)?.proportion
    }
  }
}
