/// A limit that was missed or is overdue: when it was due, and what became of it.
public struct Lapse: Hashable, Sendable {
  /// The last day on which it would have been in time.
  public let due: Day

  public let lateness: Lateness
  public let course: Course

  public init(due: Day, lateness: Lateness, course: Course) {
    self.due = due
    self.lateness = lateness
    self.course = course
  }

  /// What followed the due day.
  public enum Course: Hashable, Sendable {
    /// It was done late, on this day.
    case doneLate(Day)

    /// It had not been done on the day of the audit.
    case open

    /// The involvement ended on this day, and it was never done.
    case neverDone(ended: Day)

    /// As JSON writes it.
    public var code: String {
      switch self {
      case .doneLate: "done-late"
      case .open: "open"
      case .neverDone: "never-done"
      }
    }
  }

  /// The lapse for people: `done 2026-03-12, 3 days late`.
  public var phrase: Phrase {
    let late = lateness.phrase
    switch course {
    case .doneLate(let day):
      return Phrase(en: "done \(day), \(late.en) late", cy: "gwnaed \(day), \(late.cy) yn hwyr")
    case .open:
      return Phrase(
        en: "still open, overdue by \(late.en)",
        cy: "yn dal ar agor, wedi pasio'r terfyn ers \(late.cy)"
      )
    case .neverDone(let day):
      return Phrase(
        en: "never done: the duty ended \(day)",
        cy: "heb ei wneud: daeth y ddyletswydd i ben \(day)"
      )
    }
  }
}

extension Gap {
  /// What became of a gap that was missed or is overdue; `nil` for every other.
  func lapse(_ reading: GapReading) -> Lapse? {
    guard let lateness = reading.verdict.lateness, let due = reading.due else { return nil }
    switch stop {
    case .event(let moment):
      return moment.day.map { Lapse(due: due, lateness: lateness, course: .doneLate($0)) }
    case .open: return Lapse(due: due, lateness: lateness, course: .open)
    case .ended(let day):
      return day.map { Lapse(due: due, lateness: lateness, course: .neverDone(ended: $0)) }
    }
  }
}
