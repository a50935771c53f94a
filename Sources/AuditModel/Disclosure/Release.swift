/// That a round was published once: what was printed, and from which audits.
///
/// It is kept so that a later report can be compared with it, and never leaves the workspace. It holds
/// on which side of each count every audit stood, and no note, reference or auditor.
public struct Release: Record, Hashable {
  public let id: String

  /// When, in UTC: `2026-03-12T09:20:31Z`.
  public let at: String

  /// The id of whoever published it.
  public let by: String
  public let round: Round.ID

  /// The only team it is about; `nil` is all.
  public let team: Team.ID?

  /// Empty where no framework was used.
  public let framework: Framework.ID

  /// `en` or `cy`, and the format: `md`.
  public let language: String
  public let format: String

  /// The role that decided to print exact counts; `nil` where they were rounded.
  public let decidedBy: String?

  /// Of the audits: `sha256:…`.
  public let digest: String
  public let publication: Publication

  /// Fields of a newer program, kept as they are.
  public let unknown: JSONObject

  /// Nothing follows from an earlier release but what is compared.
  public var parents: [String] { [] }

  public init(
    id: String,
    at: String,
    by: String,
    round: Round.ID,
    team: Team.ID?,
    framework: Framework.ID,
    language: String,
    format: String,
    decidedBy: String?,
    digest: String,
    publication: Publication,
    unknown: JSONObject = [:]
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.round = round
    self.team = team
    self.framework = framework
    self.language = language
    self.format = format
    self.decidedBy = decidedBy
    self.digest = digest
    self.publication = publication
    self.unknown = unknown
  }

  /// Whether the other printed the same counts of the same audits: in another language or format it
  /// tells nobody more.
  public func isSame(as other: Release) -> Bool {
    isSame(as: other, of: other.publication)
  }

  /// As ``isSame(as:)``, where the other's audits have these ids.
  func isSame(as other: Release, of publication: Publication) -> Bool {
    round == other.round && self.publication.groups == publication.groups
      && self.publication.sides == publication.sides
      && self.publication.items.map(\.id) == publication.items.map(\.id)
      && self.publication.items.map(\.hasMedian) == publication.items.map(\.hasMedian)
      && self.publication.shown == publication.shown
  }
}
