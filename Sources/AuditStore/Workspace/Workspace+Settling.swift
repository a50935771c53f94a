import AuditModel

extension Workspace {
  /// Ends the waiting of what two people changed apart: one of the versions stands from here on.
  ///
  /// The choice is an event of its own that follows all versions, so that it holds against every
  /// copy that still has them.
  ///
  /// - Parameters:
  ///   - subject: What waits, as ``Audit/waiting`` names it.
  ///   - event: The event of the version that is to stand, or is to be changed further.
  ///   - stored: The audit as it was read.
  ///   - stamp: Who chooses, when and where.
  /// - Returns: The audit as it now stands in its file.
  /// - Throws: ``SaveError/nothingToChoose`` where no such version waits; else as a saving does.
  public func settle(
    _ subject: String,
    by event: AuditEvent.ID,
    in stored: StoredAudit,
    stamp: Stamp
  ) throws(SaveError) -> StoredAudit {
    guard !stored.isReadOnly else { throw .readOnly }
    guard stored.audit.state == .draft else { throw .finished }
    var chosen = stored.audit
    guard let rival = chosen.contested[subject]?.first(where: { $0.event == event }),
      chosen.put(rival.value, as: subject)
    else { throw .nothingToChoose }
    return try write(
      chosen.recordingChanges(since: stored.audit, stamp: stamp, settling: [subject]),
      over: stored,
      stamp: stamp
    )
  }
}
