import AuditModel

/// The events of an audit while new ones are appended.
struct History {
  private(set) var events: [AuditEvent]
  private var heads: [AuditEvent.ID]
  private let audit: Audit.ID
  private let stamp: Stamp

  init(of audit: Audit, stamp: Stamp) {
    events = audit.events
    heads = audit.headEvents
    self.audit = audit.id
    self.stamp = stamp
  }

  /// Appends a change of state; a finishing with the digest of what was finished.
  mutating func append(_ deed: AuditEvent.Deed, of whole: Digest? = nil) {
    append(deed, of: nil, before: nil, after: whole?.text)
  }

  /// Appends a change of a value, if it is one; a choice between several is also one where the
  /// value stays.
  mutating func append(
    _ deed: AuditEvent.Deed,
    of subject: String,
    from before: JSON?,
    to after: JSON?
  ) {
    guard before != after || deed == .settled else { return }
    append(
      deed,
      of: subject,
      before: before.map { Digest(of: $0).text },
      after: after.map { Digest(of: $0).text }
    )
  }

  private mutating func append(
    _ deed: AuditEvent.Deed,
    of subject: String?,
    before: String?,
    after: String?
  ) {
    let event = AuditEvent(
      id: "",
      did: deed,
      subject: subject,
      at: stamp.at.description,
      by: stamp.by,
      device: stamp.device,
      parents: heads,
      before: before,
      after: after,
      reason: stamp.reason.isEmpty ? nil : stamp.reason
    ).identified(number: events.count + 1, in: audit)
    events.append(event)
    heads = [event.id]
  }
}
