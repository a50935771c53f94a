/// Looks for counts other than the true ones that would have been published just the same.
///
/// One that is found proves that the reader cannot be sure. Where none is found there may still be
/// one, since the search gives up after some time: then a count is held back that need not have been,
/// and never the other way round. The search starts at the true counts, moves one of the wanted
/// counts by one, and mends what no longer fits by moving others, each in one direction only.
///
/// Loops count for themselves, and lists are bare memory that only this file has: tests look for millions of
/// worlds in a program that is not optimised. Every place in it is one that ``CountConstraints`` made.
final class OtherWorld {
  private let known: CountConstraints
  private var bounds: CountBounds?
  private let truth: UnsafeMutablePointer<Int>
  private let least: UnsafeMutablePointer<Int>
  private let most: UnsafeMutablePointer<Int>
  private let firstPlace: UnsafeMutablePointer<Int>
  private let variable: UnsafeMutablePointer<Int>
  private let factor: UnsafeMutablePointer<Int>
  private let constraint: UnsafeMutablePointer<Int>
  private let firstUse: UnsafeMutablePointer<Int>
  private let nextUse: UnsafeMutablePointer<Int>

  /// By variable, whether it must stay as it is: 1 where it must.
  private let isFrozen: UnsafeMutablePointer<Int>

  /// By variable.
  private let values: UnsafeMutablePointer<Int>

  /// By constraint.
  private let sums: UnsafeMutablePointer<Int>

  /// The constraints that do not hold, in the order in which they were broken.
  private var broken = NumberStack()

  /// What was done to ``broken``: a constraint, and where it stood when it was mended; -1, it was broken.
  private var log = NumberStack()

  /// Places that are tried after all others, of every depth.
  private var costly = NumberStack()
  private var steps = OtherWorld.patience

  private let wanted: [CountConstraints.Term]
  private let larger: Bool

  /// How many moves are tried before the search gives up.
  static let patience = 3_000
  private static let firstTry = 60
  private static let deepest = 400

  /// Finds a world in which a sum is another.
  ///
  /// - Parameters:
  ///   - terms: The sum.
  ///   - larger: Whether it must be larger than it is, and not only another.
  ///   - known: What is known.
  ///   - frozen: Variables that must stay as they are.
  /// - Returns: By how much each variable differs in that world; `nil` where none was found.
  static func difference(
    in terms: [CountConstraints.Term],
    larger: Bool,
    _ known: CountConstraints,
    freezing frozen: [Int] = []
  ) -> [Int: Int]? {
    let world = OtherWorld(known, frozen, terms, larger: larger)
    return world.isFound() ? world.difference : nil
  }

  private init(
    _ known: CountConstraints,
    _ frozen: [Int],
    _ wanted: [CountConstraints.Term],
    larger: Bool
  ) {
    self.known = known
    truth = .copy(of: known.truth)
    least = .copy(of: known.least)
    most = .copy(of: known.most)
    firstPlace = .copy(of: known.firstPlace)
    variable = .copy(of: known.variable)
    factor = .copy(of: known.factor)
    constraint = .copy(of: known.constraint)
    firstUse = .copy(of: known.firstUse)
    nextUse = .copy(of: known.nextUse)
    self.wanted = wanted
    self.larger = larger
    isFrozen = .copy(of: Array(repeating: 0, count: known.truth.count))
    for variable in frozen { isFrozen[variable] = 1 }
    values = .copy(of: known.truth)
    sums = .copy(of: known.sums)
  }

  deinit {
    let lists = [
      truth, least, most, firstPlace, variable, factor, constraint, firstUse, nextUse, isFrozen,
      values, sums,
    ]
    for list in lists { list.deallocate() }
  }

  private var difference: [Int: Int] {
    var found: [Int: Int] = [:]
    for variable in known.truth.indices where values[variable] != truth[variable] {
      found[variable] = values[variable] - truth[variable]
    }
    return found
  }

  /// Whether the sum is as it must be.
  private var isWanted: Bool {
    var change = 0
    for term in wanted {
      change += term.factor * (values[term.variable] - truth[term.variable])
    }
    return larger ? change > 0 : change != 0
  }

  private func isFound() -> Bool {
    for term in wanted {
      for step in larger ? [term.factor] : [1, -1] where isFree(term.variable, step) {
        // Most worlds are found at once. Where one is not, sums may tell that there is none.
        if isFound(moving: term.variable, by: step, in: Self.firstTry) { return true }
        guard steps <= 0, !isRuledOut(term.variable, step) else { continue }
        if isFound(moving: term.variable, by: step, in: Self.patience) { return true }
      }
    }
    return false
  }

  private func isFound(moving variable: Int, by step: Int, in steps: Int) -> Bool {
    self.steps = steps
    costly.count = 0
    move(variable, by: step)
    if mend(depth: 0) { return true }
    undo(variable, by: step, to: 0)
    return false
  }

  private func isRuledOut(_ variable: Int, _ step: Int) -> Bool {
    let bounds = self.bounds ?? CountBounds(known, frozen: known.truth.indices.map { isFrozen[$0] })
    self.bounds = bounds
    return bounds.isRuledOut(truth[variable] + step, of: variable, step: step)
  }

  /// Mends the broken constraints, the last first; leaves everything as it was where it cannot.
  private func mend(depth: Int) -> Bool {
    guard broken.count > 0 else { return isWanted }
    guard depth < Self.deepest else { return false }
    let last = broken.numbers[broken.count - 1]
    let direction = sums[last] < least[last] ? 1 : -1
    let start = costly.count
    var place = firstPlace[last]
    let end = firstPlace[last + 1]
    while place < end {
      let (moved, step) = (variable[place], direction * factor[place])
      if isFree(moved, step) {
        if breaks(moved, step) {
          costly.push(place)
        } else if tries(moved, step, depth) {
          return true
        }
      }
      if steps <= 0 { return false }
      place += 1
    }
    var number = start
    while number < costly.count {
      let place = costly.numbers[number]
      if tries(variable[place], direction * factor[place], depth) { return true }
      if steps <= 0 { return false }
      number += 1
    }
    return false
  }

  private func tries(_ variable: Int, _ step: Int, _ depth: Int) -> Bool {
    steps -= 1
    let (start, others) = (log.count, costly.count)
    move(variable, by: step)
    if mend(depth: depth + 1) { return true }
    costly.count = others
    undo(variable, by: step, to: start)
    return false
  }

  private func isFree(_ variable: Int, _ step: Int) -> Bool {
    let value = values[variable]
    guard value + step >= 0, isFrozen[variable] == 0 else { return false }
    return (value - truth[variable]) * step >= 0
  }

  /// Whether the move would break a constraint that holds now.
  private func breaks(_ variable: Int, _ step: Int) -> Bool {
    var use = firstUse[variable]
    while use >= 0 {
      let number = constraint[use]
      let (low, high) = (least[number], most[number])
      let before = sums[number]
      let after = before + factor[use] * step
      if before >= low, before <= high, after < low || after > high { return true }
      use = nextUse[use]
    }
    return false
  }

  private func move(_ variable: Int, by step: Int) {
    values[variable] += step
    var use = firstUse[variable]
    while use >= 0 {
      let number = constraint[use]
      let (low, high) = (least[number], most[number])
      let before = sums[number]
      let after = before + factor[use] * step
      sums[number] = after
      let (held, holds) = (before >= low && before <= high, after >= low && after <= high)
      if held, !holds {
        broken.push(number)
        log.push(number)
        log.push(-1)
      } else if !held, holds {
        log.push(number)
        log.push(broken.take(number))
      }
      use = nextUse[use]
    }
  }

  /// Takes a move back, and what it did to the list of broken constraints.
  private func undo(_ variable: Int, by step: Int, to start: Int) {
    values[variable] -= step
    var use = firstUse[variable]
    while use >= 0 {
      sums[constraint[use]] -= factor[use] * step
      use = nextUse[use]
    }
    while log.count > start {
      let (number, place) = (log.numbers[log.count - 2], log.numbers[log.count - 1])
      log.count -= 2
      if place < 0 { broken.count -= 1 } else { broken.put(number, at: place) }
    }
  }
}

extension UnsafeMutablePointer<Int> {
  /// Room for one number at least, of which those of a list are set; whoever asks gives it back.
  fileprivate static func copy(of numbers: [Int]) -> Self {
    let copy = Self.allocate(capacity: numbers.count + 1)
    copy.initialize(from: numbers, count: numbers.count)
    return copy
  }
}

/// Numbers of which the last are dropped without giving their room back.
private struct NumberStack {
  private(set) var numbers: [Int] = []
  var count = 0

  mutating func push(_ number: Int) {
    if count < numbers.count { numbers[count] = number } else { numbers.append(number) }
    count += 1
  }

  /// - Returns: Where the number stood, which must be there.
  mutating func take(_ number: Int) -> Int {
    var place = count - 1
    while numbers[place] != number { place -= 1 }
    var next = place + 1
    while next < count {
      numbers[next - 1] = numbers[next]
      next += 1
    }
    count -= 1
    return place
  }

  mutating func put(_ number: Int, at place: Int) {
    push(number)
    var last = count - 1
    while last > place {
      numbers[last] = numbers[last - 1]
      last -= 1
    }
    numbers[place] = number
  }
}
