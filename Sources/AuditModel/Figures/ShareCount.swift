/// How many audits have which share of their own answers, for the spread between them.
struct ShareCount {
  /// Audits by share; both numbers of a share in one key.
  private var audits: [UInt64: Int] = [:]

  mutating func add(_ share: Proportion, audits count: Int = 1) {
    guard share.of > 0 else { return }
    audits[UInt64(share.n) << 32 | UInt64(share.of), default: 0] += count
  }

  mutating func add(_ other: ShareCount) {
    audits.merge(other.audits, uniquingKeysWith: +)
  }

  /// Every share with its number of audits, smallest share first; of equal ones that with fewer
  /// answers first.
  var ordered: [(share: Proportion, audits: Int)] {
    audits.map { key, count in
      (Proportion(n: Int(key >> 32), of: Int(key & 0xFFFF_FFFF)), count)
    }.sorted { left, right in
      left.0.isLess(than: right.0) || (!right.0.isLess(than: left.0) && left.0.of < right.0.of)
    }
  }
}
