/// What a clock lacks to be judged.
public enum Missing: Error, Hashable, Sendable {
  /// Nobody wrote down when it started.
  case start

  /// Nobody wrote down when it stopped, or when the involvement ended.
  case end

  /// Nobody wrote down when this event of the series happened; its index among all events, from 0.
  case event(Int)

  /// The dates leave the hours open: it happened on the next date, and a time of day is missing.
  case timeOfDay

  /// A time lies in the hour that the autumn change shows twice, and its two readings differ.
  case ambiguousHour

  /// Nobody wrote down when the event happened that ends a phase, and its date decides.
  case turn

  /// The clock runs past the last day of the holiday data.
  case holidays(beyond: Day)

  /// The clock starts before the first day of the holiday data.
  case holidaysBefore(Day)

  /// The limit is in school days, and the term dates are not there or do not reach far enough.
  case termDates

  /// The dates contradict each other, the audit date or the timescale.
  case fault(ClockFault)
}

extension Missing {
  /// What is missing, for people, as a phrase that can follow "not determinable:".
  public var phrase: Phrase {
    switch self {
    case .start:
      Phrase(en: "the start date is not recorded", cy: "nid yw'r dyddiad dechrau wedi'i gofnodi")
    case .end:
      Phrase(en: "the end date is not recorded", cy: "nid yw'r dyddiad gorffen wedi'i gofnodi")
    case .event(let index):
      Phrase(
        en: "the date of event \(index + 1) is not recorded",
        cy: "nid yw dyddiad digwyddiad \(index + 1) wedi'i gofnodi"
      )
    case .timeOfDay:
      Phrase(en: "the time of day is not recorded", cy: "nid yw'r amser o'r dydd wedi'i gofnodi")
    case .ambiguousHour:
      Phrase(
        en: "the clocks went back: that hour came twice",
        cy: "trowyd y clociau yn ôl: daeth yr awr honno ddwywaith"
      )
    case .turn:
      Phrase(
        en: "the date on which the limit changed is not recorded",
        cy: "nid yw'r dyddiad y newidiodd y terfyn wedi'i gofnodi"
      )
    case .holidays(let beyond):
      Phrase(
        en: "the bank holidays after \(beyond.phrase.en) are not known",
        cy: "nid yw'r gwyliau banc ar ôl \(beyond.phrase.cy) yn hysbys"
      )
    case .holidaysBefore(let first):
      Phrase(
        en: "the bank holidays before \(first.phrase.en) are not known",
        cy: "nid yw'r gwyliau banc cyn \(first.phrase.cy) yn hysbys"
      )
    case .termDates:
      Phrase(en: "the school term dates are not known", cy: "nid yw dyddiadau'r tymor yn hysbys")
    case .fault(let fault):
      fault.phrase
    }
  }
}
