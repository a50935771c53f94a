import AuditModel
import AuditStore

/// A release that is about to be recorded, and all that it is compared with.
struct NewRelease {
  let release: Release

  /// Of every round, in order of time.
  let earlier: [Release]

  /// By the id of an audit, which case was read: of all audits that stand in a release of another round or in
  /// this one.
  let caseRead: [Audit.ID: CaseRead]

  /// What audits are called in releases that forgot them, by that name.
  let standIns: [Audit.ID: Audit.ID]

  init(_ release: Release, beside earlier: [Release], among audits: [ScoredAudit]) {
    self.release = release
    self.earlier = earlier
    let told = Set(earlier.flatMap(\.publication.sides.keys))
    standIns =
      told.contains(where: AuditID.isStandIn)
      ? Dictionary(
        audits.map { (AuditID.standIn(for: $0.id), $0.id) }.filter { told.contains($0.0) }
      ) { first, _ in first } : [:]
    guard earlier.contains(where: { $0.round != release.round }) else {
      caseRead = [:]
      return
    }
    let named = told.union(release.publication.sides.keys).union(standIns.values)
    caseRead = Dictionary(
      audits.filter { named.contains($0.id) }
        .map { ($0.id, CaseRead(reference: $0.reference, template: $0.template)) }
    ) { first, _ in first }
  }
}
