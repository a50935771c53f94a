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
  let counted: [Int32]

  /// The others, in the order they were given.
  let leftOut: LeftOutAudits

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
      var (counted, leftOut) = ([Int32](), [LeftOutAudits.Entry]())
      counted.reserveCapacity(share.count)
      for index in share {
        let winner = winners.winner(over: index)
        if winner == index {
          counted.append(Int32(index))
          continue
        }
        let isKnown = isKnown[Int(columns.codes[index].template)]
        let cause =
          winner.map { .replaced(by: Int32($0)) }
          ?? Self.cause(alone: columns.audits[index], includesDrafts, isKnown: isKnown)
        leftOut.append(LeftOutAudits.Entry(audit: Int32(index), cause: cause))
      }
      return (counted: counted, leftOut: leftOut)
    }
    counted = shares.flatMap(\.counted)
    leftOut = LeftOutAudits(shares.flatMap(\.leftOut), of: columns.audits)
  }

  /// Why an audit that stands in nobody's place does not count.
  private static func cause(
    alone audit: ScoredAudit,
    _ includesDrafts: Bool,
    isKnown: Bool
  ) -> LeftOutAudits.Cause {
    if !isKnown { return .templateUnknown }
    return audit.state == .draft && !includesDrafts ? .draft : .secondReading
  }
}
