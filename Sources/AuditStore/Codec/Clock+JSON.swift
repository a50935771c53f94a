import AuditModel

extension Clock {
  /// The clock as an audit's file has it.
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("start", to: start.description)
    fields.set("timescale", to: .string(timescale))
    switch course {
    case .single(let end):
      fields.set("end", to: end.description)
    case .series(let series):
      fields.set("events", to: .array(series.events.map(\.json)))
      fields.set("ended", to: series.ended?.description)
      fields.set("turn", to: series.turn?.description)
    }
    return fields.object
  }

  /// Reads a clock: with `end` it is stopped once, with `events` it recurs.
  init?(_ value: ValueReader) {
    let clock: Clock? = value.fields { fields in
      let timescale = fields.required("timescale")?.text()
      let start = fields.required("start")?.moment()
      let course = Course(fields)
      guard let timescale, let start, let course else { return nil }
      var clock = Clock(timescale: timescale, start: start, course: course)
      clock.unknown = fields.unknown()
      return clock
    }
    guard let clock else { return nil }
    self = clock
  }
}

extension Clock.Course {
  /// Reads what followed the start.
  fileprivate init?(_ fields: FieldReader) {
    let end = fields.optional("end")
    let events = fields.optional("events")
    switch (end, events) {
    case (let end?, nil):
      guard let moment = end.moment() else { return nil }
      self = .single(end: moment)
    case (nil, let list?):
      let events = list.list { ClockEvent($0) }
      let ended = fields.optional("ended")?.moment()
      let turn = fields.optional("turn")?.moment()
      guard let events else { return nil }
      self = .series(Clock.Series(events: events, ended: ended, turn: turn))
    case (nil, nil), (.some, .some):
      fields.whole.endOrEvents()
      return nil
    }
  }
}

extension ClockEvent {
  fileprivate var json: JSON {
    guard kind != .made || !unknown.isEmpty else { return .string(at.description) }
    var fields = JSONFields(keeping: unknown)
    fields.set("at", to: at.description)
    if kind != .made { fields.set("kind", to: kind.rawValue) }
    return fields.object
  }

  /// Reads a moment, or a moment with the kind of the event.
  fileprivate init?(_ value: ValueReader) {
    guard case .mapping = value.node.content else {
      guard let moment = value.moment() else { return nil }
      self.init(moment)
      return
    }
    let event: ClockEvent? = value.fields { fields in
      let at = fields.required("at")?.moment()
      let kind = fields.optional("kind")?.choice(of: Kind.self) ?? .made
      guard let at else { return nil }
      var event = ClockEvent(at, kind: kind)
      event.unknown = fields.unknown()
      return event
    }
    guard let event else { return nil }
    self = event
  }
}

extension ValueReader {
  /// Reads a day, a day with a time, `not-recorded` or `not-yet`.
  fileprivate func moment() -> Moment? {
    text(
      as: Phrase(
        en: "a day such as 2026-03-12, a time such as 2026-03-12T16:00, not-recorded or not-yet",
        cy: "diwrnod fel 2026-03-12, amser fel 2026-03-12T16:00, not-recorded neu not-yet"
      )
    ) { Moment($0) }
  }

  fileprivate func endOrEvents() {
    fault(
      Phrase(
        en: "a clock needs either 'end' or 'events'",
        cy: "mae angen naill ai 'end' neu 'events' ar gloc"
      ),
      remedy: Phrase(
        en: "write 'end' for one event, 'events' for a list of them",
        cy: "ysgrifennwch 'end' ar gyfer un digwyddiad, 'events' ar gyfer rhestr ohonynt"
      )
    )
  }
}
