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

  /// The others, in the order they were given, with their positions.
  let leftOut: [(position: Int, audit: LeftOutAudit)]

  init(of audits: [ScoredAudit], includesDrafts: Bool, isKnown: (ScoredAudit) -> Bool) {
    var reasons = [LeftOutAudit.Reason?](repeating: nil, count: audits.count)
    var cases = EqualPositions(capacity: audits.count)
    var hashes = CaseHashes()
    // For each audit the first one of its case, and for that one the audit that counts.
    var firsts = [Int32](repeating: -1, count: audits.count)
    var winners = [Int32](repeating: -1, count: audits.count)
    for (index, audit) in audits.enumerated() {
      if let reason = Self.reasonAlone(audit, includesDrafts: includesDrafts, isKnown: isKnown) {
        reasons[index] = reason
        continue
      }
      let first = cases.first(equalTo: index, hash: hashes.hash(of: audit)) {
        Self.isSameCase(audit, audits[$0])
      }
      firsts[index] = Int32(first)
      if first == index {
        winners[first] = Int32(index)
      } else {
        let rival = audits[Int(winners[first])]
        if Self.precedence(of: rival) < Self.precedence(of: audit) { winners[first] = Int32(index) }
      }
    }
    // Which audit took another's place is known only when all have been seen.
    for index in audits.indices where firsts[index] >= 0 {
      let winner = Int(winners[Int(firsts[index])])
      guard winner != index else { continue }
      reasons[index] = .replaced(by: audits[winner].id, reading: audits[winner].reading)
    }
    counted = audits.indices.filter { reasons[$0] == nil }
    leftOut = audits.indices.compactMap { index in
      reasons[index].map { (index, LeftOutAudit(audits[index], reason: $0)) }
    }
  }

  private static func isSameCase(_ one: ScoredAudit, _ other: ScoredAudit) -> Bool {
    one.reference == other.reference && one.template == other.template && one.round == other.round
  }

  private static func reasonAlone(
    _ audit: ScoredAudit,
    includesDrafts: Bool,
    isKnown: (ScoredAudit) -> Bool
  ) -> LeftOutAudit.Reason? {
    if !isKnown(audit) { return .templateUnknown(audit.template, version: audit.version) }
    if audit.state == .draft && !includesDrafts { return .draft }
    return audit.reading == .second ? .secondReading : nil
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

/// Hashes of the case, template and round of audits.
private struct CaseHashes {
  private var table: AuditTable?
  private var rounds: [UInt64] = []
  private var templates: [UInt64] = []

  mutating func hash(of audit: ScoredAudit) -> UInt64 {
    if audit.table !== table {
      table = audit.table
      rounds = audit.table.names.map(StableHash.of)
      templates = audit.table.templates.map { StableHash.of($0.id) }
    }
    let codes = audit.codes
    let round = codes.round == AuditTable.Row.none ? 0 : rounds[Int(codes.round)]
    let template = templates[Int(codes.template)]
    return StableHash.mixed(audit.referenceHash ^ (round &* 3) ^ (template &* 5))
  }
}
