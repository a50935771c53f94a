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
  ///   - columns: Of every audit.
  ///   - includesDrafts: Whether drafts count too.
  ///   - isKnown: For each of the columns' templates, whether somebody has it.
  init(
    of columns: AuditColumns,
    includesDrafts: Bool,
    isKnown: [Bool]
  ) {
    let winners = CaseWinners(of: columns, includesDrafts: includesDrafts, isKnown: isKnown)
    // Which audit took another's place is known only when all have been seen.
    let shares = AuditList.shares(of: columns.audits.count).mapOnAllCores { share in
      var (counted, leftOut) = ([Int](), [LeftOutAudit]())
      counted.reserveCapacity(share.count)
      for index in share {
        if winners.winner(over: index) == index {
          counted.append(index)
        } else {
          leftOut.append(
            Self.leftOut(index, of: columns, winners, includesDrafts: includesDrafts, isKnown)
          )
        }
      }
      return (counted: counted, leftOut: leftOut)
    }
    counted = shares.flatMap(\.counted)
    leftOut = shares.flatMap(\.leftOut)
  }

  /// An audit that does not count, and why.
  private static func leftOut(
    _ index: Int,
    of columns: AuditColumns,
    _ winners: CaseWinners,
    includesDrafts: Bool,
    _ isKnown: [Bool]
  ) -> LeftOutAudit {
    let audit = columns.audits[index]
    let winner = winners.winner(over: index).map { columns.audits[$0] }
    let reason =
      winner.map { .replaced(by: $0.id, reading: $0.reading) }
      ?? reasonAlone(
        audit,
        includesDrafts: includesDrafts,
        isKnown: isKnown[Int(columns.codes[index].template)]
      )
    return LeftOutAudit(audit, reason: reason)
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
}
