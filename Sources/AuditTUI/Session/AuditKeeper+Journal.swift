import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// How far the journal may be behind the key before the disk is asked to have it.
  ///
  /// The promise is one second; what is left of it is for the disk.
  private static let syncDelay = DispatchTimeInterval.milliseconds(500)

  /// Bytes at which a journal is begun afresh.
  private static let longJournal = 1 << 20

  /// Keeps words that are being typed: with the system at once, on the disk within a second.
  ///
  /// Of words typed while the disk is busy, only the latest are written.
  func journal(_ words: TypedWords) {
    let entry = JournalEntry(words, at: UTCTime.now.description)
    let isFirst = state.withLock { state in
      state.typed[words.audit, default: 0] += 1
      state.unwritten[entry.place] = entry
      return state.unwritten.count == 1
    }
    guard isFirst else { return }
    queue.async { [self] in
      let entries = state.withLock { state in
        defer { state.unwritten = [:] }
        return state.unwritten.values.sorted { $0.place < $1.place }
      }
      for entry in entries { append(entry) }
    }
  }

  private func append(_ entry: JournalEntry) {
    let workspace = workspace
    let (failure, plans) = journals.withLock { journals -> (Phrase?, Bool) in
      do throws(FileError) {
        var kept: AuditKeeper.KeptJournal
        if let present = journals[entry.audit] {
          kept = present
        } else {
          kept = AuditKeeper.KeptJournal(journal: try workspace.journal(for: entry.audit))
        }
        let plans = !kept.isSyncPlanned
        kept.isSyncPlanned = true
        journals[entry.audit] = kept
        try kept.journal.append(entry)
        if kept.journal.size > Self.longJournal { try kept.journal.compact() }
        return (nil, plans)
      } catch {
        return (error.phrase, false)
      }
    }
    if let failure { mailbox.post(.failed(failure)) }
    if plans { queue.asyncAfter(deadline: .now() + Self.syncDelay) { [self] in syncJournals() } }
  }

  /// Waits until the disk has every word typed so far; on the queue.
  func syncJournals() {
    let failures = journals.withLock { journals in
      journals.keys.sorted().compactMap { id in journals[id]?.sync() }
    }
    for failure in failures { mailbox.post(.failed(failure)) }
  }

  /// Forgets words typed into an audit that nobody wants any more.
  func forget(_ id: Audit.ID) {
    let typed = state.withLock { $0.typed[id] ?? 0 }
    queue.async { [self] in
      forgetWords(of: id, typed: typed)
    }
  }

  /// Forgets the first `typed` texts that were kept, unless there have been more since; on the queue.
  func forgetWords(of id: Audit.ID, typed: Int) {
    guard state.withLock({ $0.typed[id] ?? 0 == typed }) else { return }
    let failure = journals.withLock { $0[id]?.remove() }
    if let failure { mailbox.post(.failed(failure)) }
  }

  /// Forgets words of earlier sessions, unless the audit that took them back could not be saved.
  ///
  /// Saving alone does not: words that somebody left for next time are offered again.
  func discard(_ id: Audit.ID) {
    queue.async { [self] in
      let (workspace, recovered) = state.withLock { state in
        (
          state.workspace,
          state.failures[id] == nil ? state.recovered.removeValue(forKey: id) ?? [] : []
        )
      }
      for words in recovered { try? workspace.discard(words) }
    }
  }
}

extension AuditKeeper.KeptJournal {
  fileprivate mutating func sync() -> Phrase? {
    isSyncPlanned = false
    do throws(FileError) {
      try journal.sync()
      return nil
    } catch {
      return error.phrase
    }
  }

  fileprivate func remove() -> Phrase? {
    do throws(FileError) {
      try journal.remove()
      return nil
    } catch {
      return error.phrase
    }
  }
}

extension FileError {
  var phrase: Phrase {
    Phrase(en: text(in: .english), cy: text(in: .welsh))
  }
}

extension JournalEntry {
  /// Which field of which audit the words belong to.
  fileprivate var place: String {
    "\(audit) \(item) \(field)"
  }

  init(_ words: TypedWords, at: String) {
    let item = words.item == WalkStop.safety.name ? "" : words.item
    self.init(
      audit: words.audit,
      baseRevision: words.revision,
      item: item,
      field: words.field.rawValue,
      text: words.text,
      at: at
    )
  }
}

extension TypedWords {
  /// `nil` for a field that this program does not know.
  init?(_ entry: JournalEntry) {
    guard let field = Field(rawValue: entry.field) else { return nil }
    self.init(
      audit: entry.audit,
      revision: entry.baseRevision,
      item: entry.item.isEmpty ? WalkStop.safety.name : entry.item,
      field: field,
      text: entry.text
    )
  }
}

extension Phrase {
  fileprivate static let noJournal = Phrase(
    en: "words being typed cannot be kept: the workspace's .caseaudit/journal cannot be written",
    cy: "ni ellir cadw geiriau wrth eu teipio: ni ellir ysgrifennu i .caseaudit/journal y gweithle"
  )
}
