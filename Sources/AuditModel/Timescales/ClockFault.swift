/// Something wrong with the dates of a clock, which is refused until somebody mends it.
///
/// A clock with a fault is never met: its reading is not determinable, and says why.
public enum ClockFault: Hashable, Sendable {
  /// The clock stopped before it started, or stopped without having started.
  case stopBeforeStart(start: Moment, stop: Moment)

  /// The date lies after the day of the audit, which nobody can have read in a file.
  case afterAudit(Moment, asAt: Day)

  /// The event with this index, from 0, lies before the one in front of it or before the start,
  /// or after the end of the involvement.
  case outOfOrder(event: Int)

  /// The timescale does not apply to a clock that starts on this day; `use` is the one of the same
  /// item that does, if there is one.
  case notInForce(Timescale.ID, start: Day, use: Timescale.ID?)

  /// The rules hold no timescale with this id.
  case unknownTimescale(Timescale.ID)
}

extension ClockFault {
  /// What is wrong and what would do, for people.
  public var phrase: Phrase {
    switch self {
    case .stopBeforeStart(let start, let stop):
      Phrase(
        en: "stopped (\(stop.phrase.en)) before it started (\(start.phrase.en)): check both dates",
        cy: "daeth i ben (\(stop.phrase.cy)) cyn dechrau (\(start.phrase.cy)): "
          + "gwiriwch y ddau ddyddiad"
      )
    case .afterAudit(let moment, let asAt):
      Phrase(
        en: "\(moment.phrase.en) is after the day of the audit, \(asAt.phrase.en): "
          + "correct it, or say 'not yet'",
        cy: "mae \(moment.phrase.cy) ar ôl diwrnod yr archwiliad, \(asAt.phrase.cy): "
          + "cywirwch ef, neu dywedwch 'ddim eto'"
      )
    case .outOfOrder(let event):
      Phrase(
        en: "event \(event + 1) is out of order: put the earliest first, none before the start "
          + "and none after the end",
        cy: "nid yw digwyddiad \(event + 1) yn ei le: rhowch y cynharaf yn gyntaf, dim un cyn y "
          + "dechrau a dim un ar ôl y diwedd"
      )
    case .notInForce(let id, let start, let use?):
      Phrase(
        en: "'\(id)' was not in force on \(start.phrase.en): use '\(use)'",
        cy: "nid oedd '\(id)' mewn grym ar \(start.phrase.cy): defnyddiwch '\(use)'"
      )
    case .notInForce(let id, let start, nil):
      Phrase(
        en: "'\(id)' was not in force on \(start.phrase.en): check the start date",
        cy: "nid oedd '\(id)' mewn grym ar \(start.phrase.cy): gwiriwch y dyddiad dechrau"
      )
    case .unknownTimescale(let id):
      Phrase(
        en: "there is no timescale '\(id)': add it to the rules of the workspace",
        cy: "nid oes amserlen '\(id)': ychwanegwch hi at reolau'r gweithle"
      )
    }
  }
}
