import AuditModel
import AuditStore

extension ScoredAudit {
  /// The audit as figures need it; `nil` where its template is not here.
  init?(_ stored: StoredAudit, facts: WorkspaceFacts) {
    guard let template = facts.template(for: stored.audit) else { return nil }
    self.init(stored.audit, template: template, rules: facts.rules(round: stored.audit.round))
  }
}
