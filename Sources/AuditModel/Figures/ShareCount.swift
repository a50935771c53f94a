/// How many audits have which share of their own answers, for the spread between them.
struct ShareCount: Sendable {
  /// Audits by share where it is out of few answers: those out of 1, then those out of 2, and so on;
  /// grows as they come up.
  private var few: [Int32] = []

  /// Audits by any other share; both numbers of a share in one key.
  private var many: [UInt64: Int] = [:]

  /// Out of so many answers are nearly all shares: no template pools more items.
  static let fewest = 128

  mutating func add(_ share: Proportion, audits count: Int = 1) {
    guard share.of > 0 else { return }
    guard share.of <= Self.fewest else {
      many[UInt64(share.n) << 32 | UInt64(share.of), default: 0] += count
      return
    }
    grow(to: Self.first(outOf: share.of + 1))
    few[Self.first(outOf: share.of) + share.n] += Int32(count)
  }

  /// - Parameter counts: Audits by share, in the order of shares out of few answers.
  mutating func add(_ counts: ArraySlice<Int32>) {
    grow(to: counts.count)
    for (index, count) in counts.enumerated() { few[index] += count }
  }

  mutating func add(_ other: ShareCount) {
    grow(to: other.few.count)
    for (index, count) in other.few.enumerated() { few[index] += count }
    many.merge(other.many, uniquingKeysWith: +)
  }

  /// Where shares out of so many answers begin: out of one there are two, out of two three.
  static func first(outOf answers: Int) -> Int {
    (answers - 1) * (answers + 2) / 2
  }

  private mutating func grow(to count: Int) {
    guard count > few.count else { return }
    few.append(contentsOf: repeatElement(0, count: count - few.count))
  }

  private var all: [(share: Proportion, audits: Int)] {
    var all = many.map { key, count in
      (Proportion(n: Int(key >> 32), of: Int(key & 0xFFFF_FFFF)), count)
    }
    var (n, of) = (0, 1)
    for count in few {
      if count > 0 { all.append((Proportion(n: n, of: of), Int(count))) }
      n += 1
      if n > of { (n, of) = (0, of + 1) }
    }
    return all
  }

  /// Every share with its number of audits, smallest share first; of equal ones that with fewer
  /// answers first.
  var ordered: [(share: Proportion, audits: Int)] {
    all.sorted { left, right in
      left.0.isLess(than: right.0) || (!right.0.isLess(than: left.0) && left.0.of < right.0.of)
    }
  }
}
