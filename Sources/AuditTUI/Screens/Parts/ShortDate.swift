import AuditModel

extension Day {
  /// As a person would type it: `5/1/2026`.
  var typed: String {
    let (year, month, day) = civil
    return "\(day)/\(month)/\(year)"
  }

  /// The day for lists: `10 Mar`, and with its year, `3 Nov 2025`, where that is not today's.
  func short(today: Day) -> Phrase {
    let (year, _, day) = civil
    let name = Month(of: self).shortName
    let end = year == today.civil.year ? "" : " \(year)"
    return Phrase(en: "\(day) \(name.en)\(end)", cy: "\(day) \(name.cy)\(end)")
  }
}

extension LocalTime {
  /// When something was done, for lists: the time where that was today, else the day.
  func short(today: Day) -> Phrase {
    day == today ? Phrase(same: timeOfDay) : day.short(today: today)
  }

  /// Reads a time in UTC as audits write it, `2026-03-12T09:20:31Z`, as the wall clock in Wales
  /// shows it; `nil` for anything else.
  init?(timestamp: String) {
    guard timestamp.hasSuffix("Z"), timestamp.utf8.count >= 17, let day = Day(timestamp.prefix(10))
    else { return nil }
    let time = timestamp.dropFirst(11).prefix(5).split(separator: ":").compactMap { Int($0) }
    guard time.count == 2, (0..<24).contains(time[0]), (0..<60).contains(time[1]) else {
      return nil
    }
    self.init(instant: (day.number * 24 + time[0]) * 60 + time[1])
  }
}
