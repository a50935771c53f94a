/// What an answer means for the figures.
///
/// - SeeAlso: `design.md` section 6. Silence is an answer: none of these is ever turned into
///   another.
public enum Outcome: Hashable, Sendable {
  // Yes-no kinds; met and not met are swapped where the item is adverse.
  case met, notMet, notRecorded

  // Grades.
  case graded(Grade), ungraded

  // Dates; `met` serves them too.
  case missed, overdue, notYetDue, notDeterminable

  /// Dates without a fixed limit: a duration, in no figure of timeliness.
  case noLimit

  /// Counts, choices and texts: in no pool.
  case tallied(String)

  // Outside every figure.
  case notApplicable
  case notAsked
  case unanswered

  /// The evidence did not come from the source that the item asks for.
  case otherSource

  /// As reports and JSON write it: `not-recorded`; a tally is its own value.
  public var code: String {
    switch self {
    case .met: "met"
    case .notMet: "not-met"
    case .notRecorded: "not-recorded"
    case .graded(let grade): grade.rawValue
    case .ungraded: "ungraded"
    case .missed: "missed"
    case .overdue: "overdue"
    case .notYetDue: "not-yet-due"
    case .notDeterminable: "not-determinable"
    case .noLimit: "no-limit"
    case .tallied(let value): value
    case .notApplicable: "not-applicable"
    case .notAsked: "not-asked"
    case .unanswered: "unanswered"
    case .otherSource: "other-source"
    }
  }

  /// Which side of a figure the outcome stands on.
  public var place: Place {
    switch self {
    case .met: .favourable
    case .graded(let grade): grade.isFavourable ? .favourable : .unfavourable
    case .notMet, .notRecorded, .missed, .overdue: .unfavourable
    case .tallied: .tally
    case .ungraded, .notYetDue, .notDeterminable, .noLimit, .notApplicable, .notAsked,
      .unanswered, .otherSource:
      .outside
    }
  }

  public enum Place: Hashable, Sendable {
    /// In n and in N.
    case favourable

    /// In N only.
    case unfavourable

    /// In the N of a distribution that has no favourable side.
    case tally

    /// Beside N, with its reason.
    case outside
  }
}
