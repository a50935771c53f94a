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
    list()
  }

  let context = Context.cases

  func title(on desk: Desk) -> String {
    scope.title(of: figure.item, on: desk)
  }

  mutating func deskChanged(_ desk: Desk) {
    if scope.follow(desk) { followFigure() }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: cases.count) { return [] }
    if scope.take(action, on: desk) {
      followFigure()
      return []
    }
    switch action {
    case .open: return open()
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
  private mutating func followFigure() {
    let found = scope.figures.figures(of: figure.item.id, team: figure.team, round: scope.round)
    if let same = found.last(where: { $0.meaning == figure.meaning }) ?? found.last {
      figure = same
      isGone = false
      list()
    } else {
      isGone = true
      cases = []
      cursor.move(to: 0, count: 0)
    }
  }

  private mutating func list() {
    let here = cases.indices.contains(cursor.index) ? cases[cursor.index].id : nil
    cases = scope.figures.cases(behind: figure).enumerated().sorted { left, right in
      let (one, other) = (left.element.outcome.place.rank, right.element.outcome.place.rank)
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    cursor.move(to: cases.firstIndex { $0.id == here } ?? 0, count: cases.count)
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
