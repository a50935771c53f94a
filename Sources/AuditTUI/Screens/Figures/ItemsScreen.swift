import AuditModel

/// One team's items by section, or those of all teams: n of N with what was left out, what changed
/// since the round before, and the months.
struct ItemsScreen: Screen {
  /// `nil` is all teams.
  let team: Team.ID?
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()
  private(set) var order = Order.sections

  /// The round before, with which figures are compared; `nil` where there is none.
  private(set) var before: Round?

  /// Months of the longest trend, a column more for each break in it.
  private(set) var months = 0

  /// The version of the figures that are laid out.
  private var version: Int

  /// A line of the list: a title, or a figure.
  enum Row: Hashable, Sendable {
    case title(Wording)
    case item(ItemRow)

    var item: ItemRow? {
      if case .item(let item) = self { item } else { nil }
    }

    var figure: Figure? { item?.figure }
  }

  /// In which order the items stand.
  enum Order: CaseIterable, Sendable {
    case sections
    case lowestFirst

    /// What became worse first.
    case worstChangeFirst

    var next: Order {
      switch self {
      case .sections: .lowestFirst
      case .lowestFirst: .worstChangeFirst
      case .worstChangeFirst: .sections
      }
    }
  }

  /// - Parameters:
  ///   - team: Whose items; `nil` is all teams.
  ///   - items: The cursor begins on the last of them that is listed, as teams show the last meaning
  ///     of an item; on the first item where they are empty.
  ///   - desk: With its figures counted.
  init(team: Team.ID?, at items: Set<Item.ID> = [], desk: Desk) {
    self.team = team
    version = desk.scope.version
    layOut(desk)
    let wanted = rows.indices.filter { rows[$0].figure.map { items.contains($0.item.id) } ?? false }
    let chosen = items.count == 1 ? wanted.last : wanted.first
    cursor.move(to: chosen ?? rows.firstIndex { $0.figure != nil } ?? 0, count: rows.count)
  }

  /// What is looked for while it is typed; `nil` otherwise.
  private(set) var field: TextField?
  private var wanted = ""

  var context: Context { field == nil ? .items : .filter }

  func title(on desk: Desk) -> String {
    desk.name(of: team)
  }

  var showsFigures: Bool { true }

  var chosenRow: ItemRow? {
    rows.indices.contains(cursor.index) ? rows[cursor.index].item : nil
  }

  var chosen: Figure? { chosenRow?.figure }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rows.count, height: layout.height, with: headed)
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
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .open: return open(on: desk)
    case .sort: return sort(on: desk)
    case .crossTable: return cross(on: desk)
    case .find: field = TextField()
    case .nextMatch: find(from: cursor.index + 1, by: 1, on: desk)
    case .previousMatch: find(from: cursor.index - 1, by: -1, on: desk)
    default: return figureResponses(to: action, on: desk, team: team)
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
      let layout = layout(in: desk.room, desk: desk)
      guard let row = layout.index(at: event.row, among: rowsInView(layout)),
        rows[row].figure != nil
      else { return [] }
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
    return [.push(ItemScreen(about: chosen, desk: desk))]
  }

  private func cross(on desk: Desk) -> [Response] {
    guard let screen = CrossScreen(team: team, beside: chosen?.item, desk: desk) else {
      return [.say(.nothingToCross, .plain)]
    }
    return [.push(screen)]
  }

  /// By section, lowest first, what became worse first; the cursor goes to the first item.
  private mutating func sort(on desk: Desk) -> [Response] {
    order = order.next
    layOut(desk)
    cursor.move(to: rows.firstIndex { $0.figure != nil } ?? 0, count: rows.count)
    return [.say(order.phrase, .plain)]
  }
}

extension ItemsScreen {
  /// Looks the figures up, keeping the cursor on its item.
  private mutating func layOut(_ desk: Desk) {
    let here = chosen
    let scope = desk.scope
    before = scope.roundBefore(on: desk)
    let earlier = before.map { scope.figures(of: $0.id, team: team, on: desk) }
    let trends = scope.trends(of: team)
    let figures = scope.figures.items.filter { $0.team == team && $0.round == scope.round }
    let byItem = Dictionary(grouping: figures, by: \.item.id).mapValues { figures in
      figures.map { figure in
        let item = figure.item.id
        return ItemRow(
          figure,
          before: earlier?.figures(of: item, team: team, round: before?.id) ?? [],
          series: trends.series(of: item)
        )
      }
    }
    rows = listed(byItem, in: scope.figures.request.templates)
    version = scope.version
    months =
      rows.lazy.compactMap(\.item).map { row in
        row.series.points.count + row.series.points.count(where: \.isBreak)
      }.max() ?? 0
    let figure = rows.lazy.compactMap(\.figure).filter { $0.item.id == here?.item.id }
    let same = figure.first { $0.meaning == here?.meaning } ?? figure.first
    let position = rows.firstIndex { $0.figure != nil && (same == nil || $0.figure == same) }
    cursor.move(to: position ?? 0, count: rows.count)
  }

  /// The items under the sections of the templates that were answered, each once, where it first
  /// stands; or in another order under one title.
  private func listed(_ byItem: [Item.ID: [ItemRow]], in templates: [Template]) -> [Row] {
    var listed: Set<Item.ID> = []
    // The longest template knows the most sections, so its order is the list's.
    let sections = templates.sorted { $0.items.count > $1.items.count }.flatMap(\.sections)
    let bySection = sections.compactMap { section -> (title: Wording, items: [ItemRow])? in
      let own = section.items.filter { listed.insert($0.id).inserted }
        .flatMap { byItem[$0.id] ?? [] }
      return own.isEmpty ? nil : (section.title, own)
    }
    let all = bySection.flatMap(\.items)
    let sorted: [ItemRow]
    switch order {
    case .sections: return bySection.flatMap { [.title($0.title)] + $0.items.map(Row.item) }
    case .lowestFirst: sorted = all.sorted(isFew: { $0.figure.of < 10 }, by: \.shareForOrder)
    case .worstChangeFirst: sorted = all.sorted(isFew: \.isTooFew, by: \.changeForOrder)
    }
    return sorted.isEmpty ? [] : [.title(Wording(order.phrase))] + sorted.map(Row.item)
  }
}

extension ItemRow {
  /// What nothing is known of comes last.
  fileprivate var shareForOrder: Double {
    figure.proportion?.fraction ?? .infinity
  }

  fileprivate var changeForOrder: Double {
    if case .compared(let difference)? = change { difference.points } else { .infinity }
  }
}

extension [ItemRow] {
  /// In order of a number, those with the same in the order they were in.
  ///
  /// What rests on few audits comes after the rest: 0 of 3 says less than 12 of 30.
  fileprivate func sorted(
    isFew: (ItemRow) -> Bool,
    by number: (ItemRow) -> Double
  ) -> [ItemRow] {
    enumerated().map { offset, row in
      (row: row, key: (isFew(row) ? 1 : 0, number(row), offset))
    }.sorted { $0.key < $1.key }.map(\.row)
  }
}

extension ItemsScreen.Order {
  var phrase: Phrase {
    switch self {
    case .sections: Phrase(en: "by section", cy: "fesul adran")
    case .lowestFirst:
      Phrase(en: "lowest first, below ten last", cy: "isaf yn gyntaf, llai na deg yn olaf")
    case .worstChangeFirst:
      Phrase(
        en: "greatest fall first, below ten last",
        cy: "cwymp mwyaf yn gyntaf, llai na deg yn olaf"
      )
    }
  }
}

extension Phrase {
  fileprivate static let nothingToCross = Phrase(
    en: "there is no item of dates and no graded item here to put against each other",
    cy: "nid oes eitem dyddiadau ac eitem raddedig yma i'w gosod yn erbyn ei gilydd"
  )
}
