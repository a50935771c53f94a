/// A month of the calendar: `2026-03`.
public struct Month: Hashable, Comparable, Sendable {
  /// 1 to 9999.
  public let year: Int

  /// 1 to 12.
  public let number: Int

  /// Makes a month from its year, 1 to 9999, and number, 1 to 12; `nil` for anything else.
  public init?(year: Int, number: Int) {
    guard (1...9999).contains(year), (1...12).contains(number) else { return nil }
    self.year = year
    self.number = number
  }

  /// The month in which a day lies.
  public init(of day: Day) {
    let (year, month, _) = day.civil
    self.year = year
    number = month
  }

  /// Reads `2026-03`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard let day = Day("\(text)-01") else { return nil }
    self.init(of: day)
  }

  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  /// The first day.
  public var from: Day {
    Day(year: year, month: number, day: 1) ?? Day(number: 0)
  }

  /// The last day.
  public var to: Day {
    next.map { $0.from.adding(days: -1) } ?? Day(year: year, month: 12, day: 31) ?? from
  }

  /// The month after; `nil` after the last that the calendar has.
  public var next: Month? {
    number == 12 ? Month(year: year + 1, number: 1) : Month(year: year, number: number + 1)
  }

  /// The quarter of the calendar year in which the month lies.
  public var quarter: ClosedRange<Day>? {
    let first = (number - 1) / 3 * 3 + 1
    guard let from = Month(year: year, number: first), let to = Month(year: year, number: first + 2)
    else { return nil }
    return from.from...to.to
  }

  /// How many months come after another month; negative where this one is earlier.
  public func months(since other: Month) -> Int {
    (year - other.year) * 12 + number - other.number
  }
}

extension Month: CustomStringConvertible {
  /// As files write it: `2026-03`.
  public var description: String {
    String(from.description.prefix(7))
  }
}

extension Month {
  /// The month for people: `Mar 2026`.
  public var phrase: Phrase {
    Phrase(en: "\(shortName.en) \(year)", cy: "\(shortName.cy) \(year)")
  }

  /// The month's name in three letters: `Mar`, `Maw`.
  public var shortName: Phrase {
    MonthName.short[number - 1]
  }
}
