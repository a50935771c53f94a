/// Under which law a piece of work began.
///
/// The Social Services and Well-being (Wales) Act 2014 came into force on 6 April 2016. The limits
/// in force when a clock starts hold to its end, even if the work crosses that day.
public enum Era: String, CaseIterable, Sendable {
  /// Begun on or before 5 April 2016.
  case until2016 = "until-2016"

  /// Begun on or after 6 April 2016.
  case since2016 = "since-2016"

  /// The first day of the 2014 Act: 6 April 2016.
  public static let change: Day = "2016-04-06"

  public init(start: Day) {
    self = start < Era.change ? .until2016 : .since2016
  }

  /// The word in files: `until-2016`, `since-2016`.
  public var code: String {
    rawValue
  }

  public var phrase: Phrase {
    switch self {
    case .until2016: Phrase(en: "before 6 April 2016", cy: "cyn 6 Ebrill 2016")
    case .since2016: Phrase(en: "since 6 April 2016", cy: "ers 6 Ebrill 2016")
    }
  }
}
