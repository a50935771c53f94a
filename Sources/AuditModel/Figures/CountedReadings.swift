/// The one reading of each case that counts, and every audit that does not, with why.
///
/// Of the readings of one case against one template in one round the agreed one counts, else the
/// moderated one, else the first. A second reading never counts by itself: it is there to be
/// compared with the first. A finished audit goes before a draft, where drafts are counted at all.
/// Of two audits that are the same sort of reading the later one counts, by the day of the audit and
/// then by id: it is taken for the correction of the other.
///
/// - SeeAlso: `design.md` section 5, "Figures use finished audits only".
struct CountedReadings {
  /// The positions of the audits that count, in the order they were given.
  let counted: [Int]

  /// The others, in the order they were given.
  let leftOut: [LeftOutAudit]

  /// - Parameters:
  ///   - audits: Every audit.
  ///   - columns: Of them.
  ///   - includesDrafts: Whether drafts count too.
  ///   - isKnown: For each of the columns' templates, whether somebody has it.
  init(
    of audits: [ScoredAudit],
    _ columns: AuditColumns,
    includesDrafts: Bool,
    isKnown: [Bool]
  ) {
    var cases = EqualPositions(hashes: columns.caseHashes())
    // For each audit the first one of its case, and for that one the audit that counts.
    var firsts = [Int32](repeating: -1, count: audits.count)
    var winners = [Int32](repeating: -1, count: audits.count)
    columns.forEach { index, codes, rows, _ in
      let facts = rows[Int(codes.row)].facts
      guard isKnown[Int(codes.template)], includesDrafts || facts.state == .finished,
        facts.reading != .second
      else { return }
      let first = cases.first(equalTo: index) { Self.isSameCase(audits[index], audits[$0]) }
      firsts[index] = Int32(first)
      if first == index {
        winners[first] = Int32(index)
      } else {
        let rival = audits[Int(winners[first])]
        if Self.precedence(of: rival) < Self.precedence(of: audits[index]) {
          winners[first] = Int32(index)
        }
      }
    }
    var counted: [Int] = []
    var leftOut: [LeftOutAudit] = []
    counted.reserveCapacity(audits.count)
    // Which audit took another's place is known only when all have been seen.
    for index in audits.indices {
      let winner = firsts[index] < 0 ? nil : Int(winners[Int(firsts[index])])
      if winner == index {
        counted.append(index)
        continue
      }
      let audit = audits[index]
      let reason =
        winner.map { .replaced(by: audits[$0].id, reading: audits[$0].reading) }
        ?? Self.reasonAlone(
          audit,
          includesDrafts: includesDrafts,
          isKnown: isKnown[Int(columns.codes[index].template)]
        )
      leftOut.append(LeftOutAudit(audit, reason: reason))
    }
    self.counted = counted
    self.leftOut = leftOut
  }

  private static func isSameCase(_ one: ScoredAudit, _ other: ScoredAudit) -> Bool {
    one.reference == other.reference && one.template == other.template && one.round == other.round
  }

  /// Why an audit that stands in nobody's place does not count.
  private static func reasonAlone(
    _ audit: ScoredAudit,
    includesDrafts: Bool,
    isKnown: Bool
  ) -> LeftOutAudit.Reason {
    if !isKnown { return .templateUnknown(audit.template, version: audit.version) }
    return audit.state == .draft && !includesDrafts ? .draft : .secondReading
  }

  private static func precedence(of audit: ScoredAudit) -> (Int, Int, Day, String) {
    let reading =
      switch audit.reading {
      case .agreed: 3
      case .moderated: 2
      case .first: 1
      case .second: 0
      }
    return (audit.state == .finished ? 1 : 0, reading, audit.asAt, audit.id)
  }
}

extension AuditColumns {
  /// A hash of each audit's case, template and round, equal where all three are.
  fileprivate func caseHashes() -> [UInt64] {
    let rounds = rounds.map { $0.map(StableHash.of) ?? 0 }
    let templates = templates.map { StableHash.of($0.id) }
    var hashes = referenceHashes()
    for (index, codes) in codes.enumerated() {
      let (round, template) = (rounds[Int(codes.round)], templates[Int(codes.template)])
      hashes[index] = StableHash.mixed(hashes[index] ^ (round &* 3) ^ (template &* 5))
    }
    return hashes
  }
}
