import AuditModel

/// A folder that holds the templates, rounds and audits of one organisation.
public struct Workspace: Sendable {
  /// Where it is, as it was named.
  public let path: String
  public let settings: WorkspaceSettings

  /// The pinned timescales, those of the authority's own, and the calendar.
  public let timescales: Timescales
  public let calendar: WorkingCalendar

  /// Every pinned version of a template, by id and version.
  public internal(set) var pinned: [PinnedTemplate] {
    didSet { ruleSums = RuleSums() }
  }

  /// Templates that the people of this workspace wrote, ready to be pinned; by id.
  public let ownTemplates: [Template]

  /// Sorted by id.
  public internal(set) var rounds: [Round] {
    didSet { ruleSums = RuleSums() }
  }

  /// What is usable but not as it should be, and what was set aside because it cannot be used.
  public let warnings: [InputError]

  /// What audits may stand on, and was set aside.
  let unusable: UnusableParts

  let root: Folder

  /// The listing of the audits that began when the workspace was opened; `nil` where nobody asked for
  /// it.
  let ahead: AuditsAhead?

  /// Its templates and rules, as they were parsed.
  let documents: ParsedDocuments

  /// Digests of all of the above that somebody has asked for.
  private(set) var ruleSums = RuleSums()

  /// A version of a template as audits answer it.
  public struct PinnedTemplate: Hashable, Sendable {
    public let template: Template

    /// Of the file's bytes, as audits name it: `sha256:…`.
    public let digest: String
  }
}

extension Workspace {
  /// The rules by which an audit is judged.
  ///
  /// The round, by its id, may settle when something is held to be received; `nil`, or a round
  /// nobody has described, leaves it at the day it came.
  public func rules(round: String? = nil) -> Rules {
    let receipt = rounds.first { $0.id == round }?.receipt ?? .counts
    return Rules(
      timescales: timescales,
      clocks: ClockRules(calendar: calendar, receivedOutOfHours: receipt)
    )
  }

  /// The digests of the rules, as an audit keeps them: of what timescales and local rules mean, and of the
  /// working days.
  public var ruleDigests: Audit.RuleDigests {
    ruleSums.digests {
      let meanings =
        timescales.all.map { $0.canonicalText + "\n" }.joined() + settings.localRules.canonicalText
      return Audit.RuleDigests(
        holidays: Digest(of: calendar.canonicalText.utf8).text,
        timescales: Digest(of: meanings.utf8).text
      )
    }
  }

  /// The team's title; `nil` for an id that the settings do not have.
  public func team(_ id: Team.ID) -> Team? {
    settings.teams.first { $0.id == id }
  }

  /// The names of what a workspace holds.
  enum Part {
    static let templates = "templates"
    static let items = "items"
    static let rules = "rules"
    static let timescales = "timescales.yaml"
    static let frameworks = "frameworks"
    static let rounds = "rounds"
    static let indicators = "indicators"

    /// Registers, and in it the decisions about them.
    static let recommendations = "recommendations"
    static let decisions = "decisions"
    static let audits = "audits"
    static let conflicts = "conflicts"

    /// In ``conflicts``: versions about which a person has decided.
    static let settled = "settled"
    static let exports = "exports"
    static let hidden = ".caseaudit"
    static let journal = "journal"
    static let index = "index"
  }
}
