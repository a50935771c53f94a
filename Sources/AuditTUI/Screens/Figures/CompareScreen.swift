import AuditModel

/// Two rounds or periods side by side, item by item, with what changed and what fell silent.
struct CompareScreen: Screen {
  /// Whose figures; `nil` is all teams.
  private(set) var team: Team.ID?

  /// What can be a side: rounds, then quarters, then months that have audits.
  private(set) var spans: [AuditSpan] = []

  /// `nil` where there are not two spans.
  private(set) var comparison: Comparison?
  private(set) var rows: [ComparedItem] = []
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()
  private var earlier: AuditSpan?
  private var later: AuditSpan?

  /// The version of the figures that are laid out.
  private var version: Int

  /// Begins with the round that is looked at, or the latest, and the one before it.
  ///
  /// - Parameters:
  ///   - team: Whose figures; `nil` is all teams.
  ///   - desk: With its figures counted.
  init(team: Team.ID? = nil, desk: Desk) {
    self.team = team
    version = desk.scope.version
    let spans = desk.scope.spans(on: desk)
    let rounds = spans.filter { if case .round = $0 { true } else { false } }
    let round = desk.scope.round.map(AuditSpan.round)
    later = round.flatMap { rounds.contains($0) ? $0 : nil } ?? rounds.last ?? spans.last
    earlier = later.flatMap { Self.before($0, among: spans) }
    layOut(desk)
  }

  let context = Context.compare

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Compare", cy: "Cymharu"))
  }

  var chosen: ComparedItem? {
    rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rows.count, height: layout.height)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: rows.count) { return [] }
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .open: return open(on: &desk)
    case .nextLater: later = step(later, by: 1)
    case .previousLater: later = step(later, by: -1)
    case .nextEarlier: earlier = step(earlier, by: 1)
    case .previousEarlier: earlier = step(earlier, by: -1)
    case .right: moveTeam(by: 1, on: desk)
    case .left: moveTeam(by: -1, on: desk)
    default: return figureResponses(to: action, on: desk, team: team)
    }
    layOut(desk)
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(in: desk.room, desk: desk)
      guard let row = layout.index(at: event.row, among: rowsInView(layout)) else { return [] }
      if row == cursor.index { return open(on: &desk) }
      cursor.move(to: row, count: rows.count)
      return []
    }
  }

  /// Goes to the cases of the later side.
  private func open(on desk: inout Desk) -> [Response] {
    guard let side = comparison?.later, let figure = chosen?.later else {
      return [.say(.noLaterCases, .plain)]
    }
    desk.scope.choose(round: side.round, on: desk)
    if case .period = side.span {
      return [.push(CasesScreen(behind: figure, period: side.span, desk: desk))]
    }
    return [.push(CasesScreen(behind: figure, desk: desk))]
  }

  private func step(_ span: AuditSpan?, by step: Int) -> AuditSpan? {
    guard let span, let here = spans.firstIndex(of: span) else { return spans.last }
    return spans[((here + step) % spans.count + spans.count) % spans.count]
  }

  private mutating func moveTeam(by step: Int, on desk: Desk) {
    let all = [nil] + (comparison?.teams ?? [])
    let here = all.firstIndex(of: team) ?? 0
    team = all[((here + step) % all.count + all.count) % all.count]
  }

  /// The span of the same sort before; the first has none, and is set against itself, which is refused
  /// with its reason.
  private static func before(_ span: AuditSpan, among spans: [AuditSpan]) -> AuditSpan? {
    guard let here = spans.firstIndex(of: span), here > 0 else { return span }
    return spans[here - 1]
  }
}

extension CompareScreen {
  /// Counts the two sides, keeping the cursor on its item.
  private mutating func layOut(_ desk: Desk) {
    let here = chosen?.item
    version = desk.scope.version
    spans = desk.scope.spans(on: desk)
    guard let earlier, let later else {
      (comparison, rows) = (nil, [])
      return
    }
    let compared = Comparison(
      from: desk.scope.figures(of: earlier, on: desk),
      to: desk.scope.figures(of: later, on: desk)
    )
    comparison = compared
    rows = compared.items(team: team)
    let position =
      rows.firstIndex { $0.item.meaning == here?.meaning }
      ?? rows.firstIndex { $0.item.id == here?.id }
    cursor.move(to: position ?? 0, count: rows.count)
  }

  /// A side's name for people: a round's title, `Jan 2026`.
  func name(of span: AuditSpan, on desk: Desk) -> String {
    guard case .round(let id) = span,
      let round = desk.workspace.rounds.first(where: { $0.id == id })
    else { return desk.text(span.phrase) }
    let title = desk.text(round.title)
    return title == id ? id : "\(id): \(title)"
  }
}

extension Phrase {
  fileprivate static let noLaterCases = Phrase(
    en: "the later side has no cases of this item",
    cy: "nid oes achosion o'r eitem hon ar yr ochr ddiweddarach"
  )
}
