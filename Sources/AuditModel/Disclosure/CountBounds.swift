/// Between which numbers each count must lie, as far as one sum after the other says.
///
/// What it rules out is impossible; what it leaves may be impossible all the same.
final class CountBounds {
  private let least: [Int]
  private let most: [Int]
  private let firstPlace: [Int]
  private let variable: [Int]
  private let factor: [Int]
  private let constraint: [Int]
  private let firstUse: [Int]
  private let nextUse: [Int]

  /// By variable.
  private var lowest: [Int]
  private var highest: [Int]

  /// Constraints that may say more than they did, and by constraint whether it is one of them.
  private var open: [Int] = []
  private var isOpen: [Int]

  /// - Parameters:
  ///   - known: Every factor in it is 1 or -1.
  ///   - frozen: By variable, 1 where it must stay as it is.
  init(_ known: CountConstraints, frozen: [Int]) {
    least = known.least
    most = known.most
    firstPlace = known.firstPlace
    variable = known.variable
    factor = known.factor
    constraint = known.constraint
    firstUse = known.firstUse
    nextUse = known.nextUse
    lowest = zip(known.truth, frozen).map { $1 == 1 ? $0 : 0 }
    highest = zip(known.truth, frozen).map { $1 == 1 ? $0 : CountConstraints.many }
    isOpen = Array(repeating: 1, count: known.sums.count)
    open = Array(known.sums.indices)
    _ = narrow()
  }

  /// Whether a count cannot be so many, or more where `step` is 1, or fewer where it is -1.
  func isRuledOut(_ count: Int, of wanted: Int, step: Int) -> Bool {
    let (low, high) = (lowest, highest)
    defer { (lowest, highest) = (low, high) }
    let isPossible = step > 0 ? raise(wanted, to: count) : lower(wanted, to: count)
    return !(isPossible && narrow())
  }

  /// Lets every sum say what it can, and those again of which a count was narrowed; gives up after a while.
  ///
  /// - Returns: Whether nothing was found impossible.
  private func narrow() -> Bool {
    var looks = 0
    var number = 0
    var isPossible = true
    while number < open.count {
      let next = open[number]
      isOpen[next] = 0
      number += 1
      looks += 1
      guard isPossible, looks < Self.patience else { continue }
      isPossible = narrow(by: next)
    }
    open = []
    return isPossible
  }

  private static let patience = 2_000

  private func narrow(by number: Int) -> Bool {
    let (start, end) = (firstPlace[number], firstPlace[number + 1])
    var (low, high) = (0, 0)
    var place = start
    while place < end {
      let one = variable[place]
      low += factor[place] > 0 ? lowest[one] : -highest[one]
      high += factor[place] > 0 ? highest[one] : -lowest[one]
      place += 1
    }
    let (first, last) = (least[number], most[number])
    guard low <= last, high >= first else { return false }
    // Where even the extremes are allowed, nothing is said.
    guard low < first || high > last else { return true }
    place = start
    while place < end {
      let one = variable[place]
      let (from, to) = (lowest[one], highest[one])
      if factor[place] > 0 {
        guard raise(one, to: first - (high - to)), lower(one, to: last - (low - from)) else {
          return false
        }
      } else {
        guard raise(one, to: low + to - last), lower(one, to: high + from - first) else {
          return false
        }
      }
      place += 1
    }
    return true
  }

  private func raise(_ one: Int, to count: Int) -> Bool {
    guard count > lowest[one] else { return true }
    lowest[one] = count
    reopen(one)
    return count <= highest[one]
  }

  private func lower(_ one: Int, to count: Int) -> Bool {
    guard count < highest[one] else { return true }
    highest[one] = count
    reopen(one)
    return count >= lowest[one]
  }

  private func reopen(_ one: Int) {
    var use = firstUse[one]
    while use >= 0 {
      let number = constraint[use]
      if isOpen[number] == 0 {
        isOpen[number] = 1
        open.append(number)
      }
      use = nextUse[use]
    }
  }
}
