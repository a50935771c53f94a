/// How long something may take.
public enum Limit: Hashable, Sendable {
  case workingDays(Int)

  /// 0 is the same day.
  case calendarDays(Int)

  /// Weeks of seven calendar days, whatever holidays they hold.
  case weeks(Int)

  /// Calendar months: the same day number, or the last day of a shorter month.
  case months(Int)

  /// Hours that really pass, clock changes counted.
  case hours(Int)

  /// Days on which the authority's schools are open.
  case schoolDays(Int)

  /// Reads `42 working days`, `1 week`, `24 hours`, `same day`; `nil` for anything else.
  ///
  /// The number is 1 to 9999. `28 days` is refused: it does not say which days.
  public init?(_ text: some StringProtocol) {
    if text == "same day" {
      self = .calendarDays(0)
      return
    }
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let number = Int(words[0]), (1...9999).contains(number) else {
      return nil
    }
    switch words[1] {
    case "working day", "working days": self = .workingDays(number)
    case "calendar day", "calendar days": self = .calendarDays(number)
    case "week", "weeks": self = .weeks(number)
    case "month", "months": self = .months(number)
    case "hour", "hours": self = .hours(number)
    case "school day", "school days": self = .schoolDays(number)
    default: return nil
    }
  }

  /// The limit for people: `7 working days`, `7 diwrnod gwaith`.
  public var phrase: Phrase {
    switch self {
    case .workingDays(let n): Phrase(en: description, cy: "\(n) diwrnod gwaith")
    case .calendarDays(0): Phrase(en: "the same day", cy: "yr un diwrnod")
    case .calendarDays(let n): Phrase(en: description, cy: "\(n) diwrnod calendr")
    case .weeks(let n): Phrase(en: description, cy: "\(n) wythnos")
    case .months(let n): Phrase(en: description, cy: "\(n) mis")
    case .hours(let n): Phrase(en: description, cy: "\(n) awr")
    case .schoolDays(let n): Phrase(en: description, cy: "\(n) diwrnod ysgol")
    }
  }
}

extension Limit: CustomStringConvertible {
  /// As files write it; ``init(_:)`` reads it back.
  public var description: String {
    switch self {
    case .workingDays(let n): "\(n) working \(n == 1 ? "day" : "days")"
    case .calendarDays(0): "same day"
    case .calendarDays(let n): "\(n) calendar \(n == 1 ? "day" : "days")"
    case .weeks(let n): "\(n) \(n == 1 ? "week" : "weeks")"
    case .months(let n): "\(n) \(n == 1 ? "month" : "months")"
    case .hours(let n): "\(n) \(n == 1 ? "hour" : "hours")"
    case .schoolDays(let n): "\(n) school \(n == 1 ? "day" : "days")"
    }
  }
}
