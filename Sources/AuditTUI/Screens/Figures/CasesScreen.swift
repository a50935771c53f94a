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

  /// The days whose cases are listed; `nil` is all of them.
  let period: AuditSpan?
  private var version: Int

  /// - Parameters:
  ///   - figure: Of the round that is looked at.
  ///   - period: Lists the cases of these days alone; the figure is then theirs.
  ///   - desk: With its figures counted.
  init(behind figure: Figure, period: AuditSpan? = nil, desk: Desk) {
    self.figure = figure
    self.period = period
    version = desk.scope.version
    list(desk)
  }

  let context = Context.cases

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    let cases = desk.text(Phrase(en: "Cases", cy: "Achosion"))
    let name = figure.team.map { desk.text(desk.workspace.team($0)) }
    return ([cases, name, period.map { desk.text($0.phrase) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { followFigure(desk) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: cases.count) { return [] }
    if desk.takeFigureAction(action) {
      followFigure(desk)
      return []
    }
    switch action {
    case .open: return open()
    default: return figureResponses(to: action, on: desk, team: figure.team)
    }
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let height = max(1, desk.room.rows - Self.firstRow)
      let visible = cursor.rowsInView(count: cases.count, height: height)
      let row = visible.lowerBound + event.row - Self.firstRow
      guard event.row >= Self.firstRow, visible.contains(row) else { return [] }
      if row == cursor.index { return open() }
      cursor.move(to: row, count: cases.count)
      return []
    }
  }

  private func open() -> [Response] {
    cases.indices.contains(cursor.index) ? [.effect(.open(cases[cursor.index].id))] : []
  }

  /// Looks the figure up again; one that is gone has no cases.
  private mutating func followFigure(_ desk: Desk) {
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
      list(desk)
    } else {
      isGone = true
      cases = []
      cursor.move(to: 0, count: 0)
    }
  }

  private mutating func list(_ desk: Desk) {
    let here = cases.indices.contains(cursor.index) ? cases[cursor.index].id : nil
    cases = scopedFigures(desk).cases(behind: figure).enumerated().sorted { left, right in
      let (one, other) = (left.element.outcome.place.rank, right.element.outcome.place.rank)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    cursor.move(to: cases.firstIndex { $0.id == here } ?? 0, count: cases.count)
  }

  private func scopedFigures(_ desk: Desk) -> Figures {
    guard let period else { return desk.scope.figures }
    return desk.scope.figures.narrowed(to: AuditFilter().over(period))
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
