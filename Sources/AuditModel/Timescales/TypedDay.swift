/// A day as a person typed it, without a time; ``DateEntry`` lists the forms.
enum TypedDay: Hashable {
  case day(Day)
  case refused(Phrase)

  /// Reads lower-case words.
  init(_ words: [String], today: Day) {
    if words.count == 1, let day = TypedDay.relative(words[0], to: today) {
      self = .day(day)
      return
    }
    let (weekday, rest) = TypedDay.splitWeekday(words)
    guard let parts = TypedDay.parts(rest) else {
      self = .refused(.notADate(words.joined(separator: " ")))
      return
    }
    switch TypedDay.day(parts, today: today) {
    case .day(let day) where weekday != nil && weekday != day.weekday:
      self = .refused(.wrongWeekday(words[0], day))
    case let read:
      self = read
    }
  }

  /// `today`, `ddoe`, `-3`; also an ISO date, the only form with the year first.
  private static func relative(_ word: String, to today: Day) -> Day? {
    switch word {
    case "today", "heddiw": return today
    case "yesterday", "ddoe": return today.adding(days: -1)
    default:
      if let day = Day(word) { return day }
      let digits = word.dropFirst()
      guard word.hasPrefix("-"), digits.allSatisfy(\.isASCIIDigit), digits.count <= 5,
        let days = Int(digits)
      else { return nil }
      return today.adding(days: -days)
    }
  }

  /// A leading name of a weekday in either language, and what follows it.
  ///
  /// *Mawrth* is Tuesday and March; in front of a date it is Tuesday.
  private static func splitWeekday(_ words: [String]) -> (Weekday?, ArraySlice<String>) {
    guard words.count > 1, let first = words.first, first.count >= 3 else {
      return (nil, words[...])
    }
    let weekday = Weekday.allCases.first { day in
      "\(day)".hasPrefix(first) || day.phrase.cy.lowercased().hasPrefix(first)
    }
    return weekday == nil ? (nil, words[...]) : (weekday, words.dropFirst())
  }
}

extension TypedDay {
  /// Day, month and year as they were typed; the year may be left out.
  private struct Parts {
    let day: Int
    let month: Int
    let year: Year
  }

  private enum Year {
    case leftOut
    case of(Int)
    case unclear(String)
  }

  private static func parts(_ words: ArraySlice<String>) -> Parts? {
    let pieces =
      words.count == 1
      ? words.joined().split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map(
        String.init
      )
      : Array(words)
    guard (2...3).contains(pieces.count), let day = dayNumber(pieces[0]),
      let month = number(pieces[1]) ?? MonthName.number(pieces[1])
    else { return nil }
    guard pieces.count == 3 else { return Parts(day: day, month: month, year: .leftOut) }
    return year(pieces[2]).map { Parts(day: day, month: month, year: $0) }
  }

  /// `5`, `5th`, `1af`.
  private static func dayNumber(_ text: String) -> Int? {
    let digits = text.prefix(while: \.isASCIIDigit)
    let ending = text.dropFirst(digits.count)
    let endings = ["", "st", "nd", "rd", "th", "af", "il", "ydd", "ed", "fed", "eg", "ain"]
    return endings.contains(String(ending)) ? number(String(digits)) : nil
  }

  /// One or two digits.
  private static func number(_ text: String) -> Int? {
    (1...2).contains(text.count) && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  private static func year(_ text: String) -> Year? {
    guard text.allSatisfy(\.isASCIIDigit), let number = Int(text) else { return nil }
    switch text.count {
    case 2: return .of(number < 70 ? 2000 + number : 1900 + number)
    case 4: return .of(number)
    default: return .unclear(text)
    }
  }

  private static func day(_ parts: Parts, today: Day) -> TypedDay {
    guard (1...12).contains(parts.month) else { return .refused(.noSuchMonth(parts.month)) }
    switch parts.year {
    case .unclear(let text):
      return .refused(.unclearYear(text))
    case .of(let year):
      return Day(year: year, month: parts.month, day: parts.day).map(TypedDay.day)
        ?? .refused(.noSuchDay(parts.day, month: parts.month, year: year))
    case .leftOut:
      // 29 February can be eight years back, across a century that is no leap year.
      let thisYear = today.civil.year
      let latest = (max(thisYear - 8, 1)...thisYear).reversed().lazy
        .compactMap { Day(year: $0, month: parts.month, day: parts.day) }
        .first { $0 <= today }
      return latest.map(TypedDay.day)
        ?? .refused(.noSuchDay(parts.day, month: parts.month, year: nil))
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool {
    isASCII && isNumber
  }
}

extension Phrase {
  fileprivate static func notADate(_ text: String) -> Phrase {
    Phrase(
      en: "'\(text)' is no date: try 5/1/26, 5 Jan 2026, today, -3, 'not recorded' or 'not yet'",
      cy: "nid yw '\(text)' yn ddyddiad: rhowch gynnig ar 5/1/26, 5 Ionawr 2026, heddiw, -3, "
        + "'nas cofnodwyd' neu 'ddim eto'"
    )
  }

  fileprivate static func wrongWeekday(_ word: String, _ day: Day) -> Phrase {
    Phrase(
      en: "'\(word)' is not right: that date is \(day.phrase.en)",
      cy: "nid yw '\(word)' yn iawn: \(day.phrase.cy) yw'r dyddiad hwnnw"
    )
  }

  fileprivate static func noSuchMonth(_ month: Int) -> Phrase {
    Phrase(
      en: "there is no month \(month): write the day first, then the month",
      cy: "nid oes mis \(month): ysgrifennwch y diwrnod yn gyntaf, yna'r mis"
    )
  }

  fileprivate static func unclearYear(_ text: String) -> Phrase {
    Phrase(
      en: "'\(text)' is no year: write two digits or four",
      cy: "nid yw '\(text)' yn flwyddyn: ysgrifennwch ddau ddigid neu bedwar"
    )
  }

  fileprivate static func noSuchDay(_ day: Int, month: Int, year: Int?) -> Phrase {
    let name = MonthName.all[month - 1]
    let suffix = year.map { " \($0)" } ?? ""
    return Phrase(
      en: "there is no \(day) \(name.en)\(suffix): check the day",
      cy: "nid oes \(day) \(name.cy)\(suffix): gwiriwch y diwrnod"
    )
  }
}
