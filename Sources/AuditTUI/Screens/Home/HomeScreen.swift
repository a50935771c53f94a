import AuditModel

/// Where one begins: what waits, what is under way and what is finished.
struct HomeScreen: Screen {
  private(set) var list = HomeList()
  private(set) var cursor = ListCursor()

  /// The filter while one types it; `nil` otherwise.
  private(set) var field: TextField?

  /// Of the audits that are listed.
  private var generation: Int

  init(desk: Desk) {
    generation = desk.audits.generation
    list.follow(desk.audits.audits, in: desk.workspace)
  }

  var context: Context { field == nil ? .home : .filter }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Audits", cy: "Archwiliadau"))
  }

  /// The audit that the cursor is on; `nil` when none is shown.
  var chosen: HomeRow? {
    list.count > 0 ? list[cursor.index] : nil
  }

  /// Keeps the cursor on its audit, wherever a change has put that.
  mutating func deskChanged(_ desk: Desk) {
    guard generation != desk.audits.generation else { return }
    generation = desk.audits.generation
    let here = chosen?.id
    if let listed = desk.audits.listed {
      let filter = list.filter
      list = listed
      if !filter.isEmpty { list.narrow(to: filter) }
    } else {
      list.follow(desk.audits.audits, in: desk.workspace)
    }
    let position = here.flatMap { list.position(of: $0) } ?? cursor.index
    cursor.move(to: position, count: list.count)
  }

  mutating func keepInView(on desk: Desk) {
    let lines = list.lines(ofPosition: cursor.index)
    cursor.window.keep(
      around: lines.upperBound,
      with: lines,
      count: list.lineCount,
      height: desk.room.rows - topCount(on: desk)
    )
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if field != nil { return performFilter(action, on: desk) }
    if cursor.move(action, count: list.count, page: pageHeight(on: desk)) { return [] }
    switch action {
    case .open: return open(on: desk)
    case .newAudit: return [.push(NewAuditScreen(desk: desk))]
    case .teamFigures: return teamFigures(on: &desk)
    case .rounds:
      desk.countFigures()
      return [.push(RoundsScreen(desk: desk))]
    case .readAll: return [.effect(.readAll)]
    case .setAside: return [.effect(desk.readingChoices), .push(SetAsideScreen())]
    case .escalations: return [.effect(.readActions), .push(EscalationsScreen(desk))]
    case .actions: return [.effect(.readActions), .push(ActionsScreen(desk))]
    case .choices: return [.effect(desk.readingChoices), .push(ChoicesScreen())]
    case .recommendations:
      return [.effect(.readRecommendations), .push(RecommendationsScreen(desk: desk))]
    case .readings, .moderate:
      guard let chosen else { return [.say(.nothingToOpen, .plain)] }
      return action == .readings ? desk.toReadings(of: chosen.id) : desk.toModeration(of: chosen.id)
    case .find: field = TextField(list.filter)
    case .back where !list.filter.isEmpty: narrow(to: "")
    case .back where desk.audits.progress == .underWay: return [.effect(.stopReading)]
    case .back: return [.pop]
    default: break
    }
    return []
  }

  private func open(on desk: Desk) -> [Response] {
    guard let chosen else { return [.say(.nothingToOpen, .plain)] }
    if desk.withheld.contains(chosen.id) { return [.say(.whyWithheld, .warning)] }
    return [.effect(.open(chosen.id))]
  }

  // MARK: Filtering

  mutating func type(_ input: TypedInput, on desk: inout Desk) -> [Response] {
    if field?.type(input) ?? false { narrow(to: field?.text ?? "") }
    return []
  }

  private mutating func performFilter(_ action: Action, on desk: Desk) -> [Response] {
    switch action {
    case .commit: field = nil
    case .cancel:
      field = nil
      narrow(to: "")
    case .nextField: _ = cursor.move(.down, count: list.count)
    case .previousField: _ = cursor.move(.up, count: list.count)
    default: break
    }
    return []
  }

  private mutating func narrow(to text: String) {
    let here = chosen?.id
    list.narrow(to: text)
    cursor.move(to: here.flatMap { list.position(of: $0) } ?? 0, count: list.count)
  }

  // MARK: Pointing

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: _ = cursor.move(.up, count: list.count)
    case .scrollDown: _ = cursor.move(.down, count: list.count)
    case .press:
      guard let position = position(atRow: event.row, on: desk) else { return [] }
      if position == cursor.index { return open(on: desk) }
      cursor.move(to: position, count: list.count)
    }
    return []
  }
}

extension Phrase {
  fileprivate static let nothingToOpen = Phrase(
    en: "there is no audit here: n begins one",
    cy: "nid oes archwiliad yma: mae n yn dechrau un"
  )
}
