import AuditModel

/// What lies below its target and where the misses lie, then each statutory duty that was missed, and
/// each challenge by a reviewing officer that has no result.
struct HotSpotsScreen: Screen {
  /// Whose figures; `nil` is all teams.
  private(set) var team: Team.ID?
  private(set) var rows: [Row] = []
  private(set) var cursor = ListCursor()
  private(set) var detailRows = DetailRows()
  private(set) var spots: [LocatedSpot] = []
  private(set) var duties = MissedDuties(all: [], unsaid: 0)

  /// `nil` where no audit asks for them.
  private(set) var challenges: [OpenChallenge]?

  /// Whether any figure has a target, without which there is nothing to be below.
  private(set) var hasTargets = false

  /// The version of the figures that are laid out.
  private var version: Int

  /// A line of the list; titles and sentences cannot be chosen.
  enum Row: Hashable, Sendable {
    case title(Phrase)
    case sentence(Phrase)
    case spot(LocatedSpot)
    case duty(MissedDuty)
    case challenge(OpenChallenge)

    var isChoice: Bool {
      switch self {
      case .title, .sentence: false
      case .spot, .duty, .challenge: true
      }
    }
  }

  /// - Parameters:
  ///   - team: Whose figures; `nil` is all teams.
  ///   - desk: With its figures counted.
  init(team: Team.ID? = nil, desk: Desk) {
    self.team = team
    version = desk.scope.version
    layOut(desk)
  }

  let context = Context.hotSpots

  var showsFigures: Bool { true }

  func title(on desk: Desk) -> String {
    desk.text(Phrase(en: "Hot spots", cy: "Mannau poeth"))
  }

  var chosen: Row? {
    rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }

  mutating func deskChanged(_ desk: Desk) {
    if version != desk.scope.version { layOut(desk) }
  }

  mutating func keepInView(on desk: Desk) {
    let layout = layout(in: desk.room, desk: desk)
    detailRows.keep(layout, in: desk.room.columns)
    cursor.keepInView(count: rows.count, height: layout.height, with: headed)
  }

  mutating func perform(_ action: Action, on desk: inout Desk) -> [Response] {
    if cursor.move(action, count: rows.count) {
      skipWords(upwards: [.up, .pageUp, .last].contains(action))
      return []
    }
    if desk.takeFigureAction(action) {
      layOut(desk)
      return []
    }
    switch action {
    case .open: return open(on: &desk)
    case .right: moveTeam(by: 1, on: desk)
    case .left: moveTeam(by: -1, on: desk)
    default: return figureResponses(to: action, on: desk, team: team)
    }
    return []
  }

  mutating func point(_ event: MouseEvent, on desk: inout Desk) -> [Response] {
    switch event.kind {
    case .scrollUp: return perform(.up, on: &desk)
    case .scrollDown: return perform(.down, on: &desk)
    case .press:
      let layout = layout(in: desk.room, desk: desk)
      guard let row = layout.index(at: event.row, among: rowsInView(layout)), rows[row].isChoice
      else { return [] }
      if row == cursor.index { return open(on: &desk) }
      cursor.move(to: row, count: rows.count)
      return []
    }
  }

  private func open(on desk: inout Desk) -> [Response] {
    desk.scope.keepRound()
    switch chosen {
    case .spot(let located): return [.push(CasesScreen(behind: located.figure, desk: desk))]
    case .duty(let duty):
      return read(
        duty.audit,
        about: duty.item.id,
        among: duties.all.map { ($0.item.id, $0.audit) },
        on: desk
      )
    case .challenge(let challenge):
      return read(
        challenge.audit,
        about: OpenChallenge.item,
        among: (challenges ?? []).map { (OpenChallenge.item, $0.audit) },
        on: desk
      )
    case .title, .sentence, nil: return []
    }
  }

  /// Opens the case of a row; the next and the one before are those of its list.
  private func read(
    _ audit: Audit.ID,
    about item: Item.ID,
    among listed: [(item: Item.ID, audit: Audit.ID)],
    on desk: Desk
  ) -> [Response] {
    let figures = desk.scope.figures
    let items = Set(listed.map(\.item))
    let behind = figures.items.filter {
      $0.team == team && $0.round == desk.scope.round && items.contains($0.item.id)
    }.flatMap { figure in figures.cases(behind: figure).map { (figure.item.id, $0) } }
    let found = Dictionary(behind.map { ([$0, $1.id], $1) }) { first, _ in first }
    let cases = listed.compactMap { found[[$0.item, $0.audit]] }
    guard let position = cases.firstIndex(where: { $0.id == audit }),
      let asked = figures.items.first(where: { $0.item.id == item })?.item
    else { return [] }
    return [.push(CaseScreen(cases, at: position, about: asked, desk: desk))]
  }

  private mutating func moveTeam(by step: Int, on desk: Desk) {
    let all = [nil] + desk.scope.teams
    let here = all.firstIndex(of: team) ?? 0
    team = all[((here + step) % all.count + all.count) % all.count]
    layOut(desk)
  }

  /// The chosen row with its headings.
  var headed: ClosedRange<Int> {
    rows.context(of: cursor.index, isChoice: \.isChoice)
  }

  private mutating func skipWords(upwards: Bool) {
    guard let chosen, !chosen.isChoice else { return }
    let before = rows.indices.prefix(cursor.index).last { rows[$0].isChoice }
    let after = rows.indices.first { $0 > cursor.index && rows[$0].isChoice }
    if let next = upwards ? before ?? after : after ?? before {
      cursor.move(to: next, count: rows.count)
    }
  }
}

extension HotSpotsScreen {
  /// Looks the figures up, keeping the cursor on its item or its duty.
  private mutating func layOut(_ desk: Desk) {
    let here = chosen
    let scope = desk.scope
    version = scope.version
    spots = scope.figures.locatedSpots(team: team, round: scope.round)
    hasTargets = scope.figures.targetCount(team: team, round: scope.round) > 0
    duties = scope.figures.missedDuties(
      under: desk.workspace.rules.timescales,
      team: team,
      round: scope.round
    )
    rows = [.title(.belowTarget)]
    if spots.isEmpty {
      rows.append(
        .sentence(
          scope.figures.audits.isEmpty ? .nothingCounted : hasTargets ? .nothingBelow : .noTargets
        )
      )
    }
    rows += spots.map(Row.spot) + [.title(.duties)]
    if duties.all.isEmpty { rows.append(.sentence(.noDuties)) }
    rows += duties.all.map(Row.duty)
    rows += duties.remarks.map(Row.sentence)
    challenges = scope.figures.openChallenges(team: team, round: scope.round)
    if let challenges {
      rows.append(.title(OpenChallenge.listed))
      if challenges.isEmpty { rows.append(.sentence(OpenChallenge.noneOpen)) }
      rows += challenges.map(Row.challenge)
    }
    let same = here.flatMap { here in rows.firstIndex { $0.isSame(as: here) } }
    let first = rows.firstIndex(where: \.isChoice) ?? 0
    cursor.move(to: same ?? first, count: rows.count)
  }

  /// How many are below target, watched, missed and still open, in one line.
  func counts(in language: Language) -> String {
    let below = spots.count { $0.spot.level == .belowTarget }
    let watched = spots.count - below
    let open = duties.all.count { $0.lapse.course == .open }
    return Phrase(
      en: "\(below) below target, \(watched) to watch · \(duties.all.count) duties missed,"
        + " \(open) still open",
      cy: "\(below) islaw'r targed, \(watched) i'w gwylio · methwyd \(duties.all.count)"
        + " dyletswydd, \(open) yn dal ar agor"
    ).text(in: language)
  }
}

extension HotSpotsScreen.Row {
  /// Whether both are of one item, or of one duty of one case, whatever became of them since.
  fileprivate func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.spot(let one), .spot(let two)): one.figure.meaning == two.figure.meaning
    case (.duty(let one), .duty(let two)):
      one.audit == two.audit && one.timescale.id == two.timescale.id
        && one.lapse.due == two.lapse.due
    case (.challenge(let one), .challenge(let two)): one.audit == two.audit
    default: false
    }
  }
}

extension Phrase {
  fileprivate static let belowTarget = Phrase(
    en: "Below target, or to watch",
    cy: "Islaw'r targed, neu i'w gwylio"
  )
  fileprivate static let nothingCounted = Phrase(
    en: "No audit is counted here.",
    cy: "Ni chyfrifir unrhyw archwiliad yma."
  )
  fileprivate static let duties = Phrase(
    en: "Statutory duties missed",
    cy: "Dyletswyddau statudol a fethwyd"
  )
  fileprivate static let nothingBelow = Phrase(
    en: "Nothing lies below its target.",
    cy: "Nid oes dim islaw ei darged."
  )
  fileprivate static let noTargets = Phrase(
    en: "No item has a target; workspace.yaml sets them ('targets').",
    cy: "Nid oes targed gan unrhyw eitem; mae workspace.yaml yn eu gosod ('targets')."
  )
  fileprivate static let noDuties = Phrase(
    en: "No statutory duty was missed.",
    cy: "Ni fethwyd unrhyw ddyletswydd statudol."
  )
}
