import AuditModel

extension AuditScanner {
  /// Reads when the audit was last changed, and checks the rest of its events.
  mutating func scanEvents(_ cursor: inout ByteCursor) throws(Unexpected) {
    var walk = ElementWalk(depth: 2)
    while try cursor.nextElement(of: &walk) { try scanEvent(&cursor) }
  }

  private mutating func scanEvent(_ cursor: inout ByteCursor) throws(Unexpected) {
    let first = cursor.position
    if let time = try usualEvent(&cursor) {
      noteChange(at: time, cursor)
      return
    }
    cursor.position = first
    var walk = FieldWalk(depth: 3)
    while let field = try cursor.nextField(of: &walk, in: fields.event) {
      switch field {
      case .after, .before: try cursor.skipDigest()
      case .at: noteChange(at: try cursor.utcTime(), cursor)
      case .by, .device, .id, .subject: try cursor.skipFilledText()
      case .did: try cursor.skipDeed()
      case .parents: try skipParents(&cursor)
      case .reason: try cursor.skipText()
      }
    }
  }

  @inline(__always)
  private mutating func noteChange(at time: ByteRange, _ cursor: ByteCursor) {
    if audit.changedAt.isEmpty || cursor.ascends(from: audit.changedAt, to: time) {
      audit.changedAt = time
    }
  }

  /// Moves over an event with the fields that nearly every one has, and gives its time; `nil` for any
  /// other, behind some of its bytes.
  ///
  /// To compare pieces of the file with what is expected there takes less time than to look for each
  /// field; it accepts nothing that the fields alone would not.
  private func usualEvent(_ cursor: inout ByteCursor) throws(Unexpected) -> ByteRange? {
    if cursor.skipped("{\n      \"after\": ") {
      try cursor.skipDigest()
      guard cursor.skipped(",\n      \"at\": ") else { return nil }
    } else {
      guard cursor.skipped("{\n      \"at\": ") else { return nil }
    }
    let time = try cursor.utcTime()
    guard cursor.skipped(",\n      \"by\": ") else { return nil }
    try cursor.skipFilledText()
    // In pieces of at most sixteen bytes, which are compared without a call.
    guard cursor.skipped(",\n      \"device"), cursor.skipped("\": ") else { return nil }
    try cursor.skipFilledText()
    guard cursor.skipped(",\n      \"did\": ") else { return nil }
    try cursor.skipDeed()
    guard cursor.skipped(",\n      \"id\": ") else { return nil }
    try cursor.skipFilledText()
    guard cursor.skipped(",\n      \"parent"), cursor.skipped("s\": ") else { return nil }
    try skipParents(&cursor)
    if cursor.skipped(",\n      \"subjec"), cursor.skipped("t\": ") { try cursor.skipFilledText() }
    return cursor.skipped("\n    }") ? time : nil
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
