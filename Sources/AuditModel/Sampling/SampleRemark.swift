/// Something about a draw that is worth knowing, and stops nothing.
public enum SampleRemark: Hashable, Sendable {
  /// The list does not say this of any case.
  case noColumn(String)

  /// So many cases to draw from have nothing in this column.
  case noWord(column: String, cases: Int)

  /// So many cases have a word here that the program does not know.
  case unknownWord(column: String, word: String, cases: Int)

  /// A team that the workspace does not have.
  case unknownTeam(Team.ID, cases: Int)

  /// A team has fewer cases than were asked for; all of them were drawn.
  case smallTeam(Team.ID, cases: Int, asked: Int)

  /// No case was drawn of a stratum, because its share is less than one.
  case nothingDrawn(StratumShare)

  /// Brothers and sisters who were drawn together: one family counts more than once.
  case siblings(group: String, [String])

  /// A case of the sample that was audited not long before.
  case audited(String, on: Day)

  /// Cases were left out because nothing in the window happened on them.
  case outsideWindow(CaseWindow, cases: Int)

  /// Nobody knows whether these lie in the window, so they could be drawn.
  case noDay(CaseWindow, cases: Int)

  /// A reference that may tell who the child is.
  case resembles(String, PersonalData)
}

extension SampleRemark {
  /// What kind of remark it is, for programs.
  public var code: String {
    switch self {
    case .noColumn: "no-column"
    case .noWord: "no-word"
    case .unknownWord: "unknown-word"
    case .unknownTeam: "unknown-team"
    case .smallTeam: "small-team"
    case .nothingDrawn: "nothing-drawn"
    case .siblings: "siblings"
    case .audited: "audited"
    case .outsideWindow: "outside-window"
    case .noDay: "no-day"
    case .resembles: "resembles"
    }
  }
}
