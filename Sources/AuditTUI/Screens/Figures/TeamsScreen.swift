import AuditModel

/// Teams beside each other: compliance, quality and the headline items, sections or all items, with
/// n of N in every cell.
struct TeamsScreen: Screen {
  /// The rows; the first is all teams.
  private(set) var teams: [Team.ID?] = []
  private(set) var columns: [TeamsColumn] = []

  /// By row, then column.
  private(set) var cells: [[TeamsCell]] = []

  /// How many audits count, of each row's team.
  private(set) var auditCounts: [Int] = []

  /// Columns of the longest n of N among the figures, written as short as it can be, with its mark.
  private var widest = 0
  private(set) var cursor = ListCursor()

  /// The chosen column.
  private(set) var column = 0
  private(set) var choice = TeamsColumn.Choice.headlines
  private(set) var order = Order.workspace

  /// The version of the figures that are laid out.
  private var version: Int

  /// In which order the teams stand; all teams always stand first.
  enum Order: Hashable, Sendable {
    case workspace
    case lowestFirst(TeamsColumn)
    case highestFirst(TeamsColumn)
  }

  /// - Parameter desk: With its figures counted.
  init(desk: Desk) {
    version = desk.scope.version
    layOut(desk)
  }

  let context = Context.teams

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Team figures", cy: "Ffigurau timau"))
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func keepInView(on desk: Desk) {
    cursor.keepInView(count: teams.count, height: space(in: desk.room, desk: desk).height)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: teams.count) { return [] }
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .right: column = max(0, min(columns.count - 1, column + 1))
    case .left: column = max(0, column - 1)
    case .open: return open(on: &desk)
    case .sort: return sort(on: desk)
    case .nextColumns:
      choice = choice.next
      column = 0
      layOut(desk)
      return [.say(choice.phrase, .plain)]
    default:
      let team = teams.indices.contains(cursor.index) ? teams[cursor.index] : nil
      return figureResponses(to: action, on: desk, team: team)
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
      if row == cursor.index, column == self.column { return open(on: &desk) }
      cursor.move(to: row, count: teams.count)
      self.column = column
      return []
    }
  }

  func layout(width: Int) -> TeamsLayout {
    TeamsLayout(width: width, columns: columns.count, chosen: column, widest: widest)
  }

  private mutating func open(on desk: inout Desk) -> [Response] {
    guard teams.indices.contains(cursor.index) else {
      return [
        .say(
          Phrase(en: "no finished audits here yet", cy: "dim archwiliadau gorffenedig yma eto"),
          .plain
        )
      ]
    }
    desk.scope.keepRound()
    var items: Set<Item.ID> = []
    switch columns[column] {
    case .item(let chosen): items = [chosen.id]
    case .group(let group): items = group.items
    case .pool: break
    }
    return [.push(ItemsScreen(team: teams[cursor.index], at: items, desk: desk))]
  }
}

extension TeamsScreen {
  /// Looks the figures up, keeping the cursor on its team and column.
  private mutating func layOut(_ desk: Desk) {
    let scope = desk.scope
    let here = teams.indices.contains(cursor.index) ? teams[cursor.index] : nil
    let chosen = columns.indices.contains(column) ? columns[column].id : nil
    columns = Measure.allCases.map(TeamsColumn.pool)
    var groups: [Team.ID?: [String: PooledFigure]] = [:]
    switch choice {
    case .headlines: columns += scope.headlines.map(TeamsColumn.item)
    case .items: columns += scope.allItems.map(TeamsColumn.item)
    case .sections:
      let sections = scope.figures.sections
      groups = scope.figures.pools(over: sections, round: scope.round)
      let asked = groups[nil] ?? [:]
      columns += sections.filter { asked[$0.id] != nil }.map(TeamsColumn.group)
    }
    let known = scope.teams
    let rows = known.isEmpty ? [] : [nil] + known
    let table = rows.map { team in
      columns.map { column in
        switch column {
        case .pool(let measure):
          TeamsCell(scope.figures.pool(measure, team: team, round: scope.round))
        case .group(let group): TeamsCell(groups[team]?[group.id])
        case .item(let item):
          TeamsCell(scope.figures.figures(of: item.id, team: team, round: scope.round).last)
        }
      }
    }
    let sorted = ordered(rows, table)
    teams = sorted.map { rows[$0] }
    cells = sorted.map { table[$0] }
    let counts = scope.auditCounts
    auditCounts = teams.map { team in team.map { counts[$0] ?? 0 } ?? scope.figures.audits.count }
    cursor.move(to: teams.firstIndex(of: here) ?? 0, count: teams.count)
    column = columns.firstIndex { $0.id == chosen } ?? max(0, min(column, columns.count - 1))
    // No team has more than all teams together.
    let numbers = cells.first?.compactMap { $0.proportion?.shortText.utf8.count }.max() ?? 0
    let hasMarks = cells.contains { $0.contains { $0.level != nil } }
    widest = numbers + (hasMarks ? 2 : 0)
    version = scope.version
  }

  /// The positions of the rows in the order that was asked for.
  ///
  /// Either way a team of which fewer than ten count comes after the others, because 1 of 2 says
  /// less than 12 of 30, and one in which nothing counts comes last.
  private func ordered(_ rows: [Team.ID?], _ table: [[TeamsCell]]) -> [Int] {
    let wanted: TeamsColumn
    let isLowestFirst: Bool
    switch order {
    case .workspace: return Array(rows.indices)
    case .lowestFirst(let column): (wanted, isLowestFirst) = (column, true)
    case .highestFirst(let column): (wanted, isLowestFirst) = (column, false)
    }
    guard let position = columns.firstIndex(where: { $0.id == wanted.id }), rows.count > 1 else {
      return Array(rows.indices)
    }
    let none = Proportion(n: 0, of: 0)
    return [0]
      + rows.indices.dropFirst().sorted { left, right in
        let one = table[left][position].proportion ?? none
        let other = table[right][position].proportion ?? none
        let weights = (table[left][position].weight, table[right][position].weight)
        if weights.0 != weights.1 { return weights.0 < weights.1 }
        let isBefore = isLowestFirst ? one.isLess(than: other) : other.isLess(than: one)
        let isAfter = isLowestFirst ? other.isLess(than: one) : one.isLess(than: other)
        return isBefore || (!isAfter && left < right)
      }
  }

  /// Lowest first by the chosen column, then highest first, then as the workspace lists them.
  private mutating func sort(on desk: Desk) -> [Response] {
    guard columns.indices.contains(column) else { return [] }
    let chosen = columns[column]
    switch order {
    case .lowestFirst(let column) where column.id == chosen.id: order = .highestFirst(chosen)
    case .highestFirst(let column) where column.id == chosen.id: order = .workspace
    default: order = .lowestFirst(chosen)
    }
    layOut(desk)
    cursor.move(to: 0, count: teams.count)
    let name = title(of: chosen, on: desk)
    switch order {
    case .workspace: return [.say(.workspaceOrder, .plain)]
    case .lowestFirst: return [.say(.lowestFirst(name), .plain)]
    case .highestFirst: return [.say(.highestFirst(name), .plain)]
    }
  }

  func title(of column: TeamsColumn, on desk: Desk) -> String {
    switch column {
    case .pool(let measure): desk.text(measure.phrase)
    case .group(let group): "\(desk.text(group.title)) (\(desk.text(group.measure.initial)))"
    case .item(let item): desk.scope.title(of: item, on: desk)
    }
  }

  /// How teams differ in the chosen column; `nil` with fewer than two.
  var spread: TeamSpread? {
    TeamSpread(
      zip(teams, cells).compactMap { team, cells -> TeamSpread.Share? in
        let cell = cells[column]
        guard let team, let proportion = cell.proportion else { return nil }
        return .init(
          team: team,
          proportion: proportion,
          audits: cell.pool?.audits ?? proportion.of
        )
      }
    )
  }
}

extension Measure {
  /// `C` or `Q`, beside the title of a section that holds items of both.
  fileprivate var initial: Phrase {
    switch self {
    case .compliance: Phrase(en: "C", cy: "C")
    case .quality: Phrase(en: "Q", cy: "A")
    }
  }
}

extension Phrase {
  fileprivate static let workspaceOrder = Phrase(
    en: "teams in the workspace's order",
    cy: "timau yn nhrefn y gweithle"
  )

  fileprivate static func lowestFirst(_ name: String) -> Phrase {
    Phrase(
      en: "lowest first: \(name) (teams with fewer than ten last)",
      cy: "isaf yn gyntaf: \(name) (timau â llai na deg yn olaf)"
    )
  }

  fileprivate static func highestFirst(_ name: String) -> Phrase {
    Phrase(
      en: "highest first: \(name) (teams with fewer than ten last)",
      cy: "uchaf yn gyntaf: \(name) (timau â llai na deg yn olaf)"
    )
  }
}
