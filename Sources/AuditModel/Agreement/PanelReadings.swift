/// What several readers made of one item in the same cases; not every one has to have read each.
public struct PanelReadings: Hashable, Sendable {
  /// The answers that count, in the order of the item's distribution.
  public let outcomes: [Outcome]

  /// For each case that at least two readers answered, how many gave each outcome.
  public let cases: [[Int]]

  /// Cases that fewer than two readers answered: in no coefficient.
  public let leftOut: Int

  /// - Parameters:
  ///   - outcomes: The answers that count, each once, in their order.
  ///   - readings: For each case what its readers made of it; anything but `outcomes` is no answer.
  public init(of outcomes: [Outcome], _ readings: some Sequence<[Outcome]>) {
    var cases: [[Int]] = []
    var leftOut = 0
    for reading in readings {
      let counts = outcomes.map { outcome in reading.count { $0 == outcome } }
      if counts.reduce(0, +) > 1 { cases.append(counts) } else { leftOut += 1 }
    }
    self.outcomes = outcomes
    self.cases = cases
    self.leftOut = leftOut
  }

  /// Krippendorff's alpha: 1 less the disagreement that was seen over that which chance would give.
  ///
  /// Works for any number of readers, and where some of them have not read a case. The interval is a
  /// jackknife's: how much the coefficient moves when each case is left out in turn. It needs no
  /// random numbers, so that the same readings always give the same interval.
  ///
  /// - Parameter isOrdered: Whether outcomes differ the more the more answers lie between them, as
  ///   grades do: the ordinal metric. Else any two that differ are as different: the nominal one.
  /// - Returns: Undefined where all answers are the same one.
  /// - SeeAlso: Klaus Krippendorff, Content Analysis, fourth edition (2019), chapter 12; for the
  ///   jackknife Bradley Efron and Robert J. Tibshirani, An Introduction to the Bootstrap (1993),
  ///   chapter 11.
  public func alpha(isOrdered: Bool) -> Coefficient {
    guard !cases.isEmpty else { return .undefined(.noPairs) }
    guard let value = Coincidences(cases).alpha(isOrdered: isOrdered) else {
      return .undefined(.oneOutcome)
    }
    let all = Coincidences(cases)
    // Where all other cases have one outcome, the case left out carries the whole coefficient.
    let without = cases.compactMap { all.without($0).alpha(isOrdered: isOrdered) }
    guard without.count == cases.count, cases.count > 1 else {
      return .value(value, interval: nil)
    }
    let count = Double(cases.count)
    let middle = without.reduce(0, +) / count
    let spread = without.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    return Coefficient(value, variance: spread * (count - 1) / count)
  }
}

/// How often two readers of a case gave each pair of outcomes, every case weighing as many answers as
/// it has.
private struct Coincidences {
  private var matrix: [[Double]]

  init(_ cases: [[Int]]) {
    let count = cases.first?.count ?? 0
    matrix = Array(repeating: Array(repeating: 0, count: count), count: count)
    for counts in cases { add(counts, times: 1) }
  }

  func without(_ counts: [Int]) -> Coincidences {
    var rest = self
    rest.add(counts, times: -1)
    return rest
  }

  private mutating func add(_ counts: [Int], times: Double) {
    let readers = Double(counts.reduce(0, +))
    for one in counts.indices where counts[one] > 0 {
      for other in counts.indices {
        let pairs = counts[one] * (other == one ? counts[one] - 1 : counts[other])
        matrix[one][other] += times * Double(pairs) / (readers - 1)
      }
    }
  }

  /// `nil` where all answers are the same one, or there are none.
  func alpha(isOrdered: Bool) -> Double? {
    let totals = matrix.map { $0.reduce(0, +) }
    let all = totals.reduce(0, +)
    guard totals.count(where: { $0 > 0.5 }) > 1 else { return nil }
    var (observed, expected) = (0.0, 0.0)
    for one in totals.indices {
      for other in totals.indices where other != one {
        let distance = isOrdered ? steps(one, other, totals) : 1
        observed += matrix[one][other] * distance
        expected += totals[one] * totals[other] * distance
      }
    }
    return 1 - (all - 1) * observed / expected
  }

  /// The square of how many answers lie between two outcomes, half of each of theirs among them.
  private func steps(_ one: Int, _ other: Int, _ totals: [Double]) -> Double {
    let between = totals[min(one, other)...max(one, other)].reduce(0, +)
    let distance = between - (totals[one] + totals[other]) / 2
    return distance * distance
  }
}
