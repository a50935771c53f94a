/// What kind of answer an item takes; decides what its outcomes can be.
public enum AnswerKind: Hashable, Sendable {
  /// Presence on the record: no already means that it is not there.
  case yesNo

  /// An event in the world, on which the file may be silent.
  case yesNoNotRecorded

  /// A judgement on the grade scale.
  case grade

  /// One or more clocks, each on one of these timescales; never empty.
  case dates([Timescale.ID])

  case count(CountRange)

  /// One of these options, or not recorded, or not applicable; never empty.
  case choice([Option])

  case text

  /// As templates write it: `yes-no-not-recorded`.
  public var code: String {
    switch self {
    case .yesNo: "yes-no"
    case .yesNoNotRecorded: "yes-no-not-recorded"
    case .grade: "grade"
    case .dates: "dates"
    case .count: "count"
    case .choice: "choice"
    case .text: "text"
    }
  }

  /// Every code a template may write, in the order of `design.md` section 6.
  public static let codes = [
    "yes-no", "yes-no-not-recorded", "grade", "dates", "count", "choice", "text",
  ]
}

/// What a count item counts, and how far it can go.
public struct CountRange: Hashable, Sendable {
  /// What is counted: `elements`.
  public let unit: Wording

  /// The largest number that makes sense; `nil` where there is none.
  public let most: Int?

  /// What the number is out of ("agencies due to report"), asked as a second number; `nil` where
  /// one number is enough.
  public let outOf: Wording?

  public init(unit: Wording, most: Int? = nil, outOf: Wording? = nil) {
    self.unit = unit
    self.most = most
    self.outOf = outOf
  }
}

/// One of the answers of a choice item.
public struct Option: Hashable, Identifiable, Sendable {
  public let id: String
  public let title: Wording

  public init(id: String, title: Wording) {
    self.id = id
    self.title = title
  }
}
