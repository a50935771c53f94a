import AuditModel

/// Figures as plain text: for each round its teams, then the items of all teams or of one.
public struct FiguresTable: Sendable {
  let figures: Figures
  let teams: [Team.ID: Wording]
  let team: Team.ID?
  let only: Set<Item.ID>?
  let framework: Framework?
  let indicators: [IndicatorSeries]
  let style: TextStyle

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - teams: The teams whose names are known; another is shown by its id.
  ///   - team: Whose items are listed; `nil` is all teams.
  ///   - only: The items that are listed; `nil` is every item.
  ///   - framework: Under whose headings the items are listed; `nil` lists them by measure.
  ///   - indicators: What others published, listed where it stands beside one of the figures.
  ///   - style: Language, width and letters.
  public init(
    _ figures: Figures,
    teams: [Team],
    items team: Team.ID? = nil,
    only: Set<Item.ID>? = nil,
    under framework: Framework? = nil,
    beside indicators: [IndicatorSeries] = [],
    style: TextStyle
  ) {
    self.figures = figures
    self.only = only
    self.framework = framework
    self.indicators = indicators
    self.teams = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    self.team = team
    self.style = style
  }

  /// The whole text, with a final line break.
  public func text() -> String {
    let parts = rounds.map(lines)
    let body = parts.isEmpty ? [[words(FiguresWords.nothing)]] : parts
    return style.text(body.joined(separator: ["", ""]) + published + [""] + notes)
  }

  /// The rounds that have figures, in their order.
  private var rounds: [Round.ID?] {
    figures.items.map(\.round).reduce(into: []) { seen, round in
      if !seen.contains(round) { seen.append(round) }
    }
  }

  private func lines(of round: Round.ID?) -> [String] {
    let figures = figures.items.filter { figure in
      figure.round == round && figure.team == team && (only?.contains(figure.item.id) ?? true)
    }
    let described = self.figures.request.rounds.first { $0.id == round }
    var lines = [title(of: round, described)]
    if let period = self.figures.request.filter.period { lines += wrappedWords(period) }
    lines += words(described?.sample.limits ?? limits(of: figures)).wrapped(to: style.width)
    lines += formLimits(of: described).map(words).flatMap { $0.wrapped(to: style.width) }
    lines += [""] + teamTable(round: round).lines(width: style.width)
    lines += legend(round: round)
    lines += framework.map { headings(of: $0, round: round) } ?? measures(of: figures)
    lines += limitations(of: figures).map(words).flatMap { $0.wrapped(to: style.width) }
    return lines + hotSpots(round: round)
  }

  /// What the round does not ask of the templates that were counted.
  private func formLimits(of round: Round?) -> [Phrase] {
    guard let round else { return [] }
    let counted = Set(
      figures.audits.lazy.filter { $0.round == round.id }
        .map { "\($0.template)@\($0.version)" }
    )
    return figures.request.templates.filter { counted.contains($0.pinnedName) }
      .flatMap(round.limits)
  }

  private func measures(of figures: [Figure]) -> [String] {
    Measure.allCases.flatMap { measure -> [String] in
      let own = figures.filter { $0.measure == measure }
      if own.isEmpty { return [] }
      return ["", heading(measure)] + itemTable(own).lines(width: style.width)
    }
  }

  private func title(of round: Round.ID?, _ described: Round?) -> String {
    guard let round else {
      guard figures.request.grouping == .together else { return words(FiguresWords.noRound) }
      guard let only = figures.request.filter.rounds else { return words(FiguresWords.together) }
      return "\(words(FiguresWords.someTogether)): \(only.sorted().joined(separator: ", "))"
    }
    guard let title = described?.title.text(in: style.language), title != round else {
      return round
    }
    return "\(round): \(title)"
  }

  private func heading(_ measure: Measure) -> String {
    let name = team.map(name) ?? words(FiguresWords.allTeams)
    return "\(words(measure.phrase).capitalisedFirst), \(name)"
  }

  /// What stands in place of the sample where nobody described the round.
  private func limits(of figures: [Figure]) -> Phrase {
    let several: [Claim.Limitation] = [.mixedSamples, .purposive, .severalRounds]
    let limitations = figures.compactMap(\.claim.limitation)
    let phrase = (several.first(where: limitations.contains) ?? .sampleUnknown).phrase
    return Phrase(
      en: phrase.en.capitalisedFirst + ".",
      cy: phrase.cy.capitalisedFirst + "."
    )
  }

  /// Why figures make no claim, each reason once; what every list says anyway is left out.
  private func limitations(of figures: [Figure]) -> [Phrase] {
    figures.compactMap(\.claim.limitation).reduce(into: []) { phrases, limitation in
      switch limitation {
      case .incomplete, .moreCasesThanPopulation, .ratesUnknown:
        if !phrases.contains(limitation.phrase) { phrases.append(limitation.phrase) }
      case .purposive, .severalRounds, .mixedSamples, .sampleUnknown, .noShare, .nothingCounts:
        break
      }
    }
  }

  private func hotSpots(round: Round.ID?) -> [String] {
    let spots = figures.hotSpots.filter { $0.figure.round == round && $0.figure.team == team }
    guard !spots.isEmpty else { return [] }
    var table = TextTable(columns: [
      .init(title: words(FiguresWords.hotSpots)), .init(title: ""),
      .init(title: words(FiguresWords.figure)), .init(title: words(FiguresWords.target)),
    ])
    table.rows = spots.map { spot in
      TextTable.Row(cells: [
        spot.figure.item.id, words(spot.level.phrase),
        spot.figure.proportion?.text(in: style.language) ?? Proportion.dash, "\(spot.target)%",
      ])
    }
    return [""] + table.lines(width: style.width)
      + words(HotSpot.rule).wrapped(to: style.width)
  }

  func name(of team: Team.ID) -> String {
    teams[team]?.text(in: style.language) ?? team
  }

  private func wrappedWords(_ phrase: Phrase) -> [String] {
    words(phrase).wrapped(to: style.width)
  }

  func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}

extension Claim {
  fileprivate var limitation: Limitation? {
    if case .casesOnly(let limitation) = self { limitation } else { nil }
  }
}

extension String {
  var capitalisedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
