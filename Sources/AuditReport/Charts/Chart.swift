import AuditModel

/// A picture of figures that stand in a table of the same part of a report.
///
/// It is drawn from the table's cells and from nothing else, so that it shows what the table prints and
/// never more: where no percentage is printed, nothing is drawn.
public struct Chart: Hashable, Sendable {
  /// Words joined by hyphens, once in a report: `team-compliance`.
  public let id: String
  public let title: String

  /// What it shows, in whole sentences, for whoever does not see it.
  public let summary: String

  /// The ``Sheet/name`` and ``Sheet/title`` of the table whose rows it draws.
  public let sheet: String
  public let sheetTitle: String
  public let drawing: Drawing

  public enum Drawing: Hashable, Sendable {
    /// Shares beside each other, with how sure they are.
    case bars([Bar])

    /// Distributions: each fills its whole bar. The keys are in the order of the parts.
    case stacks([Stack], keys: [Key])

    /// Printed counts, all on one scale: the longest bar fills its place. The keys are in the order of the
    /// parts.
    case counts([Stack], keys: [Key])

    /// Shares month after month. Every month stands there, also one without audits.
    case lines([Line], months: [Month])
  }

  /// A share of N, or only its count where no percentage is printed.
  public struct Bar: Hashable, Sendable {
    /// The row of the sheet.
    public let row: Int
    public let label: String

    /// What the label is called in files, such as an item's id; empty where it is the label.
    public let code: String

    /// As the table prints it: `17 of 19 (89%)`.
    public let text: String

    /// 0 to 1; `nil` where no percentage is printed, and then no bar is drawn.
    public let share: Double?

    /// As shares of 1; `nil` where none is printed.
    public let interval: Interval?

    /// 0 to 1.
    public let target: Double?

    /// How many of N were not recorded, 0 included; `nil` where that is no answer, or is withheld.
    public let notRecorded: Int?

    /// The same as a share of N; `nil` where no bar is drawn.
    public let notRecordedShare: Double?
  }

  /// What a part of a distribution is.
  public struct Key: Hashable, Sendable {
    /// How the part is marked: `good`, `not-recorded`.
    public let id: String
    public let title: String
  }

  /// One distribution, whose parts add up to N.
  public struct Stack: Hashable, Sendable {
    /// The row of the sheet.
    public let row: Int
    public let label: String

    /// What the label is called in files; empty where it is the label.
    public let code: String

    /// As the table prints it: `17 of 19 (89%)`.
    public let text: String

    /// In the order of the keys; empty where no percentage, or of counts no number, is printed, and then
    /// no bar is drawn.
    public let parts: [Int]
  }

  /// One figure, month after month.
  public struct Line: Hashable, Sendable {
    public let title: String

    /// One for each month; `nil` where there was no audit.
    public let points: [Point?]
  }

  public struct Point: Hashable, Sendable {
    /// The row of the sheet.
    public let row: Int
    public let text: String

    /// 0 to 1; `nil` where no percentage is printed, and then no point is drawn.
    public let share: Double?

    /// As shares of 1; `nil` where none is printed.
    public let interval: Interval?

    /// Whether template or definition changed since the point before: the line does not lead here.
    public let isBreak: Bool
  }
}
