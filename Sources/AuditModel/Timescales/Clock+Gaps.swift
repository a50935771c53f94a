extension Clock {
  /// The gaps to be judged, earliest first, each with the limit that holds for it; never none.
  ///
  /// A late visit restarts the clock from the visit made, not from the one missed. Under a timescale
  /// that does not recur the first event that counts stops the clock.
  func gaps(under timescale: Timescale, turn: Turn, rules: ClockRules) -> [Gap] {
    var gaps = bareGaps(under: timescale)
    for index in gaps.indices {
      gaps[index].limit = timescale.limit(
        ofGap: index,
        after: gaps[index].start,
        turn: turn,
        rules: rules
      )
    }
    return gaps
  }

  private func bareGaps(under timescale: Timescale) -> [Gap] {
    switch course {
    case .single(let end):
      let stop = end == .notYet ? Gap.Stop.open : .event(end)
      return [Gap(start: start, missingStart: .start, stop: stop, missingStop: .end)]
    case .series(let series):
      return bareGaps(of: series, under: timescale)
    }
  }

  private func bareGaps(of series: Series, under timescale: Timescale) -> [Gap] {
    var gaps: [Gap] = []
    var previous = (at: start, missing: Missing.start)
    for (index, event) in series.events.enumerated()
    where timescale.isStopped(by: event.kind) && event.at != .notYet {
      gaps.append(
        Gap(
          start: previous.at,
          missingStart: previous.missing,
          stop: .event(event.at),
          missingStop: .event(index)
        )
      )
      if timescale.counts != .gap { return gaps }
      previous = (at: event.at, missing: .event(index))
    }
    let last = Gap(
      start: previous.at,
      missingStart: previous.missing,
      stop: series.stop,
      missingStop: .end
    )
    return gaps + [last]
  }
}

extension Clock.Series {
  /// What ends the gap after the last event.
  fileprivate var stop: Gap.Stop {
    switch ended {
    case nil, .notYet: .open
    case .notRecorded: .ended(nil)
    case .on(let day): .ended(day)
    case .at(let time): .ended(time.day)
    }
  }
}
