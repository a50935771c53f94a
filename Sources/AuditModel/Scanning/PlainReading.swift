/// What becomes of a clock of one event that days alone decide.
///
/// It holds numbers alone: to count references for every clock of every audit would take longer than the
/// judging. ``scored(as:)`` is the same as a ``ScoredClock``.
struct PlainReading {
  let result: Result

  /// As ``ScoredClock/duration``.
  let duration: ClockReading.Duration?

  /// As ``ScoredClock/isUnconfirmed``.
  let isUnconfirmed: Bool

  /// The verdict, with all that it rests on.
  enum Result {
    case met
    case missed(Lapse)
    case notYetDue
    case overdue(Lapse)
    case noStart
    case noEnd
    case noLimit
  }

  /// The reading with the id of its timescale.
  func scored(as timescale: Timescale.ID) -> ScoredClock {
    ScoredClock(
      timescale: timescale,
      verdict: verdict,
      duration: duration,
      gapsMet: gapsMet,
      gapsDue: gapsDue,
      isUnconfirmed: isUnconfirmed,
      lapses: lapse.map { [$0] } ?? []
    )
  }

  private var verdict: Verdict {
    switch result {
    case .met: .met
    case .missed(let lapse): .missed(lapse.lateness)
    case .notYetDue: .notYetDue
    case .overdue(let lapse): .overdue(lapse.lateness)
    case .noStart: .notDeterminable(.start)
    case .noEnd: .notDeterminable(.end)
    case .noLimit: .noLimit
    }
  }

  /// The gap that was missed or is overdue.
  var lapse: Lapse? {
    switch result {
    case .missed(let lapse), .overdue(let lapse): lapse
    case .met, .notYetDue, .noStart, .noEnd, .noLimit: nil
    }
  }

  /// 1 where the clock was met; it has one gap at most.
  var gapsMet: Int {
    if case .met = result { 1 } else { 0 }
  }

  /// 1 where the clock was met, missed or is overdue.
  var gapsDue: Int {
    switch result {
    case .met, .missed, .overdue: 1
    case .notYetDue, .noStart, .noEnd, .noLimit: 0
    }
  }

  /// The outcome of an item whose only clock it is.
  var outcome: Outcome {
    switch result {
    case .met: .met
    case .missed: .missed
    case .notYetDue: .notYetDue
    case .overdue: .overdue
    case .noStart, .noEnd: .notDeterminable
    case .noLimit: .noLimit
    }
  }
}
