import AuditModel
import AuditStore

/// The audits that a word on the command line means: one by its id, or all of a case.
struct FoundAudits {
  let audits: [StoredAudit]

  /// - Returns: Never none: an id or a reference that nothing has is a failure.
  static func named(_ name: String, in workspace: Workspace) throws(CommandFailure) -> FoundAudits {
    let found = try FoundAudits(name, in: workspace)
    guard !found.audits.isEmpty else { throw .usedWrongly(.nothingNamed(name)) }
    return found
  }

  /// Every audit of a round, in the order in which they were begun; may be none.
  init(ofRound round: Round.ID, in workspace: Workspace) throws(CommandFailure) {
    let loaded = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.loadAll(as: { $0.audit.round == round ? $0 : nil })
    }
    audits = loaded.audits.compactMap { $0 }.sorted { $0.id < $1.id }
  }

  /// Finds them; none where nothing has the id or the reference.
  init(_ name: String, in workspace: Workspace) throws(CommandFailure) {
    if AuditID.isValid(name), workspace.contains(name) {
      audits = [
        try CommandFailure.trying { () throws(WorkspaceError) in try workspace.load(name) }
      ]
      return
    }
    let loaded = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.loadAll(as: { $0.audit.caseFile.reference == name ? $0 : nil })
    }
    audits = loaded.audits.compactMap { $0 }
  }
}

extension FoundAudits {
  /// Those that are kept from an auditor who reads the same file.
  func withheld(
    from auditor: String,
    in workspace: Workspace
  ) throws(CommandFailure) -> WithheldReadings {
    guard audits.contains(where: { $0.audit.auditor != auditor }) else { return .none }
    let scored = try CommandFailure.trying { () throws(WorkspaceError) in
      try workspace.scoreAll()
    }
    return WithheldReadings(from: auditor, among: Array(scored.audits), rounds: workspace.rounds)
  }
}

extension CommandFailure {
  /// A case of which several audits can be meant.
  static func severalAudits(_ ids: [Audit.ID]) -> CommandFailure {
    let list = ids.joined(separator: ", ")
    return .usedWrongly(
      Phrase(
        en: "several audits of the case can be meant; name one: \(list)",
        cy: "gall sawl archwiliad o'r achos fod dan sylw; enwch un: \(list)"
      )
    )
  }
}

extension Workspace {
  fileprivate func contains(_ id: Audit.ID) -> Bool {
    ((try? auditIDs()) ?? []).contains(id)
  }
}

extension Phrase {
  fileprivate static func nothingNamed(_ name: String) -> Phrase {
    let quoted = InputError.quoted(name)
    return Phrase(
      en: "there is no audit \(quoted) and no case with this reference; "
        + "'caseaudit list' shows what there is",
      cy: "nid oes archwiliad \(quoted) nac achos â'r cyfeirnod hwn; "
        + "mae 'caseaudit list' yn dangos beth sydd"
    )
  }
}
