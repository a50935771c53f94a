import Dispatch

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
  ///   - columns: Of every audit.
  ///   - includesDrafts: Whether drafts could count too.
  ///   - isKnown: For each of the columns' templates, whether somebody has it.
  init(of columns: AuditColumns, includesDrafts: Bool, isKnown: [Bool]) {
    let count = columns.audits.count
    let hashes = columns.caseHashes(includesDrafts: includesDrafts, isKnown: isKnown)
    let shares = count < CaseWinners.few ? 1 : 2
    winners = [Int32](unsafeUninitializedCapacity: count) { winners, initialized in
      winners.initialize(repeating: -1)
      // Every share writes in places of its own.
      nonisolated(unsafe) let winners = winners
      DispatchQueue.concurrentPerform(iterations: shares) { share in
        CaseWinners.settle(columns.audits, hashes, UInt64(share), of: UInt64(shares), in: winners)
      }
      initialized = count
    }
  }

  /// The position of the audit that goes before one, or the audit's own; `nil` for one that is no
  /// reading that could count.
  func winner(over index: Int) -> Int? {
    winners[index] < 0 ? nil : Int(winners[index])
  }

  /// So many audits are settled before another core has begun.
  private static let few = 10_000

  /// Finds the winners among the audits that belong to a share.
  ///
  /// - Parameters:
  ///   - audits: Every audit.
  ///   - hashes: Of their cases; ``none`` for what is no reading.
  ///   - share: Which of the shares.
  ///   - shares: How many there are: a power of two.
  ///   - winners: One for each audit; that of the first audit of a case is the winner so far.
  private static func settle(
    _ audits: AuditList,
    _ hashes: [UInt64],
    _ share: UInt64,
    of shares: UInt64,
    in winners: UnsafeMutableBufferPointer<Int32>
  ) {
    let own = positions(of: share, of: shares, in: hashes)
    var cases = EqualPositions(of: own.count)
    var later: [(audit: Int, first: Int)] = []
    hashes.withUnsafeBufferPointer { hashes in
      for position in own {
        let index = Int(position)
        let first = cases.first(equalTo: index, hashes) {
          audits[index].isSameCase(as: audits[$0])
        }
        guard first < index else {
          winners[index] = Int32(index)
          continue
        }
        later.append((index, first))
        if audits[Int(winners[first])].precedence < audits[index].precedence {
          winners[first] = Int32(index)
        }
      }
    }
    for (audit, first) in later { winners[audit] = winners[first] }
  }

  /// The positions of the hashes that belong to a share, in their order.
  ///
  /// Which share one belongs to is chance, so each is written down and kept or not: a core that guessed
  /// would be wrong half of the time.
  private static func positions(
    of share: UInt64,
    of shares: UInt64,
    in hashes: [UInt64]
  ) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: hashes.count) { positions, initialized in
      var count = 0
      for (index, hash) in hashes.enumerated() {
        positions.initializeElement(at: count, to: Int32(index))
        let isOwn = hash != none && hash >> 40 & (shares - 1) == share
        count += isOwn ? 1 : 0
      }
      initialized = count
    }
  }

  /// The hash of no case.
  fileprivate static let none: UInt64 = 0
}

extension ScoredAudit {
  fileprivate func isSameCase(as other: ScoredAudit) -> Bool {
    hasSameReference(as: other) && template == other.template && round == other.round
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
  /// A hash of each audit's case, template and round, equal where all three are; ``CaseWinners/none``
  /// for what is no reading that could count.
  fileprivate func caseHashes(includesDrafts: Bool, isKnown: [Bool]) -> [UInt64] {
    let rounds = rounds.map { ($0.map(StableHash.of) ?? 0) &* 3 }
    let templates = zip(templates, isKnown).map { $1 ? StableHash.of($0.id) &* 5 : nil }
    let (finished, second) = (PackedWords.finished, PackedWords.second)
    return hashes { codes, row in
      let words = row.facts.words
      guard let template = templates[Int(codes.template)],
        includesDrafts || words.state == finished, words.reading != second
      else { return CaseWinners.none }
      let reference = StableHash.mixed(UInt64(row.referenceHash))
      return max(1, StableHash.mixed(reference ^ rounds[Int(codes.round)] ^ template))
    }
  }
}
