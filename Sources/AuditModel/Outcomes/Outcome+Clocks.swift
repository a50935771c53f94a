extension Outcome {
  /// The one outcome of an answer's clocks: met when every one that is due is met.
  ///
  /// - Parameters:
  ///   - verdicts: One for each clock whose timescale is known; none at all cannot be determined.
  ///   - isWhole: Whether there is one for every clock; met is only said of all of them.
  init(_ verdicts: some Sequence<Verdict>, isWhole: Bool) {
    switch Verdict.combined(verdicts) {
    case .met: self = isWhole ? .met : .notDeterminable
    case .missed: self = .missed
    case .overdue: self = .overdue
    case .notYetDue: self = isWhole ? .notYetDue : .notDeterminable
    case .noLimit: self = isWhole ? .noLimit : .notDeterminable
    case .notDeterminable, nil: self = .notDeterminable
    }
  }
}
