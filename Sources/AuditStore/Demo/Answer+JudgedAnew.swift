import AuditModel

extension Answer {
  /// Judges again, as a second auditor would: most often the same, sometimes a grade to one side,
  /// seldom yes for no.
  ///
  /// A note that no longer fits goes with the judgement it stood beside.
  mutating func judgeAnew(draws: inout SplitMix64) {
    let disagrees = draws.below(1000)
    let isKinder = draws.chance(perMille: 500)
    let other: AnswerValue? =
      switch value {
      case .graded(let grade) where disagrees < 180: .graded(grade.neighbour(isBetter: isKinder))
      case .yes where disagrees < 40: .no
      case .no where disagrees < 40: .yes
      default: nil
      }
    guard let other, other != value else { return }
    value = other
    note = ""
    finding = nil
  }
}

extension Grade {
  /// The next grade to one side; at either end the only neighbour there is.
  fileprivate func neighbour(isBetter: Bool) -> Grade {
    switch self {
    case .good: .satisfactory
    case .satisfactory: isBetter ? .good : .weak
    case .weak: isBetter ? .satisfactory : .poor
    case .poor: .weak
    }
  }
}
