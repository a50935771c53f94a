extension ScannedAudit {
  /// A clock as the model knows it, by its place in ``clocks``; `bytes` are those that were scanned.
  public func clock(at place: Int, in bytes: UnsafeRawBufferPointer) -> Clock {
    let clock = clocks[place]
    let timescale = clock.timescale.text(in: bytes)
    switch clock.course {
    case .single(let end): return Clock(timescale, start: clock.start, end: end)
    case .series(let events, let ended, let turn):
      let events = clockEvents[events].map { ClockEvent($0.at, kind: $0.kind) }
      return Clock(timescale, start: clock.start, events: events, ended: ended, turn: turn)
    }
  }
}
