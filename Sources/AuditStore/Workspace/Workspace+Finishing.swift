import AuditModel

extension Workspace {
  /// Makes a new audit, which is not saved yet.
  ///
  /// The template is pinned before: ``pin(_:)``. `today` is the day (Europe/London) on which the
  /// audit is begun. Where no id is given, it is made from the time and randomness of the system.
  public func newAudit(
    of template: Audit.TemplateReference,
    round: String?,
    caseFile: CaseFile,
    auditor: String,
    today: Day,
    id: Audit.ID = AuditID.make(at: .now)
  ) -> Audit {
    Audit(
      id: id,
      template: template,
      round: round,
      auditor: auditor,
      caseFile: caseFile,
      asAt: today,
      rules: ruleDigests
    )
  }

  /// Finishes an audit and saves it: from here on it counts, and changes only when it is reopened.
  ///
  /// Its open clocks are judged for good on `day` (Europe/London). Throws
  /// ``SaveError/unfinished(_:)`` with everything that keeps it from being finished.
  public func finish(
    _ audit: Audit,
    over stored: StoredAudit?,
    on day: Day,
    stamp: Stamp
  ) throws(SaveError) -> StoredAudit {
    guard let template = template(for: audit) else {
      throw .noTemplate("\(audit.template.id)@\(audit.template.version)")
    }
    var finished = audit
    finished.asAt = day
    let readings = readings(settledBy: finished)
    let reasons =
      finished.unfinished(in: template, timescales: timescales, settling: readings)
      + finished.withoutWhy(readings, in: template)
      + finished.withoutFollowUp(under: settings.localRules.repeatContact, in: template)
    guard reasons.isEmpty else { throw .unfinished(reasons) }
    finished.state = .finished
    finished.rules.update(to: ruleDigests)
    return try save(finished, over: stored, stamp: stamp)
  }

  /// Makes a finished audit a draft again, so that it can be changed.
  ///
  /// The stamp says why; without a reason nothing is done.
  public func reopen(_ stored: StoredAudit, stamp: Stamp) throws(SaveError) -> StoredAudit {
    var audit = stored.audit
    audit.state = .draft
    return try save(audit, over: stored, stamp: stamp)
  }
}
