import AuditModel

/// A round and everything that its report is made from.
public struct ReportedRound: Sendable {
  public let round: Round
  public let authority: Wording
  public let teams: [Team]

  /// The only team it is about; `nil` is all.
  public let team: Team.ID?

  /// Of this round alone, each team and all; of one team alone where the report is about it.
  public let figures: Figures

  /// The audits behind the figures, whole, in the order of their ids; without those that are kept from
  /// whoever asks.
  public let audits: [Audit]

  /// The audits behind the figures that are kept from whoever asks, who reads the same files: they count,
  /// and nothing that stands in them is shown.
  public let withheld: [Audit]

  /// Every concern that was raised in the round, in drafts and other readings too.
  public let raised: [RaisedEscalation]

  /// Under whose headings figures and findings stand; `nil` where nobody has named one.
  public let framework: Framework?

  /// What was decided to report of the round's items; empty where nobody has decided anything, and where
  /// the report is about one team, of which nothing was decided.
  public let decisions: [FindingDecision.Matter: FindingDecision]

  /// What the audits were known by when the report was made: `sha256:…`.
  public let digest: String

  /// Which program made it: `0.1.0`.
  public let program: String
  public let language: Language

  public init(
    _ round: Round,
    of authority: Wording,
    teams: [Team],
    team: Team.ID? = nil,
    figures: Figures,
    audits: [Audit],
    withheld: [Audit] = [],
    raised: [RaisedEscalation] = [],
    under framework: Framework?,
    decisions: [FindingDecision.Matter: FindingDecision] = [:],
    digest: String,
    program: String,
    language: Language
  ) {
    self.round = round
    self.authority = authority
    self.teams = teams
    self.team = team
    self.figures = figures
    self.audits = audits
    self.withheld = withheld
    self.raised = raised
    self.framework = framework
    self.decisions = team == nil ? decisions : [:]
    self.digest = digest
    self.program = program
    self.language = language
  }

  /// The report: front, headline, headings, voices, figures, and more parts.
  public func report(adding more: [RoundReport.Part] = []) -> RoundReport {
    RoundReport(
      round: round.id,
      title: "\(authority.text(in: language)): \(round.title.text(in: language))",
      front: front,
      parts: [headline] + (team == nil ? [teamSpread] : []) + headings
        + (team == nil ? [candidates] : []) + [secondSources, voices, months, allFigures] + more
    )
  }

  /// How many children and families the figures are of.
  var childrenRead: ChildrenAndFamilies {
    ChildrenAndFamilies(of: (audits + withheld).map(\.caseFile))
  }

  func words(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  /// The round's figures as tables.
  var sheets: FiguresSheet {
    FiguresSheet(figures, teams: teams, under: framework, language: language)
  }

  func template(of audit: Audit) -> Template? {
    figures.request.templates.first {
      $0.id == audit.template.id && $0.version == audit.template.version
    }
  }

  private var allFigures: RoundReport.Part {
    let items = sheets.sheets(.item)
    return RoundReport.Part(
      "figures",
      words(Phrase(en: "All figures", cy: "Pob ffigur")),
      sheets: items,
      charts: framework == nil ? items.flatMap { charts(of: $0, nil) } : []
    )
  }
}
