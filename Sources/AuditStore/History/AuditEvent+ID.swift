import AuditModel

extension AuditEvent {
  /// The event with the id that follows from what it says: `e-05-` and 16 hexadecimal digits.
  ///
  /// Two different events never have the same id, even where one device wrote both into two copies
  /// of an audit; and because an event names its parents by their ids, none can be changed without
  /// changing all that follow.
  ///
  /// - Parameters:
  ///   - number: How many events there are with this one; for people.
  ///   - audit: The audit that the event belongs to, so that it fits no other.
  /// - Returns: The event, with its id.
  func identified(number: Int, in audit: Audit.ID) -> AuditEvent {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return named("e-\(digits)-\(seal(in: audit))")
  }

  /// Whether the id is the one that follows from what the event says; `nil` for an id of earlier
  /// programs, which follows from nothing.
  func hasItsOwnID(in audit: Audit.ID) -> Bool? {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == AuditEvent.sealLength else { return nil }
    return parts[2] == seal(in: audit)
  }

  private static let sealLength = 16

  /// The start of the digest of everything in the event but its id.
  private func seal(in audit: Audit.ID) -> String {
    var fields = JSONFields()
    fields.set("audit", to: .string(audit))
    fields.set("event", to: named("").json)
    let digits = Digest(of: fields.object).text.dropFirst("sha256:".utf8.count)
    return String(digits.prefix(AuditEvent.sealLength))
  }

  private func named(_ id: String) -> AuditEvent {
    AuditEvent(
      id: id,
      did: did,
      subject: subject,
      at: at,
      by: by,
      device: device,
      parents: parents,
      before: before,
      after: after,
      reason: reason,
      unknown: unknown
    )
  }
}
