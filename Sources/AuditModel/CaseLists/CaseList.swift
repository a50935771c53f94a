/// The cases of an authority, as its own system lists them, from which a sample can be drawn.
public struct CaseList: Hashable, Sendable {
  /// The columns beside case and team, in the order of the list; may be empty.
  public let columns: [String]

  /// In the order of the list; no reference stands twice.
  ///
  /// May be empty: a list of no cases.
  public let cases: [ListedCase]

  public init(columns: [String], cases: [ListedCase]) {
    self.columns = columns
    self.cases = cases
  }
}

/// One case of a list.
public struct ListedCase: Hashable, Sendable {
  /// What the authority calls the case; never empty.
  public let reference: String

  /// As the list has it, which may be a team that a workspace does not know; never empty.
  public let team: Team.ID

  /// What the other columns say, by the column's name.
  ///
  /// `status`, `age-band`, `sibling-group`, `auditor` and whatever else the list has. A cell without a
  /// word is left out.
  public let attributes: [String: String]

  /// The line of the list on which the case begins, counted from 1.
  public let line: Int

  public init(reference: String, team: Team.ID, attributes: [String: String] = [:], line: Int) {
    self.reference = reference
    self.team = team
    self.attributes = attributes
    self.line = line
  }
}
