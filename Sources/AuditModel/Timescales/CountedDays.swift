/// Some days of a stretch of the calendar, numbered in order so that counting them is a look-up.
///
/// Working days and school days are both counted this way. A year takes about two kilobytes.
struct CountedDays: Sendable {
  let first: Day
  let last: Day

  /// The counted days, earliest first, by their number.
  private let days: [Int32]

  /// For each day from `first`: how many of `days` lie on or before it.
  private let rank: [Int32]

  /// Numbers the days from `first` to `last` for which `isCounted` holds.
  init(from first: Day, to last: Day, where isCounted: (Day) -> Bool) {
    precondition(first <= last, "a stretch of days ends on or after the day it begins")
    var days: [Int32] = []
    var rank: [Int32] = []
    for number in first.number...last.number {
      if isCounted(Day(number: number)) { days.append(Int32(number)) }
      rank.append(Int32(days.count))
    }
    self.first = first
    self.last = last
    self.days = days
    self.rank = rank
  }

  func covers(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Whether `day` is counted; `nil` when it lies outside the stretch.
  func contains(_ day: Day) -> Bool? {
    guard covers(day) else { return nil }
    let before = day == first ? 0 : rank[day.number - first.number - 1]
    return rank[day.number - first.number] > before
  }

  /// The `n`th counted day after `day`, and `day` itself for 0; `nil` outside the stretch.
  func day(_ n: Int, after day: Day) -> Day? {
    // The eve of the first day has no counted day behind it, so counting may start there.
    guard n >= 0, covers(day) || day.adding(days: 1) == first else { return nil }
    guard n > 0 else { return day }
    let behind = day < first ? 0 : Int(rank[day.number - first.number])
    let index = behind + n - 1
    return index < days.count ? Day(number: Int(days[index])) : nil
  }

  /// How many counted days lie after `from`, up to and with `to`; `nil` outside the stretch.
  func count(after from: Day, through to: Day) -> Int? {
    guard covers(from), covers(to), from <= to else { return nil }
    return Int(rank[to.number - first.number] - rank[from.number - first.number])
  }
}
