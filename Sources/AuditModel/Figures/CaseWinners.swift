/// Which reading of each case goes before the others.
///
/// The readings of one case have one hash, so several cores settle a share of the hashes each.
struct CaseWinners {
  /// For each audit the position of the one that goes before it, or its own; −1 for one that is no
  /// reading that could count.
  private let winners: [Int32]

  /// Settles the cases.
  ///
  /// - Parameters:
  ///   - audits: Every audit.
  ///   - columns: Of them.
  ///   - isReading: Whether an audit is a reading that could count.
  init(
    of audits: [ScoredAudit],
    _ columns: AuditColumns,
    where isReading: @Sendable (AuditColumns.Codes, PackedFacts) -> Bool
  ) {
    let hashes = columns.caseHashes()
    let count = audits.count < CaseWinners.few ? 1 : 2
    var shares = Array(0..<count).mapOnAllCores { share in
      CaseWinners.settled(audits, columns, hashes, count) { index, codes, facts in
        // The lowest bits say where a hash belongs inside its share.
        Int(hashes[index] >> 32) % count == share && isReading(codes, facts)
      }
    }
    var winners = shares.removeLast()
    for share in shares {
      for index in winners.indices where share[index] >= 0 { winners[index] = share[index] }
    }
    self.winners = winners
  }

  /// The position of the audit that goes before one, or the audit's own; `nil` for one that is no
  /// reading that could count.
  func winner(over index: Int) -> Int? {
    winners[index] < 0 ? nil : Int(winners[index])
  }

  /// So many audits are settled before another core has begun.
  private static let few = 10_000

  /// The winners among the audits that belong to a share; −1 for all others.
  private static func settled(
    _ audits: [ScoredAudit],
    _ columns: AuditColumns,
    _ hashes: [UInt64],
    _ shares: Int,
    where belongs: (Int, AuditColumns.Codes, PackedFacts) -> Bool
  ) -> [Int32] {
    var cases = EqualPositions(hashes: hashes, expecting: hashes.count / shares)
    // The first audit of each one's case, and for such a first one the winner so far.
    var firsts = [Int32](repeating: -1, count: audits.count)
    var winners = firsts
    columns.forEach { index, codes, rows, _ in
      guard belongs(index, codes, rows[Int(codes.row)].facts) else { return }
      let first = cases.first(equalTo: index) { audits[index].isSameCase(as: audits[$0]) }
      firsts[index] = Int32(first)
      let rival = Int(winners[first])
      if rival < 0 || audits[rival].precedence < audits[index].precedence {
        winners[first] = Int32(index)
      }
    }
    for index in firsts.indices where firsts[index] >= 0 {
      firsts[index] = winners[Int(firsts[index])]
    }
    return firsts
  }
}

extension ScoredAudit {
  fileprivate func isSameCase(as other: ScoredAudit) -> Bool {
    reference == other.reference && template == other.template && round == other.round
  }

  fileprivate var precedence: (Int, Int, Day, String) {
    let rank =
      switch reading {
      case .agreed: 3
      case .moderated: 2
      case .first: 1
      case .second: 0
      }
    return (state == .finished ? 1 : 0, rank, asAt, id)
  }
}

extension AuditColumns {
  /// A hash of each audit's case, template and round, equal where all three are.
  fileprivate func caseHashes() -> [UInt64] {
    let rounds = rounds.map { ($0.map(StableHash.of) ?? 0) &* 3 }
    let templates = templates.map { StableHash.of($0.id) &* 5 }
    return referenceHashes { hash, codes in
      StableHash.mixed(hash ^ rounds[Int(codes.round)] ^ templates[Int(codes.template)])
    }
  }
}
