import AuditModel

/// The audits of a workspace as far as they have been read; no free text among them.
struct AuditShelf: Sendable {
  /// By id, so in the order in which they were begun.
  var audits: [ScoredAudit] = [] {
    didSet {
      settled = nil
      listed = nil
      withheld = nil
    }
  }

  /// How many files there are to read, and how many are read.
  var total = 0
  var read = 0
  var progress = Progress.underWay

  /// How far the reading of all audits has come.
  enum Progress: Hashable, Sendable {
    case underWay

    /// Somebody stopped it: what was read is there, and more is not.
    case stopped
    case complete
  }

  var isComplete: Bool {
    progress == .complete
  }

  /// Changes with the audits, so that a screen sees whether it has to count again.
  var generation = 0

  /// Which of them count, drafts left out, where that was worked out while they were read; `nil` once
  /// one of them has changed since.
  var settled: SettledAudits?

  /// The audits as home lists them, where that was worked out while they were read; `nil` once one of
  /// them has changed since.
  var listed: HomeList?

  /// Those that are kept from whoever works here, where that was worked out; `nil` once one of them
  /// has changed since.
  var withheld: WithheldReadings?

  /// Mistakes of files that could not be used.
  var setAside: [InputError] = [] {
    didSet { filesSetAside = setAside.fileCount }
  }

  /// How many files these are.
  private(set) var filesSetAside = 0
}

extension AuditShelf {
  /// Where the audit of this key stands, or belongs.
  private func position(of key: AuditKey) -> Int {
    var low = audits.startIndex
    var high = audits.endIndex
    while low < high {
      let middle = (low + high) / 2
      if audits[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The audit of this id; `nil` where there is none.
  ///
  /// Screens ask with each key: of a hundred thousand audits it looks at seventeen.
  func audit(_ id: Audit.ID) -> ScoredAudit? {
    let key = AuditKey(id)
    let position = position(of: key)
    guard position < audits.endIndex, audits[position].key == key else { return nil }
    return audits[position]
  }

  /// Puts an audit in its place, new or instead of what was known of it.
  mutating func replace(_ audit: ScoredAudit) {
    let position = position(of: audit.key)
    if position < audits.endIndex, audits[position].key == audit.key {
      audits[position] = audit
    } else {
      audits.insert(audit, at: position)
      total += 1
    }
  }

  /// Works out which audits count; takes time in proportion to their number.
  func settled(in workspace: WorkspaceFacts, includesDrafts: Bool) -> SettledAudits {
    // Templates that can be begun and were not say nothing of what was asked.
    let answered = Set(audits.lazy.map(\.template))
    return SettledAudits(
      audits,
      templates: workspace.templates.filter { answered.contains($0.id) },
      includesDrafts: includesDrafts
    )
  }
}
