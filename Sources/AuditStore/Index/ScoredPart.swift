import AuditModel

/// What became of a part of the audits' files.
struct ScoredPart: Sendable {
  /// In the order of their ids.
  let audits: AuditList

  /// What was wrong with files that cannot be used.
  let setAside: [InputError]
  let changes: IndexChanges
}
