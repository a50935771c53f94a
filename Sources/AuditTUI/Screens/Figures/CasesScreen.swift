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

  /// The month whose cases are listed; `nil` is all of them.
  let month: Month?
  private var version: Int

  /// - Parameters:
  ///   - figure: Of the round that is looked at.
  ///   - month: Lists the cases of this month alone; the figure is then that month's.
  ///   - desk: With its figures counted.
  init(behind figure: Figure, month: Month? = nil, desk: Desk) {
    self.figure = figure
    self.month = month
    version = desk.scope.version
    list(desk, otherwiseAt: 0)
  }

  let context = Context.cases

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    let cases = desk.text(Phrase(en: "Cases", cy: "Achosion"))
    let name = figure.team.map { desk.text(desk.workspace.team($0)) }
    return ([cases, name, month.map { desk.text($0.phrase) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { followFigure(desk, otherwiseAt: cursor.index) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: cases.count) { return [] }
    if desk.takeFigureAction(action) {
      followFigure(desk, otherwiseAt: 0)
      return []
    }
    switch action {
    case .open: return open(on: desk)
    default: return figureResponses(to: action, on: desk)
    }
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
  private mutating func followFigure(_ desk: Desk, otherwiseAt row: Int) {
    let scope = desk.scope
    version = scope.version
    let found = scopedFigures(desk).figures(
      of: figure.item.id,
      team: figure.team,
      round: scope.round
    )
    if let same = found.last(where: { $0.meaning == figure.meaning }) ?? found.last {
      figure = same
      isGone = false
      list(desk, otherwiseAt: row)
    } else {
      isGone = true
      cases = []
      cursor.move(to: 0, count: 0)
    }
  }

  private mutating func list(_ desk: Desk, otherwiseAt row: Int) {
    let here = cases.indices.contains(cursor.index) ? cases[cursor.index].id : nil
    cases = scopedFigures(desk).cases(behind: figure).enumerated().sorted { left, right in
      let (one, other) = (left.element.outcome.place.rank, right.element.outcome.place.rank)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    let position = cases.firstIndex { $0.id == here } ?? row
    cursor.move(to: position, count: cases.count)
  }

  private func scopedFigures(_ desk: Desk) -> Figures {
    guard let month else { return desk.scope.figures }
    return desk.scope.figures.narrowed(to: AuditFilter(from: month.from, to: month.to))
  }

  /// The round's heading, for the top line.
  func heading(on desk: Desk) -> String {
    desk.scope.heading(on: desk)
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
