/// What whoever reads published counts knows of the counts behind them: sums that lie in a range.
///
/// Variables are whole numbers from 0; their true values are known here and satisfy every constraint.
struct CountConstraints {
  struct Term {
    let variable: Int
    let factor: Int
  }

  struct Constraint {
    let terms: [Term]
    let range: ClosedRange<Int>
  }

  /// No count of audits or answers comes near it.
  static let many = 1 << 40

  private(set) var truth: [Int] = []
  private(set) var constraints: [Constraint] = []

  /// The true value of each constraint's sum.
  private(set) var sums: [Int] = []

  /// Whether each constraint holds back; a number that was withheld does not.
  private(set) var isActive: [Bool] = []

  /// By variable, in which constraints it stands.
  private(set) var uses: [[(constraint: Int, factor: Int)]] = []

  /// - Returns: The new variable.
  mutating func add(_ value: Int) -> Int {
    truth.append(value)
    uses.append([])
    return truth.count - 1
  }

  /// - Returns: The new constraint.
  @discardableResult
  mutating func require(_ terms: [Term], in range: ClosedRange<Int>) -> Int {
    let sum = sum(terms)
    precondition(range.contains(sum), "the truth is among what could be")
    let number = constraints.count
    sums.append(sum)
    constraints.append(Constraint(terms: terms, range: range))
    isActive.append(true)
    for term in terms { uses[term.variable].append((number, term.factor)) }
    return number
  }

  mutating func set(_ constraint: Int, active: Bool) {
    isActive[constraint] = active
  }

  /// The true value of a sum.
  func sum(_ terms: [Term]) -> Int {
    terms.reduce(0) { $0 + $1.factor * truth[$1.variable] }
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
