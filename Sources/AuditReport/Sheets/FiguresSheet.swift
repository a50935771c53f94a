import AuditModel

/// Figures as sheets: by team, item, section, heading, month, age or legal status.
///
/// Compliance and quality come first and stand beside each other; of the items, all are listed by item,
/// and elsewhere those that managers read first, unless others are named.
public struct FiguresSheet: Sendable {
  let figures: Figures
  let teams: [Team.ID: Wording]
  let team: Team.ID?
  let only: Set<Item.ID>?
  let framework: Framework?
  let language: Language

  /// - Parameters:
  ///   - figures: What was counted.
  ///   - teams: The teams whose names are known; another is shown by its id.
  ///   - team: Whose figures are listed; `nil` is all teams.
  ///   - only: The items that are listed; `nil` leaves it to the sheet.
  ///   - framework: Whose headings are listed, by heading.
  ///   - language: Of titles and words.
  public init(
    _ figures: Figures,
    teams: [Team],
    of team: Team.ID? = nil,
    only: Set<Item.ID>? = nil,
    under framework: Framework? = nil,
    language: Language
  ) {
    self.figures = figures
    self.teams = Dictionary(teams.map { ($0.id, $0.title) }) { first, _ in first }
    self.team = team
    self.only = only
    self.framework = framework
    self.language = language
  }

  /// One sheet for each round that has figures, in their order.
  public func sheets(_ grouping: FigureGrouping) -> [Sheet] {
    rounds.map { round in
      let name = round ?? words(roundless)
      return sheet(
        grouping,
        title: "\(name): \(words(grouping.phrase))",
        notes: notes(of: round, by: grouping),
        rows: rows(grouping, round: round)
      )
    }
  }

  /// All rounds in one sheet, as spreadsheets want it.
  public func sheet(_ grouping: FigureGrouping) -> Sheet {
    sheet(
      grouping,
      title: words(grouping.phrase),
      notes: rounds.flatMap { notes(of: $0, by: grouping) }.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      },
      rows: rounds.flatMap { rows(grouping, round: $0) }
    )
  }

  /// The cases behind the figures that are listed, each in one row.
  public func cases() -> Sheet {
    let listed = figures.items.filter { $0.team == team && isListed($0.item, by: .item) }
    return Sheet(
      name: "cases",
      title: words(Phrase(en: "cases", cy: "achosion")),
      columns: [
        .round(language), Sheet.Column("item", words(FiguresWords.item)),
        Sheet.Column("case", words(Phrase(en: "case", cy: "achos"))),
        Sheet.Column("team", words(FiguresWords.team)),
        Sheet.Column("date", words(Phrase(en: "date", cy: "dyddiad"))),
        Sheet.Column("outcome", words(Phrase(en: "outcome", cy: "canlyniad"))),
        Sheet.Column("state", words(Phrase(en: "state", cy: "cyflwr"))),
        Sheet.Column("audit", words(Phrase(en: "audit", cy: "archwiliad"))),
      ],
      rows: listed.flatMap { figure in
        figures.cases(behind: figure).map { behind in
          [
            .text(behind.round), .text(figure.item.id), .text(behind.reference),
            .text(behind.team), .text(behind.asAt.description), .text(behind.code),
            .text(behind.state.rawValue), .text(behind.id),
          ]
        }
      }
    )
  }

  private func sheet(
    _ grouping: FigureGrouping,
    title: String,
    notes: [String],
    rows: [Sheet.FigureRow]
  ) -> Sheet {
    Sheet(
      name: "by-\(grouping.rawValue)",
      title: title,
      notes: notes,
      keys: [
        .round(language),
        Sheet.Column(
          "sample",
          words(Phrase(en: "sample", cy: "sampl")),
          isInText: false
        ),
        Sheet.Column(
          "team",
          words(FiguresWords.team),
          isInText: team != nil || grouping == .team
        ),
      ] + keys(grouping),
      rows: rows,
      language: language
    )
  }

  /// The rounds that have figures, in their order.
  private var rounds: [Round.ID?] {
    figures.items.map(\.round).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private var roundless: Phrase {
    figures.request.grouping == .together ? FiguresWords.together : FiguresWords.noRound
  }

  func isListed(_ item: Item, by grouping: FigureGrouping) -> Bool {
    only?.contains(item.id) ?? (grouping == .item || item.isHeadline)
  }

  func words(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  /// What the sample cannot show, which audits count, and which period.
  private func notes(of round: Round.ID?, by grouping: FigureGrouping) -> [String] {
    let described = figures.request.rounds.first { $0.id == round }
    let named = figures.names.rounds
    let unknown: Claim.Limitation =
      figures.request.grouping == .together
      ? .together(figures.request.rounds.filter { named.contains($0.id) }) : .sampleUnknown
    let listed = figures.items.filter { $0.team == team && $0.round == round }
    let phrases: [Phrase?] = [
      described?.sample.limits ?? unknown.phrase, figures.request.filter.period, counted(round),
      grouping.trait == nil ? nil : Self.addUp,
      listed.contains(where: \.isUnconfirmed) ? FiguresWords.unconfirmed : nil,
    ]
    return phrases.compactMap { $0.map(words) }
  }

  private func counted(_ round: Round.ID?) -> Phrase {
    let audits = figures.audits.filter { audit in
      (team == nil || audit.team == team)
        && (figures.request.grouping == .together || audit.round == round)
    }
    let drafts = audits.count { $0.state == .draft }
    guard figures.request.includesDrafts else {
      return Phrase(
        en: "Audits counted: \(audits.count), finished ones only.",
        cy: "Archwiliadau a gyfrifwyd: \(audits.count), rhai gorffenedig yn unig."
      )
    }
    return Phrase(
      en: "Audits counted: \(audits.count), drafts included (\(drafts)).",
      cy: "Archwiliadau a gyfrifwyd: \(audits.count), drafftiau wedi'u cynnwys (\(drafts))."
    )
  }

  private static let addUp = Phrase(
    en: "The same readings count as in the whole, so the parts add up to it.",
    cy: "Mae'r un darlleniadau'n cyfrif ag yn y cyfan, felly mae'r rhannau'n adio iddo."
  )
}

extension Sheet.Column {
  fileprivate static func round(_ language: Language) -> Self {
    let title = Phrase(en: "round", cy: "rownd").text(in: language)
    return Self("round", title, isInText: false)
  }
}

extension AuditFilter {
  /// Which days the audits are of, in a sentence; `nil` where no period narrows them.
  var period: Phrase? {
    switch (from, to) {
    case (nil, nil): nil
    case (let from?, nil):
      Phrase(en: "Audits from \(from) on.", cy: "Archwiliadau o \(from) ymlaen.")
    case (nil, let to?): Phrase(en: "Audits up to \(to).", cy: "Archwiliadau hyd at \(to).")
    case (let from?, let to?):
      Phrase(en: "Audits from \(from) to \(to).", cy: "Archwiliadau o \(from) i \(to).")
    }
  }
}
