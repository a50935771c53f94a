import AuditModel

extension AuditScanner {
  /// Reads the clocks of an answer, at least one, and gives their places.
  mutating func scanClocks(_ cursor: inout ByteCursor) throws(Unexpected) -> Range<Int> {
    let first = audit.clocks.count
    var walk = ElementWalk(depth: 4)
    while try cursor.nextElement(of: &walk) { try scanClock(&cursor) }
    guard audit.clocks.count > first else { throw Unexpected() }
    return first..<audit.clocks.count
  }

  private mutating func scanClock(_ cursor: inout ByteCursor) throws(Unexpected) {
    var timescale = ByteRange.none
    var start = Moment.notRecorded
    var end: Moment?
    var ended: Moment?
    var turn: Moment?
    var events: Range<Int>?
    var walk = FieldWalk(depth: 5)
    while let field = try cursor.nextField(of: &walk, in: fields.clock) {
      switch field {
      case .end: end = try cursor.moment()
      case .ended: ended = try cursor.moment()
      case .events: events = try scanClockEvents(&cursor)
      case .start: start = try cursor.moment()
      case .timescale: timescale = try cursor.filledText()
      case .turn: turn = try cursor.moment()
      }
    }
    let course: ScannedClock.Course
    switch (end, events) {
    case (let end?, nil):
      guard ended == nil, turn == nil else { throw Unexpected() }
      course = .single(end: end)
    case (nil, let events?): course = .series(events: events, ended: ended, turn: turn)
    case (nil, nil), (.some, .some): throw Unexpected()
    }
    audit.clocks.append(ScannedClock(timescale: timescale, start: start, course: course))
  }

  /// Reads the events of a clock, of which there may be none, and gives their places.
  private mutating func scanClockEvents(
    _ cursor: inout ByteCursor
  ) throws(Unexpected) -> Range<Int> {
    let first = audit.clockEvents.count
    var walk = ElementWalk(depth: 6)
    while try cursor.nextElement(of: &walk) {
      let event =
        cursor.next == UInt8(ascii: "\"")
        ? ScannedClockEvent(at: try cursor.moment(), kind: .made) : try clockEvent(&cursor)
      audit.clockEvents.append(event)
    }
    return first..<audit.clockEvents.count
  }

  private func clockEvent(_ cursor: inout ByteCursor) throws(Unexpected) -> ScannedClockEvent {
    var at = Moment.notRecorded
    var kind = ClockEvent.Kind.made
    var walk = FieldWalk(depth: 7)
    while let field = try cursor.nextField(of: &walk, in: fields.clockEvent) {
      switch field {
      case .at: at = try cursor.moment()
      case .kind: kind = try cursor.clockEventKind()
      }
    }
    return ScannedClockEvent(at: at, kind: kind)
  }
}
