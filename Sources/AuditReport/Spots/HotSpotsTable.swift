import AuditModel

/// What lies below its target and which statutory duties were missed, as plain text.
public struct HotSpotsTable: Sendable {
  private let figures: Figures
  private let timescales: Timescales
  private let teams: [Team.ID: Wording]
  private let team: Team.ID?
  private let style: TextStyle

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - timescales: The rules that say which limits are the law's.
  ///   - teams: The teams whose names are known; another is shown by its id.
  ///   - team: Whose figures are looked at; `nil` is all teams.
  ///   - style: Language, width and letters.
  public init(
    _ figures: Figures,
    under timescales: Timescales,
    teams: [Team],
    of team: Team.ID? = nil,
    style: TextStyle
  ) {
    self.figures = figures
    self.timescales = timescales
    self.teams = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    self.team = team
    self.style = style
  }

  /// The whole text, with a final line break.
  public func text() -> String {
    let rounds = figures.items.map(\.round).reduce(into: [Round.ID?]()) { seen, round in
      if !seen.contains(round) { seen.append(round) }
    }
    guard !rounds.isEmpty else { return style.text([words(FiguresWords.nothing)]) }
    return style.text(rounds.map(lines).joined(separator: ["", ""]) + [""] + rules)
  }

  private func lines(of round: Round.ID?) -> [String] {
    let title =
      figures.request.rounds.first { $0.id == round }.map { described in
        let title = described.title.text(in: style.language)
        return title == described.id ? title : "\(described.id): \(title)"
      } ?? round ?? words(FiguresWords.noRound)
    let whose = team.map(name) ?? words(FiguresWords.allTeams)
    var period = figures.request.filter.period.map { [words($0)] } ?? []
    if figures.request.includesDrafts { period.append(words(SpotsWords.drafts(figures.drafts))) }
    return ["\(title), \(whose)"] + period + [""] + spots(of: round) + [
      "", words(SpotsWords.duties), "",
    ]
      + duties(of: round) + challenges(of: round)
  }

  private func spots(of round: Round.ID?) -> [String] {
    let spots = figures.locatedSpots(team: team, round: round)
    guard !spots.isEmpty else {
      let hasTargets = figures.targetCount(team: team, round: round) > 0
      return words(hasTargets ? SpotsWords.nothingBelow : SpotsWords.noTarget)
        .wrapped(to: style.width)
    }
    var table = TextTable(columns: [
      .init(title: words(FiguresWords.hotSpots)), .init(title: words(SpotsWords.level)),
      .init(title: words(FiguresWords.figure)), .init(title: words(FiguresWords.target)),
    ])
    table.rows = spots.map { located in
      TextTable.Row(
        cells: [
          located.figure.item.id, words(located.spot.level.phrase),
          located.figure.proportion?.text(in: style.language) ?? Proportion.dash,
          "\(located.spot.target)%",
        ],
        notes: [words(located.misses.phrase(naming: wording))]
      )
    }
    return table.lines(width: style.width)
  }

  private func duties(of round: Round.ID?) -> [String] {
    let missed = figures.missedDuties(under: timescales, team: team, round: round)
    let remarks = missed.remarks.flatMap { words($0).wrapped(to: style.width) }
    guard !missed.all.isEmpty else {
      return remarks.isEmpty ? [words(SpotsWords.noDuties)] : remarks
    }
    var table = TextTable(columns: [
      .init(title: words(SpotsWords.reference)), .init(title: words(FiguresWords.team)),
      .init(title: words(SpotsWords.due)), .init(title: words(SpotsWords.became)),
    ])
    table.rows = missed.all.map { duty in
      let limit = [
        duty.timescale.title.text(in: style.language), words(duty.timescale.limitPhrase),
        duty.timescale.basis.map { words($0.phrase) },
        duty.isUnconfirmed ? words(SpotsWords.unconfirmed) : nil,
      ]
      return TextTable.Row(
        cells: [
          duty.reference, name(of: duty.team), duty.lapse.due.description,
          words(duty.lapse.phrase),
        ],
        notes: [limit.compactMap { $0 }.joined(separator: ", ")]
          + [duty.noticedPhrase.map(words)].compactMap { $0 }
      )
    }
    return table.lines(width: style.width) + remarks
  }

  /// Empty where no audit asks for challenges.
  private func challenges(of round: Round.ID?) -> [String] {
    guard let open = figures.openChallenges(team: team, round: round) else { return [] }
    let title = ["", words(OpenChallenge.listed), ""]
    guard !open.isEmpty else { return title + [words(OpenChallenge.noneOpen)] }
    var table = TextTable(columns: [
      .init(title: words(SpotsWords.reference)), .init(title: words(FiguresWords.team)),
      .init(title: words(SpotsWords.became)),
    ])
    table.rows = open.map { challenge in
      TextTable.Row(
        cells: [challenge.reference, name(of: challenge.team), words(challenge.phrase)]
      )
    }
    return title + table.lines(width: style.width)
      + words(OpenChallenge.rule).wrapped(to: style.width)
  }

  private var rules: [String] {
    [HotSpot.rule, MissPattern.rule, MissedDuties.rule].map(words)
      .flatMap { $0.wrapped(to: style.width) }
  }

  private func name(of team: Team.ID) -> String {
    wording(of: team).text(in: style.language)
  }

  private func wording(of team: Team.ID) -> Wording {
    teams[team] ?? Wording(en: team)
  }

  private func words(_ phrase: Phrase) -> String {
    phrase.text(in: style.language)
  }
}
