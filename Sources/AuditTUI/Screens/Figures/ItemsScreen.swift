import AuditModel

/// One team's items by section, or those of all teams: n of N with what was left out.
struct ItemsScreen: Screen {
  private(set) var scope: FigureScope

  /// `nil` is all teams.
  let team: Team.ID?
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor()

  /// A line of the list: the title of a section, or a figure.
  enum Row: Hashable, Sendable {
    case section(Wording)
    case figure(Figure)

    var figure: Figure? {
      if case .figure(let figure) = self { figure } else { nil }
    }
  }

  init(scope: FigureScope, team: Team.ID?, at item: Item.ID? = nil, desk: Desk) {
    self.scope = scope
    self.scope.keepRound()
    self.team = team
    layOut(desk)
    // The last, as the teams show it, where the item's meaning changed.
    let chosen = rows.lastIndex { $0.figure?.item.id == item && item != nil }
    cursor.move(to: chosen ?? rows.firstIndex { $0.figure != nil } ?? 0, count: rows.count)
  }

  /// What is looked for while it is typed; `nil` otherwise.
  private(set) var field: TextField?
  private var wanted = ""

  var context: Context { field == nil ? .items : .filter }

  func title(on desk: Desk) -> String {
    guard let team else { return desk.text(Phrase(en: "All teams", cy: "Pob tîm")) }
    return desk.text(desk.workspace.team(team))
  }

  var chosen: Figure? {
    rows.indices.contains(cursor.index) ? rows[cursor.index].figure : nil
  }

  mutating func deskChanged(_ desk: Desk) {
    if scope.follow(desk) { layOut(desk) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if field != nil {
      if action == .commit || action == .cancel { field = nil }
      return []
    }
    if cursor.move(action, count: rows.count) {
      skipTitles(upwards: [.up, .pageUp, .last].contains(action))
      return []
    }
    if scope.take(action, on: desk) {
      layOut(desk)
      return []
    }
    switch action {
    case .open: return open(on: desk)
    case .find: field = TextField()
    case .nextMatch: find(from: cursor.index + 1, by: 1, on: desk)
    case .previousMatch: find(from: cursor.index - 1, by: -1, on: desk)
    case .back: return [.pop]
    default: break
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if field?.type(input) ?? false {
      wanted = field?.text ?? ""
      find(from: cursor.index, by: 1, on: desk)
    }
    return []
  }

  /// Goes to the next item whose question or id holds what is wanted, wrapping round; stays where
  /// there is none.
  private mutating func find(from start: Int, by step: Int, on desk: Desk) {
    guard !wanted.isEmpty, !rows.isEmpty else { return }
    let wanted = wanted.lowercased()
    for offset in rows.indices {
      let index = ((start + step * offset) % rows.count + rows.count) % rows.count
      guard let item = rows[index].figure?.item else { continue }
      if desk.text(item.asks).lowercased().contains(wanted) || item.id.contains(wanted) {
        cursor.move(to: index, count: rows.count)
        return
      }
    }
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let height = listHeight(in: desk.room, desk: desk)
      let visible = cursor.rowsInView(count: rows.count, height: height)
      let row = visible.lowerBound + event.row - Self.firstRow
      guard event.row >= Self.firstRow, visible.contains(row), rows[row].figure != nil else {
        return []
      }
      if row == cursor.index { return open(on: desk) }
      cursor.move(to: row, count: rows.count)
      return []
    }
  }

  /// The titles of sections cannot be chosen.
  private mutating func skipTitles(upwards: Bool) {
    guard rows.indices.contains(cursor.index), chosen == nil else { return }
    let order = upwards ? Array(rows.indices.prefix(cursor.index).reversed()) : []
    let next =
      order.first { rows[$0].figure != nil }
      ?? rows.indices.first { $0 > cursor.index && rows[$0].figure != nil }
    if let next { cursor.move(to: next, count: rows.count) }
  }

  private func open(on desk: Desk) -> [Response] {
    guard let chosen else { return [] }
    return [.push(CasesScreen(behind: chosen, in: scope, desk: desk))]
  }

  /// Lists the figures under the sections of the templates that were answered; each item once, where it first
  /// stands.
  private mutating func layOut(_ desk: Desk) {
    let here = chosen
    let figures = scope.figures.items.filter { $0.team == team && $0.round == scope.round }
    let byItem = Dictionary(grouping: figures, by: \.item.id)
    var listed: Set<Item.ID> = []
    rows = []
    // The longest template knows the most sections, so its order is the list's.
    let templates = scope.figures.request.templates.sorted { $0.items.count > $1.items.count }
    for section in templates.flatMap(\.sections) {
      let own = section.items.filter { listed.insert($0.id).inserted }
        .flatMap { byItem[$0.id] ?? [] }
      if own.isEmpty { continue }
      rows.append(.section(section.title))
      rows += own.map(Row.figure)
    }
    let figure = rows.lazy.compactMap(\.figure).filter { $0.item.id == here?.item.id }
    let same = figure.first { $0.meaning == here?.meaning } ?? figure.first
    let position = rows.firstIndex { $0.figure != nil && (same == nil || $0.figure == same) }
    cursor.move(to: position ?? 0, count: rows.count)
  }
}
