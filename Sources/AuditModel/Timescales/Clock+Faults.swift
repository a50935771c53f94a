extension Clock {
  /// Finds what is wrong with the dates, all at once; empty when the clock can be read.
  ///
  /// - Parameters:
  ///   - asAt: The day of the audit; no date may lie after it.
  ///   - timescale: The timescale of this clock, or `nil` if the rules hold none with its id.
  ///   - alternatives: The other timescales of the item, so that a clock under the wrong law can be
  ///     told the right one.
  /// - Returns: Faults of dates after the audit first, then of order, then of the timescale.
  public func faults(
    asAt: Day,
    under timescale: Timescale?,
    alternatives: [Timescale] = []
  ) -> [ClockFault] {
    var faults = moments.filter { $0.day.map { $0 > asAt } ?? false }
      .map { ClockFault.afterAudit($0, asAt: asAt) }
    faults += orderFaults(under: timescale)
    guard let timescale else { return faults + [.unknownTimescale(self.timescale)] }
    if let day = start.day, !timescale.isInForce(on: day) {
      let use = alternatives.first { $0.id != timescale.id && $0.isInForce(on: day) }?.id
      faults.append(.notInForce(timescale.id, start: day, use: use))
    }
    return faults
  }

  /// Every moment of the clock, the start first.
  private var moments: [Moment] {
    switch course {
    case .single(let end): [start, end]
    case .series(let series):
      [start] + series.events.map(\.at) + [series.ended, series.turn].compactMap { $0 }
    }
  }

  private func orderFaults(under timescale: Timescale?) -> [ClockFault] {
    // What must be done before an event may well stand before it.
    let mayPrecedeStart = timescale.map { $0.counts == .before || $0.mayPrecede } ?? false
    switch course {
    case .single(let end):
      guard !mayPrecedeStart else { return [] }
      let stoppedUnstarted = start == .notYet && end.day != nil
      return end.isBefore(start) || stoppedUnstarted
        ? [.stopBeforeStart(start: start, stop: end)] : []
    case .series(let series):
      return series.orderFaults(start: mayPrecedeStart ? nil : start)
    }
  }
}

extension Clock.Series {
  fileprivate func orderFaults(start: Moment?) -> [ClockFault] {
    var faults: [ClockFault] = []
    var latest = start ?? .notRecorded
    for (index, event) in events.enumerated() where event.at != .notRecorded {
      let follows = latest == .notYet && event.at != .notYet
      let isPastEnd = ended.map { $0.isBefore(event.at) } ?? false
      if follows || isPastEnd || event.at.isBefore(latest) {
        faults.append(.outOfOrder(event: index))
      } else {
        latest = event.at
      }
    }
    if let start, let ended, ended.isBefore(start) {
      faults.append(.stopBeforeStart(start: start, stop: ended))
    }
    return faults
  }
}
