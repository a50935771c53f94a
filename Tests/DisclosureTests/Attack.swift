import AuditModel

/// Whoever reads what was published and works out everything that could stand behind it.
///
/// It knows only printed counts, which are read here once more from what they say, and that the parts
/// of a whole add up. It lists every pair (whole, part) that each team could have, joins them over the
/// teams, and keeps those whose sums are printed as they are; nothing of the program is asked.
struct Attack {
  /// What is printed of one group: the largest and smallest whole and part.
  struct Printed {
    var whole: ClosedRange<Int>
    var part: ClosedRange<Int>
  }

  /// The truth, to tell whether what was worked out matters.
  struct Truth {
    let whole: Int
    let part: Int
  }

  /// One question: how many of how many, in each team and together.
  struct Table {
    let name: String
    var teams: [Printed]
    var all: Printed
    let truth: [Truth]

    /// Whether anything is printed by team; else only the teams themselves are known.
    let isByTeam: Bool
  }

  let tables: [Table]

  /// No round here is larger.
  static let most = 60

  /// What was worked out, in words.
  func successes() -> [String] {
    tables.flatMap { $0.successes() }
  }
}

/// Every pair (whole, part) that could be: for each whole, the parts as bits.
struct Pairs: Equatable {
  var rows: [UInt64]

  static let zero = Pairs(rows: [1])

  init(rows: [UInt64]) {
    self.rows = rows
  }

  init(_ printed: Attack.Printed) {
    rows = (0...printed.whole.upperBound).map { whole in
      guard whole >= printed.whole.lowerBound else { return 0 }
      return Pairs.bits(printed.part.lowerBound, min(printed.part.upperBound, whole))
    }
  }

  /// The parts from one number to another, none where that is smaller.
  static func bits(_ from: Int, _ to: Int) -> UInt64 {
    guard max(0, from) <= min(63, to) else { return 0 }
    let upTo = to >= 63 ? UInt64.max : (1 << UInt64(to + 1)) - 1
    return upTo & ~((1 << UInt64(max(0, from))) - 1)
  }

  /// The pairs of two groups together.
  func joined(with other: Pairs) -> Pairs {
    var sums = [UInt64](repeating: 0, count: min(64, rows.count + other.rows.count - 1))
    for (whole, parts) in rows.enumerated() where parts != 0 {
      for (more, others) in other.rows.enumerated() where others != 0 && whole + more < 64 {
        var left = parts
        while left != 0 {
          sums[whole + more] |= others << UInt64(left.trailingZeroBitCount)
          left &= left - 1
        }
      }
    }
    return Pairs(rows: sums)
  }

  /// The pairs that, with some pair of the others, are printed as the sum was.
  func fitting(_ others: Pairs, in sum: Attack.Printed) -> Pairs {
    Pairs(
      rows: rows.enumerated().map { whole, parts in
        guard parts != 0 else { return 0 }
        var fits: UInt64 = 0
        for (more, rest) in others.rows.enumerated()
        where rest != 0 && sum.whole.contains(whole + more) {
          var left = rest
          while left != 0 {
            let part = left.trailingZeroBitCount
            fits |= Pairs.bits(sum.part.lowerBound - part, sum.part.upperBound - part)
            left &= left - 1
          }
        }
        return parts & fits
      }
    )
  }

  func union(_ other: Pairs) -> Pairs {
    let count = max(rows.count, other.rows.count)
    return Pairs(
      rows: (0..<count).map { row in
        (row < rows.count ? rows[row] : 0) | (row < other.rows.count ? other.rows[row] : 0)
      }
    )
  }

  /// Each pair, one after the other.
  var all: [(whole: Int, part: Int)] {
    rows.enumerated().flatMap { whole, parts in
      (0..<64).filter { parts & (1 << UInt64($0)) != 0 }.map { (whole, $0) }
    }
  }
}

extension Attack.Table {
  /// Looks at every union of teams.
  func successes() -> [String] {
    let own = teams.map(Pairs.init)
    return (1..<(1 << teams.count)).flatMap { choice -> [String] in
      let chosen = teams.indices.filter { choice & (1 << $0) != 0 }
      let rest = teams.indices.filter { choice & (1 << $0) == 0 }
      guard isByTeam || rest.isEmpty || chosen.count == 1 else { return [] }
      let inside = chosen.reduce(Pairs.zero) { $0.joined(with: own[$1]) }
      let outside = rest.reduce(Pairs.zero) { $0.joined(with: own[$1]) }
      let whole = chosen.reduce(0) { $0 + truth[$1].whole }
      let part = chosen.reduce(0) { $0 + truth[$1].part }
      return Attack.learnt(
        "\(name) of \(chosen)",
        from: inside.fitting(outside, in: all),
        Attack.Truth(whole: whole, part: part)
      )
    }
  }
}

extension Attack {
  /// What all pairs that could be have in common, where that is more than anybody may know.
  static func learnt(_ name: String, from possible: Pairs, _ truth: Truth) -> [String] {
    let isTrue = possible.rows[truth.whole] & (1 << UInt64(truth.part)) != 0
    precondition(isTrue, "\(name): the attack has ruled out what is true")
    let wholes = possible.rows.indices.filter { possible.rows[$0] != 0 }
    let parts = possible.rows.reduce(0, |)
    var lacking: UInt64 = 0
    for whole in wholes {
      var left = possible.rows[whole]
      while left != 0 {
        lacking |= 1 << UInt64(whole - left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    func isFew(_ count: Int) -> Bool { count >= 1 && count <= 4 }
    var learnt: [String] = []
    if isFew(truth.whole), wholes.count == 1 { learnt.append("\(name): whole is \(truth.whole)") }
    if isFew(truth.part), parts.nonzeroBitCount == 1 {
      learnt.append("\(name): part is \(truth.part)")
    }
    if isFew(truth.whole - truth.part), lacking.nonzeroBitCount == 1 {
      learnt.append("\(name): \(truth.whole - truth.part) lack it")
    }
    if isFew(truth.whole), parts == 1 { learnt.append("\(name): none of \(truth.whole)") }
    if isFew(truth.whole), lacking == 1 { learnt.append("\(name): all of \(truth.whole)") }
    return learnt
  }
}
