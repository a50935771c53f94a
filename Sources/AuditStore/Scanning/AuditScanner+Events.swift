extension AuditScanner {
  /// Reads when the audit was last changed, and checks the rest of its events.
  mutating func scanEvents(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &walk) { try scanEvent(&cursor) }
  }

  private mutating func scanEvent(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = FieldWalk(depth: 3)
    while let field = try cursor.nextField(of: &walk, in: fields.event) {
      switch field {
      case .after, .before: try cursor.skipDigest()
      case .at:
        let time = try cursor.utcTime()
        if audit.changedAt.isEmpty || cursor.ascends(from: audit.changedAt, to: time) {
          audit.changedAt = time
        }
      case .by, .device, .id, .subject: try cursor.skipFilledText()
      case .did: try cursor.skipDeed()
      case .parents: try skipParents(&cursor)
      case .reason: try cursor.skipText()
      }
    }
  }

  private func skipParents(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = ElementWalk(depth: 4)
    while try cursor.nextElement(of: &walk) { try cursor.skipFilledText() }
  }

  /// Counts the concerns that nobody has answered, and checks the rest of them.
  mutating func scanEscalations(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &walk) {
      if try isOpenEscalation(&cursor) { audit.openEscalations += 1 }
    }
  }

  private func isOpenEscalation(_ cursor: inout ByteCursor) throws(Unexpected) -> Bool {
    var isOpen = true
    var walk = FieldWalk(depth: 3)
    while let field = try cursor.nextField(of: &walk, in: fields.escalation) {
      switch field {
      case .answeredAt:
        _ = try cursor.utcTime()
        isOpen = false
      case .outcome, .reason, .to: try cursor.skipText()
      case .raisedAt: _ = try cursor.utcTime()
      case .raisedBy: try cursor.skipFilledText()
      }
    }
    return isOpen
  }
}
