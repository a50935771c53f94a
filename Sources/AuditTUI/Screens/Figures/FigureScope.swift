import AuditModel

/// What the screens of a manager look at: the audits of one round, or of all rounds together, that the
/// filters leave, and their figures.
///
/// Stands on the ``Desk``, so that a round or filter stays while one moves from screen to screen.
/// Counted when the audits or what is asked for change; looked up ever after.
struct FigureScope: Sendable {
  /// `nil` is all rounds together.
  private(set) var round: Round.ID?

  /// What narrows the audits besides the round; its rounds are not used.
  private(set) var filter = AuditFilter()
  private(set) var drafts = Drafts.leftOut

  /// What was counted; `nil` until figures are wanted for the first time: not by the first screen.
  private var counted: Figures?

  /// Which audits count, whatever the round and the filters; `nil` until then too.
  private var counting: SettledAudits?

  /// The templates behind the figures of all teams, sorted.
  private(set) var answered: [Template.ID] = []

  /// What an item asks in a few words: the title of a section that holds it alone.
  private(set) var shortTitles: [Item.ID: Wording] = [:]

  /// Changes with the figures, so that a screen sees whether it has to look them up again.
  private(set) var version = 0

  /// Of the audits that were counted; `nil` until figures are wanted for the first time.
  private var generation: Int?

  /// Whether the round still follows the audits as they are read; no longer once all are, or once
  /// somebody has chosen one.
  private var awaitsRound = true

  /// Which drafts are counted.
  enum Drafts: String, CaseIterable, Sendable {
    case leftOut, counted, alone
  }

  var figures: Figures { counted ?? .none }

  private var settled: SettledAudits { counting ?? .none }

  /// Whether anything but the round narrows the audits.
  var isNarrowed: Bool {
    !filter.isEmpty || drafts == .alone
  }
}

extension FigureScope {
  /// Counts if the audits have changed since, or nothing was counted yet.
  ///
  /// Begins with the latest round that has audits, or with all audits where there are no rounds.
  mutating func follow(_ desk: Desk) {
    guard generation != desk.audits.generation else { return }
    if awaitsRound {
      round = Self.latestRound(on: desk)
      awaitsRound = !desk.audits.isComplete || desk.audits.audits.isEmpty
    }
    settle(desk)
    count(desk)
  }

  /// Stays with the round: somebody has gone on to what lies behind its figures.
  mutating func keepRound() {
    awaitsRound = false
  }

  mutating func choose(round: Round.ID?, on desk: Desk) {
    self.round = round
    keepRound()
    count(desk)
  }

  mutating func narrow(to filter: AuditFilter, drafts: Drafts, on desk: Desk) {
    let wasWithDrafts = includesDrafts
    self.filter = filter
    self.drafts = drafts
    if includesDrafts != wasWithDrafts { settle(desk) }
    count(desk)
  }

  /// Goes to another round, in order of time; after the last come all rounds together.
  mutating func moveRound(by step: Int, on desk: Desk) {
    let all = desk.workspace.rounds.map { Optional($0.id) } + [nil]
    let here = all.firstIndex(of: round) ?? all.count - 1
    choose(round: all[((here + step) % all.count + all.count) % all.count], on: desk)
  }

  private static func latestRound(on desk: Desk) -> Round.ID? {
    let present = Set(desk.audits.audits.lazy.compactMap(\.round))
    return desk.workspace.rounds.last { present.contains($0.id) }?.id
  }

  private var includesDrafts: Bool { drafts != .leftOut }

  private mutating func settle(_ desk: Desk) {
    counting =
      includesDrafts
      ? desk.audits.settled(in: desk.workspace, includesDrafts: true)
      : desk.audits.settled ?? desk.audits.settled(in: desk.workspace, includesDrafts: false)
  }

  private mutating func count(_ desk: Desk) {
    counted = figures(of: round, on: desk)
    let here = round
    answered = Set(
      figures.items.lazy.filter { $0.team == nil && $0.round == here }.flatMap(\.templates)
    ).sorted()
    let alone = desk.workspace.templates.lazy.flatMap(\.sections).filter { $0.items.count == 1 }
    shortTitles = Dictionary(alone.map { ($0.items[0].id, $0.title) }) { first, _ in first }
    generation = desk.audits.generation
    version += 1
  }
}

extension FigureScope {
  /// Counts the audits of a round under the same filters.
  ///
  /// - Parameters:
  ///   - round: `nil` is all rounds together.
  ///   - team: Counts the audits of one team alone; `nil` is all teams that the filters leave.
  ///   - item: Counts one item alone; `nil` is every item.
  ///   - desk: Where rounds, teams and targets are.
  /// - Returns: Figures of that round, or of several together.
  func figures(
    of round: Round.ID?,
    team: Team.ID? = nil,
    item: Item.ID? = nil,
    on desk: Desk
  ) -> Figures {
    settled.figures(
      FigureRequest(
        templates: [],
        rounds: desk.workspace.rounds,
        teams: desk.workspace.teams.map(\.id),
        targets: desk.workspace.targets,
        grouping: round == nil ? .together : .eachRound,
        filter: narrowed(to: team, round: round),
        items: item.map { [$0] },
        withheld: desk.withheld
      )
    )
  }

  /// The figures of a round or period under the same filters, as it is set against another.
  func figures(of span: AuditSpan, on desk: Desk) -> SpanFigures {
    SpanFigures(
      span,
      of: settled,
      FigureRequest(
        templates: [],
        rounds: desk.workspace.rounds,
        teams: desk.workspace.teams.map(\.id),
        targets: desk.workspace.targets,
        filter: narrowed(to: nil, round: nil),
        withheld: desk.withheld
      )
    )
  }

  /// The rounds by time, then the quarters, then the months in which the filters leave an audit; each
  /// sort the earliest first.
  func spans(on desk: Desk) -> [AuditSpan] {
    let filter = narrowed(to: nil, round: nil)
    var rounds: Set<Round.ID> = []
    var months: Set<Month> = []
    for audit in settled.audits(matching: filter) {
      if let round = audit.round { rounds.insert(round) }
      months.insert(Month(of: audit.asAt))
    }
    let named = desk.workspace.rounds.map(\.id).filter(rounds.contains)
    let quarters = Set(months.compactMap(\.quarter)).sorted { $0.lowerBound < $1.lowerBound }
    return (named + rounds.subtracting(named).sorted()).map(AuditSpan.round)
      + quarters.map(AuditSpan.period) + months.sorted().map(AuditSpan.month)
  }

  /// The figures of every month, all rounds together, under the same filters.
  ///
  /// - Parameters:
  ///   - team: `nil` is all teams that the filters leave.
  ///   - item: Counts one item alone; `nil` is every item.
  /// - Returns: The months of each item that is counted.
  func trends(of team: Team.ID?, item: Item.ID? = nil) -> ItemTrends {
    ItemTrends(of: settled, narrowed(to: team, round: nil), items: item.map { [$0] })
  }

  private func narrowed(to team: Team.ID?, round: Round.ID?) -> AuditFilter {
    var filter = filter
    filter.rounds = round.map { [$0] }
    if let team, filter.teams?.contains(team) ?? true { filter.teams = [team] }
    if drafts == .alone { filter.states = [.draft] }
    return filter
  }

  /// The round before this one that has audits; `nil` where there is none, and for all rounds
  /// together.
  func roundBefore(on desk: Desk) -> Round? {
    guard let round, let here = desk.workspace.rounds.firstIndex(where: { $0.id == round }) else {
      return nil
    }
    let present = Set(desk.audits.audits.lazy.compactMap(\.round))
    return desk.workspace.rounds[..<here].last { present.contains($0.id) }
  }
}

extension FigureScope {
  /// The teams with audits, in the workspace's order.
  var teams: [Team.ID] {
    figures.pools.map(\.team).reduce(into: []) { seen, team in
      if let team, !seen.contains(team) { seen.append(team) }
    }
  }

  /// How many audits count, by team.
  var auditCounts: [Team.ID: Int] {
    figures.audits.reduce(into: [:]) { $0[$1.team, default: 0] += 1 }
  }

  /// The items that managers read first.
  var headlines: [Item] {
    allItems.filter(\.isHeadline)
  }

  /// Every item that was asked, each once; of an item whose meaning changed, the last.
  var allItems: [Item] {
    var positions: [Item.ID: Int] = [:]
    return figures.items.lazy.filter { $0.team == nil }.map(\.item).reduce(into: []) {
      items,
      item in
      if let position = positions[item.id] {
        items[position] = item
      } else {
        positions[item.id] = items.count
        items.append(item)
      }
    }
  }
}

extension Desk {
  /// Counts the figures anew if the audits have changed; before a screen of figures is shown.
  mutating func countFigures() {
    var scope = self.scope
    scope.follow(self)
    self.scope = scope
  }

  /// Does what keys do on every screen of figures: another round, drafts, no filter.
  ///
  /// - Returns: Whether the action was one of these; the figures are then counted anew.
  mutating func takeFigureAction(_ action: Action) -> Bool {
    var scope = self.scope
    switch action {
    case .nextRound: scope.moveRound(by: 1, on: self)
    case .previousRound: scope.moveRound(by: -1, on: self)
    case .includeDrafts:
      scope.narrow(
        to: scope.filter,
        drafts: scope.drafts == .leftOut ? .counted : .leftOut,
        on: self
      )
    case .clearFilters: scope.narrow(to: AuditFilter(), drafts: .leftOut, on: self)
    default: return false
    }
    self.scope = scope
    return true
  }
}

extension Figures {
  /// Of no audits.
  fileprivate static let none = Figures(
    of: [],
    FigureRequest(templates: [], rounds: [], teams: [])
  )
}

extension SettledAudits {
  /// No audits.
  fileprivate static let none = SettledAudits([], templates: [], includesDrafts: false)
}
