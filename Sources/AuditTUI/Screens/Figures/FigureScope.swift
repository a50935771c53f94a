import AuditModel

/// The figures that the screens of a manager stand on: of one round, or of all rounds together.
///
/// Counted when the audits, the round or the drafts change; looked up ever after.
struct FigureScope: Sendable {
  /// `nil` is all rounds together.
  private(set) var round: Round.ID?
  private(set) var includesDrafts = false
  private(set) var figures: Figures
  private var generation: Int

  /// Whether the round still follows the audits as they are read; no longer once all are, or once
  /// somebody has chosen one.
  private var awaitsRound: Bool

  /// Begins with the latest round that has audits, or with all audits where there are no rounds.
  init(desk: Desk) {
    round = Self.latestRound(on: desk)
    figures = Self.count(desk, round: round, includesDrafts: false)
    generation = desk.audits.generation
    awaitsRound = Self.mayBringRounds(desk)
  }

  /// Counts again if the audits have changed; returns whether they have.
  mutating func follow(_ desk: Desk) -> Bool {
    guard generation != desk.audits.generation else { return false }
    if awaitsRound {
      round = Self.latestRound(on: desk)
      awaitsRound = Self.mayBringRounds(desk)
    }
    count(desk)
    return true
  }

  /// Stays with the round: somebody has gone on to what lies behind its figures.
  mutating func keepRound() {
    awaitsRound = false
  }

  /// Changes the round or the drafts as a key says.
  ///
  /// - Returns: Whether the action was one of these.
  mutating func take(_ action: Action, on desk: Desk) -> Bool {
    switch action {
    case .nextRound: moveRound(by: 1, on: desk)
    case .previousRound: moveRound(by: -1, on: desk)
    case .includeDrafts: includesDrafts.toggle()
    default: return false
    }
    count(desk)
    return true
  }

  /// Goes to another round, in order of time; after the last come all rounds together.
  private mutating func moveRound(by step: Int, on desk: Desk) {
    let all = desk.workspace.rounds.map { Optional($0.id) } + [nil]
    let here = all.firstIndex(of: round) ?? all.count - 1
    round = all[((here + step) % all.count + all.count) % all.count]
    keepRound()
  }

  private static func latestRound(on desk: Desk) -> Round.ID? {
    let present = Set(desk.audits.audits.compactMap(\.round))
    return desk.workspace.rounds.last { present.contains($0.id) }?.id
  }

  private static func mayBringRounds(_ desk: Desk) -> Bool {
    !desk.audits.isComplete || desk.audits.audits.isEmpty
  }

  private mutating func count(_ desk: Desk) {
    figures = Self.count(desk, round: round, includesDrafts: includesDrafts)
    generation = desk.audits.generation
  }

  private static func count(_ desk: Desk, round: Round.ID?, includesDrafts: Bool) -> Figures {
    let audits =
      round == nil ? desk.audits.audits : desk.audits.audits.filter { $0.round == round }
    // Those that can be begun and were not say nothing of what was asked.
    let answered = Set(audits.map(\.template))
    return Figures(
      of: audits,
      FigureRequest(
        templates: desk.workspace.templates.filter { answered.contains($0.id) },
        rounds: desk.workspace.rounds,
        teams: desk.workspace.teams.map(\.id),
        targets: desk.workspace.targets,
        includesDrafts: includesDrafts,
        grouping: round == nil ? .together : .eachRound
      )
    )
  }
}

extension FigureScope {
  /// The teams with audits, in the workspace's order.
  var teams: [Team.ID] {
    figures.items.map(\.team).reduce(into: []) { seen, team in
      if let team, !seen.contains(team) { seen.append(team) }
    }
  }

  /// How many audits count, by team.
  var auditCounts: [Team.ID: Int] {
    figures.audits.reduce(into: [:]) { $0[$1.team, default: 0] += 1 }
  }

  /// The items that managers read first.
  var headlines: [Item] {
    figures.items.lazy.filter { $0.team == nil && $0.item.isHeadline }.map(\.item)
      .reduce(into: []) { seen, item in
        if !seen.contains(where: { $0.id == item.id }) { seen.append(item) }
      }
  }

  /// What an item asks in a few words: the title of a section that holds it alone, else its id.
  func title(of item: Item, on desk: Desk) -> String {
    let alone = desk.workspace.templates.lazy.flatMap(\.sections)
      .first { $0.items.map(\.id) == [item.id] }
    return alone.map { desk.text($0.title) } ?? item.id
  }

  /// Which round, how its cases were drawn, and whether drafts are in; one line.
  func heading(on desk: Desk) -> String {
    guard let id = round else {
      let together =
        desk.workspace.rounds.isEmpty
        ? Phrase(en: "All audits", cy: "Pob archwiliad")
        : Phrase(en: "All rounds together", cy: "Pob rownd gyda'i gilydd")
      return desk.text(together) + draftsText(on: desk)
    }
    let round = desk.workspace.rounds.first { $0.id == id }
    let title = round.map { desk.text($0.title) } ?? id
    let method = round.map { " · " + desk.text($0.sample.method.phrase) } ?? ""
    let isPart = round.map { !$0.shortForms.isEmpty || !$0.switchedOff.isEmpty } ?? false
    let form = isPart ? " · " + desk.text(Self.partOfTemplates) : ""
    return (title == id ? id : "\(id): \(title)") + method + form + draftsText(on: desk)
  }

  private static let partOfTemplates = Phrase(
    en: "not every item asked",
    cy: "ni ofynnwyd pob eitem"
  )

  private func draftsText(on desk: Desk) -> String {
    guard includesDrafts else { return "" }
    let drafts = figures.drafts
    return " · "
      + desk.text(Phrase(en: "WITH \(drafts) DRAFTS", cy: "GYDA \(drafts) DRAFFT"))
  }

  /// What the sample cannot show, in sentences.
  func limits(on desk: Desk) -> String {
    if let round = desk.workspace.rounds.first(where: { $0.id == round }) {
      let counted = figures.items.lazy.filter { $0.round == round.id && $0.team == nil }
      let answered = Set(counted.flatMap(\.templates))
      let forms = answered.sorted().compactMap { desk.workspace.template($0) }
        .flatMap(round.limits)
      return ([round.sample.limits] + forms).map(desk.text).joined(separator: " ")
    }
    let limitation: Claim.Limitation =
      desk.workspace.rounds.isEmpty ? .sampleUnknown : .severalRounds
    return desk.text(limitation.phrase)
  }
}
