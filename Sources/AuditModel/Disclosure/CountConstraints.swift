/// What whoever reads published counts knows of the counts behind them: sums that lie in a range.
///
/// Variables are whole numbers from 0; their true values are known here and satisfy every constraint.
/// Everything stands in plain lists of numbers, one entry for each variable, constraint or place, for the
/// search walks them millions of times.
struct CountConstraints {
  struct Term {
    let variable: Int
    let factor: Int
  }

  /// No count of audits or answers comes near it.
  static let many = 1 << 40

  /// By variable.
  private(set) var truth: [Int] = []

  /// By constraint: the true value of its sum, and what it is known to lie in.
  private(set) var sums: [Int] = []
  private(set) var ranges: [ClosedRange<Int>] = []

  /// By constraint, in what its sum must lie; anywhere, where a number was withheld.
  private(set) var least: [Int] = []
  private(set) var most: [Int] = []

  /// The places of constraint `c` are `firstPlace[c]..<firstPlace[c + 1]`: each a term of it.
  private(set) var firstPlace = [0]
  private(set) var variable: [Int] = []
  private(set) var factor: [Int] = []

  /// By place, its constraint.
  private(set) var constraint: [Int] = []

  /// By variable, the first place where it stands, and by place the next with the same variable; -1 is none.
  private(set) var firstUse: [Int] = []
  private(set) var nextUse: [Int] = []
  private var lastUse: [Int] = []

  /// - Returns: The new variable.
  mutating func add(_ value: Int) -> Int {
    truth.append(value)
    firstUse.append(-1)
    lastUse.append(-1)
    return truth.count - 1
  }

  /// - Returns: The new constraint.
  @discardableResult
  mutating func require(_ terms: [Term], in range: ClosedRange<Int>) -> Int {
    let sum = sum(terms)
    precondition(range.contains(sum), "the truth is among what could be")
    let number = sums.count
    sums.append(sum)
    ranges.append(range)
    least.append(range.lowerBound)
    most.append(range.upperBound)
    for term in terms {
      let place = variable.count
      variable.append(term.variable)
      factor.append(term.factor)
      constraint.append(number)
      nextUse.append(-1)
      let last = lastUse[term.variable]
      if last < 0 { firstUse[term.variable] = place } else { nextUse[last] = place }
      lastUse[term.variable] = place
    }
    firstPlace.append(variable.count)
    return number
  }

  /// Whether a constraint holds back; a number that was withheld does not.
  func isActive(_ constraint: Int) -> Bool {
    least[constraint] > -Self.nowhere
  }

  mutating func set(_ constraint: Int, active: Bool) {
    least[constraint] = active ? ranges[constraint].lowerBound : -Self.nowhere
    most[constraint] = active ? ranges[constraint].upperBound : Self.nowhere
  }

  /// Beyond every sum.
  private static let nowhere = 1 << 60

  /// The true value of a sum.
  func sum(_ terms: [Term]) -> Int {
    var sum = 0
    for term in terms { sum += term.factor * truth[term.variable] }
    return sum
  }

  /// What a constraint adds up.
  func terms(of constraint: Int) -> [Term] {
    (firstPlace[constraint]..<firstPlace[constraint + 1]).map {
      Term(variable: variable[$0], factor: factor[$0])
    }
  }
}

extension CountConstraints.Term {
  init(_ variable: Int) {
    self.init(variable: variable, factor: 1)
  }

  /// One sum less another.
  static func all(_ variables: [Int], less others: [Int]) -> [Self] {
    variables.map { Self($0) } + others.map { Self(variable: $0, factor: -1) }
  }
}
