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
    var chosen: [Key: Int] = [:]
    chosen.reserveCapacity(audits.count)
    var reasons = [LeftOutAudit.Reason?](repeating: nil, count: audits.count)
    for (index, audit) in audits.enumerated() {
      if let reason = Self.reasonAlone(audit, includesDrafts: includesDrafts, isKnown: isKnown) {
        reasons[index] = reason
        continue
      }
      let key = Key(audit)
      guard let rival = chosen[key] else {
        chosen[key] = index
        continue
      }
      if Self.precedence(of: audits[rival]) < Self.precedence(of: audit) { chosen[key] = index }
    }
    // Which audit took another's place is known only when all have been seen.
    for (index, audit) in audits.enumerated() where reasons[index] == nil {
      guard let winner = chosen[Key(audit)], winner != index else { continue }
      reasons[index] = .replaced(by: audits[winner].id, reading: audits[winner].reading)
    }
    counted = audits.indices.filter { reasons[$0] == nil }
    leftOut = audits.indices.compactMap { index in
      reasons[index].map { (index, LeftOutAudit(audits[index], reason: $0)) }
    }
  }

  private struct Key: Hashable {
    let reference: String
    let template: Template.ID
    let round: Round.ID?

    init(_ audit: ScoredAudit) {
      reference = audit.reference
      template = audit.template
      round = audit.round
    }
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
