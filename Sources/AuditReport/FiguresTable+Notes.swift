import AuditModel

extension FiguresTable {
  /// What holds for every figure above: which audits count, how silence and days are counted.
  var notes: [String] {
    var phrases = [which]
    if let period = figures.request.filter.period { phrases.append(period) }
    phrases += [FiguresWords.notRecorded, FiguresWords.dayZero]
    phrases += receipts
    if figures.items.contains(where: \.isUnconfirmed) { phrases.append(FiguresWords.unconfirmed) }
    return phrases.map(words).flatMap { $0.wrapped(to: style.width) }
  }

  private var which: Phrase {
    let codes = figures.leftOut.map(\.reason.code)
    let drafts = codes.count { $0 == "draft" }
    let unknown = codes.count { $0 == "template-unknown" }
    return FiguresWords.which(
      audits: figures.audits.count,
      drafts: figures.request.includesDrafts ? figures.drafts : nil,
      draftsLeftOut: drafts,
      readingsLeftOut: codes.count - drafts - unknown,
      templatesUnknown: unknown
    )
  }

  /// The rounds that hold what comes out of hours to be received on the next working day.
  private var receipts: [Phrase] {
    figures.request.rounds.compactMap { round in
      guard round.receipt != .counts, figures.items.contains(where: { $0.round == round.id })
      else { return nil }
      return FiguresWords.deemedReceipt(round.id)
    }
  }
}
