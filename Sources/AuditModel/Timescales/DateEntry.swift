/// A date as a person typed it: `5/1/26`, `5 Jan`, `today`, `-3`, `ddoe`, `nas cofnodwyd`.
///
/// Day first, always. Nothing is guessed silently: what can be read in no way is refused with a
/// sentence, and what was read is shown as ``Moment/phrase`` before it counts.
///
/// | typed | means |
/// | --- | --- |
/// | `5/1/26`, `05/01/2026`, `5.1.26`, `5-1-26`, `2026-01-05` | 5 January 2026 |
/// | `5 Jan 2026`, `5th January 26`, `5 Ionawr 2026`, `Mon 5 January 2026` | the same |
/// | `5 Jan`, `5/1` | the latest 5 January that is not after today |
/// | `today`, `heddiw`, `yesterday`, `ddoe`, `-3` | today, the day before, three days ago |
/// | any of these and `16:00` | with the time of day |
/// | `not recorded`, `nr`, `nas cofnodwyd` | it is not recorded |
/// | `not yet`, `ddim eto` | it has not happened |
///
/// Two-digit years are 2000 to 2069 and 1970 to 1999. A date may lie after today; whether it makes
/// sense is for ``Clock/faults(asAt:under:alternatives:)`` to say.
public enum DateEntry: Hashable, Sendable {
  case moment(Moment)

  /// What is wrong, and what would do.
  case refused(Phrase)

  /// Reads what was typed, in any case and with any spaces.
  public init(_ text: String, today: Day) {
    if let time = LocalTime(text.filter { !$0.isWhitespace }.uppercased()) {
      self = .moment(.at(time))
      return
    }
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else {
      self = .refused(.nothingTyped)
      return
    }
    if let moment = DateEntry.moments[words.joined(separator: " ")] {
      self = .moment(moment)
      return
    }
    let timeWord =
      words.count > 1 && (words.last?.contains(":") ?? false) ? words.removeLast() : nil
    switch TypedDay(words, today: today) {
    case .refused(let problem):
      self = .refused(problem)
    case .day(let day):
      self = timeWord.map { DateEntry(day: day, time: $0) } ?? .moment(.on(day))
    }
  }

  private init(day: Day, time: String) {
    guard let minute = LocalTime.minute(time) else {
      self = .refused(.noSuchTime(time))
      return
    }
    self =
      LocalTime(day: day, minute: minute).map { .moment(.at($0)) }
      ?? .refused(.leftOutInSpring(day: day, time: time))
  }

  private static let moments: [String: Moment] = [
    "nr": .notRecorded, "n/r": .notRecorded, "not recorded": .notRecorded,
    "not-recorded": .notRecorded, "nas cofnodwyd": .notRecorded,
    "not yet": .notYet, "not-yet": .notYet, "ddim eto": .notYet,
  ]
}

extension Phrase {
  fileprivate static let nothingTyped = Phrase(
    en: "nothing typed: give a date, 'not recorded' or 'not yet'",
    cy: "dim wedi'i deipio: rhowch ddyddiad, 'nas cofnodwyd' neu 'ddim eto'"
  )

  fileprivate static func noSuchTime(_ text: String) -> Phrase {
    Phrase(
      en: "'\(text)' is no time of day: give 00:00 to 23:59",
      cy: "nid yw '\(text)' yn amser o'r dydd: rhowch 00:00 i 23:59"
    )
  }

  fileprivate static func leftOutInSpring(day: Day, time: String) -> Phrase {
    Phrase(
      en: "there was no \(time) on \(day.phrase.en): the clocks went forward from 01:00 to 02:00",
      cy: "nid oedd \(time) ar \(day.phrase.cy): aeth y clociau ymlaen o 01:00 i 02:00"
    )
  }
}
