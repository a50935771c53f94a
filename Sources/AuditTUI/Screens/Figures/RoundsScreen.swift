import AuditModel

/// The rounds: templates, dates, how the cases were drawn, and how far each has come.
struct RoundsScreen: Screen {
  /// In order of time.
  private(set) var rounds: [RoundProgress] = []
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()

  /// Audits that belong to no round, or to one that nobody has described.
  private(set) var withoutRound = 0

  /// Begins on the round that is looked at, else on the latest.
  init(desk: Desk) {
    layOut(desk)
    let here = rounds.firstIndex { $0.round.id == desk.scope.round }
    cursor.move(to: here ?? rounds.count - 1, count: rounds.count)
  }

  let context = Context.rounds

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Rounds", cy: "Rowndiau"))
  }

  var chosen: RoundProgress? {
    rounds.indices.contains(cursor.index) ? rounds[cursor.index] : nil
  }

  /// Keeps the cursor on its round.
  mutating func deskChanged(_ desk: Desk) {
    let here = chosen?.round.id
    layOut(desk)
    let position = rounds.firstIndex { $0.round.id == here } ?? cursor.index
    cursor.move(to: position, count: rounds.count)
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rounds.count, height: layout.height)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: rounds.count) { return [] }
    switch action {
    case .open: return open(on: &desk)
    case .roundProgress: return chosen.map { [.push(RoundScreen($0.round, desk: desk))] } ?? []
    case .hotSpots, .compare, .agreement:
      lookAtChosen(on: &desk)
      return figureResponses(to: action, on: desk)
    default: return figureResponses(to: action, on: desk)
    }
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(in: desk.room, desk: desk)
      guard let row = layout.index(at: event.row, among: rowsInView(layout)) else { return [] }
      if row == cursor.index { return open(on: &desk) }
      cursor.move(to: row, count: rounds.count)
      return []
    }
  }

  /// Goes to the team figures of the round.
  private func open(on desk: inout Desk) -> [Response] {
    guard chosen != nil else { return [] }
    lookAtChosen(on: &desk)
    return [.push(TeamsScreen(desk: desk))]
  }

  /// Makes the chosen round the one whose figures are looked at.
  private func lookAtChosen(on desk: inout Desk) {
    desk.countFigures()
    if let chosen { desk.scope.choose(round: chosen.round.id, on: desk) }
  }

  private mutating func layOut(_ desk: Desk) {
    rounds = RoundProgress.of(desk.workspace.rounds, in: desk.audits.audits)
    let described = Set(desk.workspace.rounds.map(\.id))
    withoutRound = desk.audits.audits.count { !($0.round.map(described.contains) ?? false) }
  }
}
