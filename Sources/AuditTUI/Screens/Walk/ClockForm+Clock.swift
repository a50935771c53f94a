import AuditModel

extension ClockForm {
  /// A field that cannot be read, and why.
  struct Mistake: Error, Hashable {
    let field: Int
    let phrase: Phrase
  }

  /// The clock as typed, or the first field that cannot be read.
  ///
  /// An empty field is not an answer: it is refused, except where the series asks for nothing more.
  func clock(today: Day) -> Result<Clock, Mistake> {
    var moments: [Field.Role: Moment] = [:]
    for (index, field) in fields.enumerated() {
      if field.text.text.isBlank, field.role.mayBeEmpty { continue }
      switch DateEntry(field.text.text, today: today) {
      case .moment(let moment): moments[field.role] = moment
      case .refused(let phrase): return .failure(Mistake(field: index, phrase: phrase))
      }
    }
    guard let start = moments[.start] else { return .failure(Mistake(field: 0, phrase: .noStart)) }
    if let end = moments[.end] { return .success(kept(Clock(timescale, start: start, end: end))) }
    let events = fields.compactMap { field in
      moments[field.role].flatMap { field.role.isEvent ? field.event(at: $0) : nil }
    }
    return .success(
      kept(
        Clock(
          timescale,
          start: start,
          events: events,
          ended: moments[.ended],
          turn: moments[.turn]
        )
      )
    )
  }
}

extension ClockForm.Field {
  fileprivate func event(at moment: Moment) -> ClockEvent {
    var event = ClockEvent(moment, kind: kind)
    event.unknown = unknown
    return event
  }
}

extension ClockForm.Field.Role {
  /// Whether leaving the field empty says something: no further event, no turn, still going on.
  fileprivate var mayBeEmpty: Bool {
    switch self {
    case .start, .end: false
    case .event, .turn, .ended: true
    }
  }
}

extension DateForm {
  /// The clocks as typed, or where the first mistake is.
  func answer(today: Day) -> Result<AnswerValue, Mistake> {
    var answered: [Clock] = []
    for (index, form) in clocks.enumerated() {
      switch form.clock(today: today) {
      case .success(let clock): answered.append(clock)
      case .failure(let mistake):
        return .failure(
          Mistake(place: Focus(clock: index, field: mistake.field), phrase: mistake.phrase)
        )
      }
    }
    return .success(.clocks(answered))
  }

  struct Mistake: Error, Hashable {
    let place: Focus
    let phrase: Phrase
  }
}

extension Phrase {
  fileprivate static let noStart = Phrase(
    en: "give the start: a date, or 'not recorded'",
    cy: "rhowch y dechrau: dyddiad, neu 'nas cofnodwyd'"
  )
}
