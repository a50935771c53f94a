import AuditModel

/// Words that were typed into audits and stand in journals, whether their sessions live or ended.
struct JournalledWords {
  /// What ended sessions left behind, by audit.
  let leftBehind: [Audit.ID: [Journal.LeftBehind]]

  /// The audits that a living session types into.
  let inUse: Set<Audit.ID>

  /// Whether there are words for an audit that it does not have, or may get at any moment.
  func stand(beside audit: Audit) -> Bool {
    inUse.contains(audit.id)
      || (leftBehind[audit.id] ?? []).contains { left in
        left.latest.contains { $0.text != audit.text(of: $0) }
      }
  }
}

extension Workspace {
  /// Reads every journal, or what was left behind of one audit; removes and makes nothing.
  func journalledWords(of audit: Audit.ID? = nil) throws(FileError) -> JournalledWords {
    guard root.contains(Part.hidden) else { return JournalledWords(leftBehind: [:], inUse: []) }
    let hidden = try root.folder(Part.hidden)
    guard hidden.contains(Part.journal) else { return JournalledWords(leftBehind: [:], inUse: []) }
    let folder = try hidden.folder(Part.journal)
    let leftBehind = try Journal.leftBehind(in: folder, audit: audit)
    return JournalledWords(
      leftBehind: Dictionary(grouping: leftBehind, by: \.audit),
      inUse: try Journal.audits(in: folder, beside: leftBehind)
    )
  }
}
