import AuditModel

/// The cases behind a figure: those in N first, the unfavourable before the others, then those left
/// out with their reason.
struct CasesScreen: Screen {
  /// The figure; of the round before, where ``isGone``.
  private(set) var figure: Figure

  /// Whether the round that was gone on to has no audit that asks the item.
  private(set) var isGone = false

  /// Those that the words looked for leave, in their order.
  private(set) var cases: [CaseBehind] = []

  /// Every case behind the figure.
  private(set) var all: [CaseBehind] = []
  private(set) var cursor = ListCursor()
  private(set) var order = CaseOrder.missesFirst

  /// What is looked for in references, teams and outcomes; empty for nothing.
  private(set) var wanted = ""

  /// What is looked for while it is typed; `nil` otherwise.
  private(set) var field: TextField?

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
    list(desk, otherwiseAt: 0)
  }

  var context: Context { field == nil ? .cases : .filter }

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    let cases = desk.text(Phrase(en: "Cases", cy: "Achosion"))
    let name = figure.team.map { desk.text(desk.workspace.team($0)) }
    return ([cases, name, period.map { desk.text($0.phrase) }].compactMap { $0 })
      .joined(separator: ", ")
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { followFigure(desk, otherwiseAt: cursor.index) }
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if field != nil { return performFilter(action, on: desk) }
    if cursor.move(action, count: cases.count) { return [] }
    if desk.takeFigureAction(action) {
      followFigure(desk, otherwiseAt: 0)
      return []
    }
    switch action {
    case .open: return open(on: desk)
    case .find: field = TextField(wanted)
    case .sort:
      order = order.next
      list(desk, otherwiseAt: 0)
      return [.say(order.phrase, .plain)]
    case .back where !wanted.isEmpty: look(for: "", on: desk)
    default: return figureResponses(to: action, on: desk, team: figure.team)
    }
    return []
  }

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if field?.type(input) ?? false { look(for: field?.text ?? "", on: desk) }
    return []
  }

  private mutating func performFilter(_ action: Action, on desk: Desk) -> [Response] {
    switch action {
    case .commit: field = nil
    case .cancel:
      field = nil
      look(for: "", on: desk)
    case .nextField: _ = cursor.move(.down, count: cases.count)
    case .previousField: _ = cursor.move(.up, count: cases.count)
    default: break
    }
    return []
  }

  private mutating func look(for words: String, on desk: Desk) {
    wanted = words
    list(desk, otherwiseAt: 0)
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

  mutating func keepInView(on desk: Desk) {
    let height = layout(columns: desk.room.columns, rows: desk.room.rows).height
    cursor.keepInView(count: cases.count, height: height)
  }

  /// The chosen case's first: on a narrow terminal it is the only one that is shown.
  func notesInView(on desk: Desk) -> (item: Item.ID, audits: [Audit.ID])? {
    let rows = rowsInView(on: desk)
    let chosen = rows.filter { $0 == cursor.index }
    return (figure.item.id, (chosen + rows.filter { $0 != cursor.index }).map { cases[$0].id })
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
      all = []
      cases = []
      cursor.move(to: 0, count: 0)
    }
  }

  private mutating func list(_ desk: Desk, otherwiseAt row: Int) {
    let here = cases.indices.contains(cursor.index) ? cases[cursor.index].id : nil
    all = scopedFigures(desk).cases(behind: figure)
    cases = order.sorted(all.filter { $0.holds(wanted, item: figure.item, on: desk) }, on: desk)
    let position = cases.firstIndex { $0.id == here } ?? row
    cursor.move(to: position, count: cases.count)
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
