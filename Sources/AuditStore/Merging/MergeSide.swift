import AuditModel

/// One version of an audit, as its history tells of it.
struct MergeSide {
  let audit: Audit
  let graph: EventGraph

  /// Its events, by their ids.
  let events: [AuditEvent.ID: AuditEvent]

  /// `nil` where the history does not tell of what stands in the audit: whoever changed the file
  /// with another program would lose that without a word.
  init?(_ audit: Audit) {
    guard !audit.events.isEmpty,
      !ChainCheck(audit).faults.contains(where: { $0.severity == .fault }),
      let graph = try? EventGraph(audit.events)
    else { return nil }
    self.audit = audit
    self.graph = graph
    events = Dictionary(audit.events.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The versions of a subject that this side knows, by their events.
  func versions(of subject: String) -> [AuditEvent.ID: JSON?] {
    if let rivals = audit.contested[subject] {
      return Dictionary(rivals.map { ($0.event, $0.value) }) { first, _ in first }
    }
    let value = audit.value(of: subject)
    let standing = graph.standing(of: subject).map { graph.events[$0].id }
    return Dictionary(standing.map { ($0, value) }) { first, _ in first }
  }

  /// Whether an event of the other side began with what stands here, of which no event tells.
  func holds(_ event: AuditEvent) -> Bool {
    guard let subject = event.subject else { return true }
    return event.before == audit.value(of: subject).map { Digest(of: $0).text }
  }
}
