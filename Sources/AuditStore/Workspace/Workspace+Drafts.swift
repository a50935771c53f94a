import AuditModel

/// Words that were typed into an audit and never saved, because a session ended in the middle.
public struct UnsavedWords: Hashable, Sendable {
  /// What the session left behind, for ``Workspace/discard(_:)``.
  public let leftBehind: Journal.LeftBehind

  /// The texts that differ from what the audit says, in the order in which they were typed.
  public let entries: [JournalEntry]

  /// Whether the audit was saved since they were typed, so that they belong beside what stands
  /// there and not in its place.
  public let isOutdated: Bool
}

extension Workspace {
  /// Opens the journal to which the words typed into an audit go.
  public func journal(for audit: Audit.ID) throws(FileError) -> Journal {
    Journal(in: try journalFolder(), audit: audit)
  }

  /// Finds words that were typed into an audit and not saved; empty when nothing was lost.
  ///
  /// What a session left that has all been saved since is removed.
  public func drafts(for audit: Audit) throws(FileError) -> [UnsavedWords] {
    let folder = try journalFolder()
    var drafts: [UnsavedWords] = []
    for leftBehind in try Journal.leftBehind(in: folder, audit: audit.id) {
      let entries = leftBehind.latest.filter { $0.text != audit.text(of: $0) }
      guard !entries.isEmpty else {
        try Journal.discard(leftBehind, in: folder)
        continue
      }
      drafts.append(
        UnsavedWords(
          leftBehind: leftBehind,
          entries: entries,
          isOutdated: entries.contains { $0.baseRevision != audit.revision }
        )
      )
    }
    return drafts
  }

  /// The ids of the audits for which there may be unsaved words, sorted.
  public func auditsWithDrafts() throws(FileError) -> [Audit.ID] {
    Set(try Journal.leftBehind(in: try journalFolder()).map(\.audit)).sorted()
  }

  /// Forgets unsaved words, once they are saved or nobody wants them.
  public func discard(_ words: UnsavedWords) throws(FileError) {
    try Journal.discard(words.leftBehind, in: try journalFolder())
  }

  private func journalFolder() throws(FileError) -> Folder {
    try root.makeFolder(Part.hidden).makeFolder(Part.journal)
  }
}

extension Audit {
  /// The text that stands where a journal's entry was typed.
  func text(of entry: JournalEntry) -> String? {
    guard !entry.item.isEmpty else {
      return entry.field == "note" ? safety.note : nil
    }
    let answer = answers[entry.item]
    switch entry.field {
    case "note": return answer?.note ?? ""
    case "evidence": return answer?.evidence ?? ""
    case "why": return answer?.why ?? ""
    case "text":
      if case .text(let text) = answer?.value { return text } else { return "" }
    case "reason":
      switch answer?.value {
      case .notApplicable(let reason), .cannotBeGraded(let reason): return reason
      default: return ""
      }
    default: return nil
    }
  }

  /// Puts the text of a journal's entry where it was typed, if its field is one of an audit.
  ///
  /// - Returns: Whether it was put; a reason has no place without an answer that wants one.
  public mutating func put(_ entry: JournalEntry) -> Bool {
    guard !entry.item.isEmpty else {
      guard entry.field == "note" else { return false }
      safety.note = entry.text
      return true
    }
    var answer = answers[entry.item] ?? Answer()
    switch (entry.field, answer.value) {
    case ("note", _): answer.note = entry.text
    case ("evidence", _): answer.evidence = entry.text
    case ("why", _): answer.why = entry.text
    case ("text", nil), ("text", .text): answer.value = .text(entry.text)
    case ("reason", .notApplicable): answer.value = .notApplicable(reason: entry.text)
    case ("reason", .cannotBeGraded): answer.value = .cannotBeGraded(reason: entry.text)
    default: return false
    }
    answers[entry.item] = answer
    return true
  }
}
