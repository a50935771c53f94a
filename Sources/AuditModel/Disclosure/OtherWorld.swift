/// Looks for counts other than the true ones that would have been published just the same.
///
/// One that is found proves that the reader cannot be sure. Where none is found there may still be
/// one, since the search gives up after some time: then a count is held back that need not have been,
/// and never the other way round. The search starts at the true counts, moves one of the wanted
/// counts by one, and mends what no longer fits by moving others, each in one direction only.
struct OtherWorld {
  private let constraints: CountConstraints
  private let frozen: Set<Int>
  private var values: [Int]
  private var sums: [Int]
  private var moved: [Int: Int] = [:]
  private var broken: [Int] = []
  private var steps: Int

  /// How many moves are tried before the search gives up.
  static let patience = 3_000
  private static let deepest = 400

  /// - Parameters:
  ///   - constraints: What is known.
  ///   - frozen: Variables that must stay as they are.
  init(_ constraints: CountConstraints, freezing frozen: Set<Int> = []) {
    self.constraints = constraints
    self.frozen = frozen
    values = constraints.truth
    sums = constraints.sums
    steps = Self.patience
  }

  /// Finds a world in which a sum is another.
  ///
  /// - Parameters:
  ///   - terms: The sum.
  ///   - larger: Whether it must be larger than it is, and not only another.
  /// - Returns: By how much each variable differs in that world; `nil` where none was found.
  mutating func difference(in terms: [CountConstraints.Term], larger: Bool) -> [Int: Int]? {
    for term in terms where !frozen.contains(term.variable) {
      for step in larger ? [term.factor] : [1, -1] {
        steps = Self.patience
        guard let trail = move(term.variable, by: step) else { continue }
        let isFound = mend(depth: 0) { moved in
          let change = terms.reduce(0) { $0 + $1.factor * (moved[$1.variable] ?? 0) }
          return larger ? change > 0 : change != 0
        }
        if isFound { return moved }
        undo(trail)
      }
    }
    return nil
  }

  /// Mends the broken constraints, the last first; leaves everything as it was where it cannot.
  private mutating func mend(depth: Int, _ isWanted: ([Int: Int]) -> Bool) -> Bool {
    guard let last = broken.last else { return isWanted(moved) }
    guard depth < Self.deepest else { return false }
    let constraint = constraints.constraints[last]
    let direction = sums[last] < constraint.range.lowerBound ? 1 : -1
    var costly: [CountConstraints.Term] = []
    for term in constraint.terms {
      if isFree(term.variable, direction * term.factor) {
        if breaks(term.variable, direction * term.factor) {
          costly.append(term)
        } else if tries(term, direction, depth, isWanted) {
          return true
        }
      }
      if steps <= 0 { return false }
    }
    for term in costly {
      if tries(term, direction, depth, isWanted) { return true }
      if steps <= 0 { return false }
    }
    return false
  }

  private mutating func tries(
    _ term: CountConstraints.Term,
    _ direction: Int,
    _ depth: Int,
    _ isWanted: ([Int: Int]) -> Bool
  ) -> Bool {
    steps -= 1
    guard let trail = move(term.variable, by: direction * term.factor) else { return false }
    if mend(depth: depth + 1, isWanted) { return true }
    undo(trail)
    return false
  }

  private func isFree(_ variable: Int, _ step: Int) -> Bool {
    guard values[variable] + step >= 0, !frozen.contains(variable) else { return false }
    return (moved[variable] ?? 0) * step >= 0
  }

  /// Whether the move would break a constraint that holds now.
  private func breaks(_ variable: Int, _ step: Int) -> Bool {
    constraints.uses[variable].contains { use in
      guard constraints.isActive[use.constraint] else { return false }
      let range = constraints.constraints[use.constraint].range
      let before = sums[use.constraint]
      return range.contains(before) && !range.contains(before + use.factor * step)
    }
  }

  private struct Trail {
    let variable: Int
    let step: Int
    let broken: [Int]
  }

  private mutating func move(_ variable: Int, by step: Int) -> Trail? {
    guard isFree(variable, step) else { return nil }
    let trail = Trail(variable: variable, step: step, broken: broken)
    values[variable] += step
    moved[variable, default: 0] += step
    for use in constraints.uses[variable] {
      let range = constraints.constraints[use.constraint].range
      let was = range.contains(sums[use.constraint])
      sums[use.constraint] += use.factor * step
      guard constraints.isActive[use.constraint] else { continue }
      let holds = range.contains(sums[use.constraint])
      if was, !holds { broken.append(use.constraint) }
      if !was, holds { broken.removeAll { $0 == use.constraint } }
    }
    return trail
  }

  private mutating func undo(_ trail: Trail) {
    values[trail.variable] -= trail.step
    moved[trail.variable, default: 0] -= trail.step
    for use in constraints.uses[trail.variable] { sums[use.constraint] -= use.factor * trail.step }
    broken = trail.broken
  }
}
