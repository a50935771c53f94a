import AuditModel

extension ByteCursor {
  /// Moves over a day: `"2026-03-12"`.
  mutating func day() throws(Unexpected) -> Day {
    try skip("\"")
    let day = try bareDay()
    try skip("\"")
    return day
  }

  /// Moves over a time in UTC, `"2026-03-12T09:20:31Z"`, and gives its bytes.
  @inline(__always)
  mutating func utcTime() throws(Unexpected) -> ByteRange {
    try skip("\"")
    let first = position
    // The last two overlap, so that three words hold the time and its closing quote.
    guard let month = TimeDigits(word(), as: .month),
      let hour = TimeDigits(word(8), as: .hour),
      TimeDigits(word(13), as: .second) != nil,
      TimeDigits.isDay(month, day: hour.pair(at: 0)), hour.pair(at: 3) < 24
    else { throw Unexpected() }
    position += 21
    return closedText(from: first)
  }

  /// Moves over a day, a day with a time, `not-recorded` or `not-yet`.
  mutating func moment() throws(Unexpected) -> Moment {
    if skipped("\"not-recorded\"") { return .notRecorded }
    if skipped("\"not-yet\"") { return .notYet }
    try skip("\"")
    let day = try bareDay()
    if skipped("\"") { return .on(day) }
    // From the last digit of the day to the closing quote.
    guard let time = TimeDigits(word(-1), as: .localTime),
      time.pair(at: 2) < 24,
      let moment = LocalTime(day: day, minute: time.pair(at: 2) * 60 + time.pair(at: 5))
    else { throw Unexpected() }
    position += 7
    return .at(moment)
  }

  private mutating func bareDay() throws(Unexpected) -> Day {
    guard let month = TimeDigits(word(), as: .month),
      let rest = TimeDigits(word(2), as: .dayOfMonth),
      let day = Day(year: month.year, month: month.pair(at: 5), day: rest.pair(at: 6))
    else { throw Unexpected() }
    position += 10
    return day
  }
}
