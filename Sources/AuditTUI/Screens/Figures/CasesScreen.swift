import AuditModel

/// The cases behind a figure: those in N first, the unfavourable before the others, then those left
/// out with their reason.
struct CasesScreen: Screen {
  /// The figure; of the round before, where ``isGone``.
  private(set) var figure: Figure

  /// Whether the round that was gone on to has no audit that asks the item.
  private(set) var isGone = false
  private(set) var cases: [CaseBehind] = []
  private(set) var cursor = ListCursor()
  private var scope: FigureScope

  init(behind figure: Figure, in scope: FigureScope, desk: Desk) {
    self.figure = figure
    self.scope = scope
    self.scope.keepRound()
    list(otherwiseAt: 0)
  }

  let context = Context.cases

  func title(on desk: Desk) -> String {
    scope.title(of: figure.item, on: desk)
  }

  mutating func deskChanged(_ desk: Desk) {
    if scope.follow(desk) { followFigure(otherwiseAt: cursor.index) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: cases.count) { return [] }
    if scope.take(action, on: desk) {
      followFigure(otherwiseAt: 0)
      return []
    }
    switch action {
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
      let visible = rowsInView(on: desk)
      let row = visible.lowerBound + event.row - Self.firstRow
      guard event.row >= Self.firstRow, visible.contains(row) else { return [] }
      if row == cursor.index { return open(on: desk) }
      cursor.move(to: row, count: cases.count)
      return []
    }
  }

  private func rowsInView(on desk: Desk) -> Range<Int> {
    let height = layout(columns: desk.room.columns, rows: desk.room.rows).height
    return cursor.rowsInView(count: cases.count, height: height)
  }

  func notesInView(on desk: Desk) -> (item: Item.ID, audits: [Audit.ID])? {
    (figure.item.id, cases[rowsInView(on: desk)].map(\.id))
  }

  mutating func choose(_ audit: Audit.ID) {
    guard let position = cases.firstIndex(where: { $0.id == audit }) else { return }
    cursor.move(to: position, count: cases.count)
  }

  private func open(on desk: Desk) -> [Response] {
    guard cases.indices.contains(cursor.index) else { return [] }
    return [.push(CaseScreen(cases, at: cursor.index, about: figure.item, desk: desk))]
  }

  /// Looks the figure up again; one that is gone has no cases.
  ///
  /// The cursor stays on its case; where that is gone it goes to a row.
  private mutating func followFigure(otherwiseAt row: Int) {
    let found = scope.figures.figures(of: figure.item.id, team: figure.team, round: scope.round)
    if let same = found.last(where: { $0.meaning == figure.meaning }) ?? found.last {
      figure = same
      isGone = false
      list(otherwiseAt: row)
    } else {
      isGone = true
      cases = []
      cursor.move(to: 0, count: 0)
    }
  }

  private mutating func list(otherwiseAt row: Int) {
    let here = cases.indices.contains(cursor.index) ? cases[cursor.index].id : nil
    cases = scope.figures.cases(behind: figure).enumerated().sorted { left, right in
      let (one, other) = (left.element.outcome.place.rank, right.element.outcome.place.rank)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    let position = cases.firstIndex { $0.id == here } ?? row
    cursor.move(to: position, count: cases.count)
  }

  /// The round's heading, for the top line.
  func heading(on desk: Desk) -> String {
    scope.heading(on: desk)
  }
}

extension Outcome.Place {
  /// What one wants to read first comes first.
  fileprivate var rank: Int {
    switch self {
    case .unfavourable: 0
    case .favourable, .tally: 1
    case .outside: 2
    }
  }
}
