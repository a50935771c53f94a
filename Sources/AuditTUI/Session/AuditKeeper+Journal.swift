import AuditModel
import AuditStore
import Dispatch

extension AuditKeeper {
  /// How long words may be typed before the disk has them; the promise is one second.
  private static let syncDelay = DispatchTimeInterval.milliseconds(700)

  /// Keeps words that are being typed.
  func journal(_ words: TypedWords) {
    let entry = JournalEntry(words, at: UTCTime.now.description)
    state.withLock { state in
      if var kept = state.journals[words.audit] {
        kept.appended += 1
        state.journals[words.audit] = kept
      } else if let journal = try? state.workspace.journal(for: words.audit) {
        state.journals[words.audit] = KeptJournal(journal: journal, appended: 1)
      }
    }
    queue.async { [self] in
      append(entry)
    }
  }

  private func append(_ entry: JournalEntry) {
    let (failure, plans) = state.withLock { state -> (Phrase?, Bool) in
      guard var kept = state.journals[entry.audit] else { return (.noJournal, false) }
      let failure = kept.append(entry)
      let plans = !kept.isSyncPlanned
      kept.isSyncPlanned = true
      state.journals[entry.audit] = kept
      return (failure, plans)
    }
    if let failure { mailbox.post(.failed(failure)) }
    if plans { queue.asyncAfter(deadline: .now() + Self.syncDelay) { [self] in syncJournals() } }
  }

  /// Waits until the disk has every word typed so far; on the queue.
  func syncJournals() {
    let failures = state.withLock { state in
      state.journals.keys.sorted().compactMap { id in state.journals[id]?.sync() }
    }
    for failure in failures { mailbox.post(.failed(failure)) }
  }

  /// Forgets kept words of an audit that nobody wants any more, those of earlier sessions included.
  func forget(_ id: Audit.ID) {
    let journalled = state.withLock { $0.journals[id]?.appended ?? 0 }
    queue.async { [self] in
      forgetWords(of: id, journalled: journalled)
    }
  }

  /// Forgets the words that were kept before `journalled` texts, unless more were typed since.
  func forgetWords(of id: Audit.ID, journalled: Int) {
    let failure = state.withLock { state -> Phrase? in
      for words in state.recovered.removeValue(forKey: id) ?? [] {
        try? state.workspace.discard(words)
      }
      guard let kept = state.journals[id], kept.appended == journalled else { return nil }
      return kept.remove()
    }
    if let failure { mailbox.post(.failed(failure)) }
  }
}

extension AuditKeeper.KeptJournal {
  fileprivate func append(_ entry: JournalEntry) -> Phrase? {
    do throws(FileError) {
      try journal.append(entry)
      return nil
    } catch {
      return error.phrase
    }
  }

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
