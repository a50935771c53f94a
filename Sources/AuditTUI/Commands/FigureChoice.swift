import AuditModel
import AuditReport
import AuditStore

/// Which figures of a workspace are asked for, and how they are printed.
struct FigureChoice {
  let figures: Figures
  let teams: [Team]
  let indicators: [IndicatorSeries]

  /// What is wrong with published indicators that cannot be shown.
  let setAside: [InputError]
  let team: Team.ID?

  /// `nil` is every item.
  let items: Set<Item.ID>?

  /// The round that was chosen because nobody named one, of how many; `nil` where one was named.
  let chosenRound: (id: Round.ID, of: Int)?

  /// - Throws: When a round, team or item is named that does not exist.
  init(_ command: FiguresCommand, _ scored: ScoredWorkspace) throws(CommandFailure) {
    let rounds = scored.rounds
    for id in command.rounds where !rounds.contains(id) {
      throw .unknown(id, of: Phrase(en: "round", cy: "rownd"), among: rounds)
    }
    if let id = command.team, !scored.teams.contains(id) {
      throw .unknown(id, of: Phrase(en: "team", cy: "tîm"), among: scored.teams)
    }
    let known = Set(scored.workspace.pinned.flatMap(\.template.items).map(\.id)).sorted()
    for id in command.items + (command.lists.cross?.items ?? []) where !known.contains(id) {
      throw .unknown(id, of: Phrase(en: "item", cy: "eitem"), among: known)
    }
    let isLatest =
      command.rounds.isEmpty && !command.allRounds && !command.together
      && command.format == .text && !command.period.isGiven
    let published = try CommandFailure.trying { () throws(WorkspaceError) in
      try scored.workspace.indicators()
    }
    self.init(
      scored,
      published: published,
      rounds: command.rounds.isEmpty ? nil : Set(command.rounds),
      isLatest: isLatest,
      grouping: command.together && Set(command.rounds).count != 1 ? .together : .eachRound,
      drafts: command.drafts,
      days: (command.period.firstDay, command.period.lastDay),
      team: command.team,
      items: command.items.isEmpty ? nil : Set(command.items),
      withheld: command.cases || command.lists.hotSpots
        ? WithheldReadings(
          from: Surroundings.auditorID(named: command.auditor.auditor),
          among: scored.audits,
          rounds: scored.workspace.rounds
        ) : .none
    )
  }

  /// The latest round, all teams, every item.
  init(latestOf scored: ScoredWorkspace) {
    self.init(scored, isLatest: true)
  }

  private init(
    _ scored: ScoredWorkspace,
    published: (usable: [IndicatorSeries], setAside: [InputError]) = ([], []),
    rounds: Set<Round.ID>? = nil,
    isLatest: Bool,
    grouping: FigureRequest.Grouping = .eachRound,
    drafts: Bool = false,
    days: (from: Day?, to: Day?) = (nil, nil),
    team: Team.ID? = nil,
    items: Set<Item.ID>? = nil,
    withheld: WithheldReadings = .none
  ) {
    let latest = isLatest ? scored.latestRound : nil
    let workspace = scored.workspace
    var request = FigureRequest(of: workspace)
    request.includesDrafts = drafts
    request.grouping = grouping
    request.filter = AuditFilter(
      rounds: latest.map { [$0] } ?? rounds,
      from: days.from,
      to: days.to
    )
    request.withheld = withheld
    figures = Figures(of: scored.list, request)
    chosenRound = latest.map { ($0, scored.names.rounds.count) }
    teams = workspace.settings.teams
    indicators = published.usable
    setAside = published.setAside
    self.team = team
    self.items = items
  }
}

extension FigureChoice {
  /// The rounds that have figures here.
  var rounds: [Round] {
    let present = figures.names.rounds
    return figures.request.rounds.filter { present.contains($0.id) }
  }

  /// The figures as text, each with its cases below all of them where they are asked for.
  func text(withCases: Bool, under framework: Framework? = nil, style: TextStyle) -> String {
    let table = FiguresTable(
      figures,
      teams: teams,
      items: team,
      only: items,
      under: framework,
      beside: indicators,
      style: style
    )
    var parts = [table.text()]
    if withCases {
      parts += figures.items.filter(isAskedFor).filter { $0.team == team }.map { figure in
        CasesTable(figure, of: figures, teams: teams, style: style).text()
      }
    }
    if let chosen = chosenRoundText(style: style) { parts.append(chosen) }
    return parts.joined(separator: "\n")
  }

  /// Says which round was chosen where nobody named one; `nil` where there is only one.
  func chosenRoundText(style: TextStyle) -> String? {
    guard let chosenRound, chosenRound.of > 1 else { return nil }
    let phrase = Phrase.latestRound(chosenRound.id, of: chosenRound.of)
    return phrase.text(in: style.language).visible(ascii: style.isASCII) + "\n"
  }

  /// The figures as JSON in UTF-8, which may be long; of a team or item, only its own.
  func json(
    withCases: Bool,
    under framework: Framework?,
    by grouping: FigureGrouping? = nil
  ) -> [UInt8] {
    let document = FiguresJSON(
      figures,
      withCases: withCases,
      under: framework,
      beside: indicators
    )
    var bytes: [UInt8] = []
    if grouping == nil, !isNarrowed {
      document.document.appendText(to: &bytes)
      return bytes
    }
    narrowed(grouping.map(document.value) ?? document.value, under: framework)
      .mapping("slices") { narrowed($0, under: framework) }
      .appendText(to: &bytes)
    return bytes
  }

  /// Whether a team or items are asked for.
  private var isNarrowed: Bool {
    team != nil || items != nil
  }

  /// Only what belongs to the team and the items that are asked for.
  private func narrowed(_ document: JSON, under framework: Framework?) -> JSON {
    guard isNarrowed else { return document }
    return
      document
      .keeping(in: ["figures"], where: "item") { items?.contains($0) ?? true }
      .keeping(in: items == nil ? [] : ["headings"], where: "heading") { heading in
        framework?.headings.first { $0.id == heading }?.items
          .contains { items?.contains($0) ?? true } ?? false
      }
      .keeping(in: ["figures", "headings", "pools", "leftOut", "sections"], where: "team") {
        team == nil || $0 == team
      }
  }

  /// The figures as tables that spreadsheets read too.
  func sheet(under framework: Framework?, language: Language) -> FiguresSheet {
    FiguresSheet(
      figures,
      teams: teams,
      of: team,
      only: items,
      under: framework,
      language: language
    )
  }

  /// The figures told apart by something, a table for each round.
  func text(by grouping: FigureGrouping, under framework: Framework?, style: TextStyle) -> String {
    let sheets = sheet(under: framework, language: style.language).sheets(grouping)
    let none = FiguresTable(figures, teams: teams, style: style)
    var parts = sheets.isEmpty ? [none.text()] : sheets.map { $0.text(style: style) }
    if let chosen = chosenRoundText(style: style) { parts.append(chosen) }
    return parts.joined(separator: "\n")
  }

  private func isAskedFor(_ figure: Figure) -> Bool {
    items?.contains(figure.item.id) ?? true
  }
}

extension JSON {
  /// The object with each element of one of its lists changed.
  fileprivate func mapping(_ list: String, _ change: (JSON) -> JSON) -> JSON {
    guard case .object(var fields) = self, case .array(let elements)? = fields[list] else {
      return self
    }
    fields[list] = .array(elements.map(change))
    return .object(fields)
  }

  /// The object with only those elements of its lists whose field has a wanted text.
  ///
  /// A field that is null is wanted only when every text is.
  fileprivate func keeping(
    in lists: [String],
    where field: String,
    _ isWanted: (String) -> Bool
  ) -> JSON {
    guard case .object(var fields) = self else { return self }
    for name in lists {
      guard case .array(let elements)? = fields[name] else { continue }
      fields[name] = .array(
        elements.filter { element in
          guard case .object(let parts) = element else { return false }
          guard case .string(let text)? = parts[field] else { return isWanted("") }
          return isWanted(text)
        }
      )
    }
    return .object(fields)
  }
}

extension Phrase {
  fileprivate static func latestRound(_ id: Round.ID, of count: Int) -> Phrase {
    Phrase(
      en: "This is \(id), the latest of \(count) rounds; --all-rounds prints every one.",
      cy: "Dyma \(id), y diweddaraf o \(count) rownd; mae --all-rounds yn argraffu pob un."
    )
  }
}
