import AuditModel

/// A round as it may leave the building: counts from which nobody can work out a child, and no note,
/// reference, auditor or single case.
public struct PublishedRound: Sendable {
  public let round: Round
  public let authority: Wording
  public let teams: [Team]

  /// The only team it is about; `nil` is all.
  public let team: Team.ID?

  /// Of this round alone; only their items and definitions are read here.
  public let figures: Figures

  /// Every count, protected.
  public let publication: Publication

  /// The round to tell changes since; `nil` tells none.
  public let earlier: EarlierRound?

  /// The audits whose approved words may stand; none where the report is about one team.
  public let audits: [Audit]
  public let framework: Framework?

  /// What was decided to report of the round's items, in words that somebody answers for; none where
  /// the report is about one team.
  public let decisions: [FindingDecision.Matter: FindingDecision]

  /// What was asked for by inspections and where it stands; `nil` where there is nothing.
  public let recommendations: RecommendationLedger?

  /// What the audits were known by when the report was made: `sha256:…`.
  public let digest: String

  /// Which program made it: `0.1.0`.
  public let program: String
  public let language: Language

  public init(
    _ round: Round,
    of authority: Wording,
    teams: [Team],
    team: Team.ID?,
    figures: Figures,
    publication: Publication,
    since earlier: EarlierRound? = nil,
    audits: [Audit],
    under framework: Framework?,
    decisions: [FindingDecision.Matter: FindingDecision] = [:],
    recommendations: RecommendationLedger?,
    digest: String,
    program: String,
    language: Language
  ) {
    self.round = round
    self.authority = authority
    self.teams = teams
    self.team = team
    self.figures = figures
    self.publication = publication
    self.earlier = earlier
    self.audits = team == nil ? audits : []
    self.framework = framework
    self.decisions = team == nil ? decisions : [:]
    self.recommendations = recommendations
    self.digest = digest
    self.program = program
    self.language = language
  }

  /// The report: front, headline, headings, what people said, every figure, recommendations.
  public func report() -> RoundReport {
    RoundReport(
      round: round.id,
      title: "\(authority.text(in: language)): \(round.title.text(in: language))",
      front: front,
      parts: [headline] + headings + [voices, allFigures, change, register]
    )
  }

  func words(_ phrase: Phrase) -> String {
    phrase.text(in: language)
  }

  /// Printed in front and on every sheet.
  var mode: Phrase {
    guard let decision = round.publishedExactly else { return .rounded }
    return Phrase(
      en: "For publication with exact counts, as the \(decision.role) decided on \(decision.on).",
      cy: "I'w gyhoeddi â chyfrifon union, fel y penderfynwyd ar \(decision.on)"
        + " (\(decision.role))."
    )
  }

  /// The items, each with its figure's definition.
  var told: [(item: PublishedItem, figure: Figure)] {
    Array(zip(publication.items.dropFirst(), figures.published(of: round.id)))
  }

  func shown(
    _ subject: Publication.Subject,
    _ column: Publication.Column,
    team: Team.ID? = nil
  ) -> PublishedCount {
    publication.shown[Publication.Cell(team, subject, column)] ?? .withheld
  }
}

extension Phrase {
  fileprivate static let rounded = Phrase(
    en: "For publication: counts to the nearest 5 and 1 to 4 as fewer than 5; where a group has"
      + " fewer than 5, fewer than 5 may also be none; what would give a small group away is withheld.",
    cy: "I'w gyhoeddi: cyfrifon i'r 5 agosaf ac 1 i 4 fel llai na 5; lle mae llai na 5 mewn grŵp,"
      + " gall llai na 5 hefyd olygu dim; ni roddir yr hyn a fyddai'n datgelu grŵp bach."
  )
}
