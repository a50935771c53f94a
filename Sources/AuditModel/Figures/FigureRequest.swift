/// What figures are asked for, and by which definitions.
public struct FigureRequest: Hashable, Sendable {
  /// How audits of several rounds are brought together.
  public enum Grouping: String, CaseIterable, Sendable {
    /// Each round has its own figures; audits of no round have theirs.
    case eachRound = "each-round"

    /// All audits are counted together; a case read in two rounds counts in both.
    case together
  }

  /// Every version of every template that an audit may answer, in the order of the report.
  public var templates: [Template]

  /// The rounds of the workspace, in the order of the report.
  public var rounds: [Round]

  /// The teams of the workspace, in the order of the report; a team that only audits name follows.
  public var teams: [Team.ID]

  /// Percent by item; holds against the target of the template.
  public var targets: [Item.ID: Int]

  /// Whether drafts are counted too, which is then printed.
  public var includesDrafts: Bool
  public var grouping: Grouping
  public var filter: AuditFilter

  /// Only the figures of these items, and no pools, which are of all; `nil` is everything.
  public var items: Set<Item.ID>?

  /// The audits of which no case may say what they answer; they count all the same.
  public var withheld: WithheldReadings

  public init(
    templates: [Template],
    rounds: [Round],
    teams: [Team.ID],
    targets: [Item.ID: Int] = [:],
    includesDrafts: Bool = false,
    grouping: Grouping = .eachRound,
    filter: AuditFilter = AuditFilter(),
    items: Set<Item.ID>? = nil,
    withheld: WithheldReadings = .none
  ) {
    self.templates = templates
    self.rounds = rounds
    self.teams = teams
    self.targets = targets
    self.includesDrafts = includesDrafts
    self.grouping = grouping
    self.filter = filter
    self.items = items
    self.withheld = withheld
  }
}
