import AuditModel

/// How a round says that it is published.
struct RoundPublishing {
  /// `nil` where counts are rounded.
  let decision: PublishingDecision?

  private enum Mode: String, CaseIterable {
    case rounded, exact
  }

  /// Reads `mode`, and for exact counts `decided-by`, a role, and `on`, without which they are refused.
  init?(_ fields: FieldReader) {
    let mode = fields.required("mode")?.choice(of: Mode.self)
    guard mode == .exact else {
      _ = (fields.optional("decided-by"), fields.optional("on"))
      decision = nil
      if mode == nil { return nil }
      return
    }
    let role = fields.required("decided-by")?.text()
    let day = fields.required("on")?.day()
    guard let role, let day else { return nil }
    decision = PublishingDecision(role: role, on: day)
  }
}

extension PublishingDecision {
  var yaml: YAMLText {
    .mapping([
      ("mode", .word("exact")), ("decided-by", .word(role)), ("on", .word(on.description)),
    ])
  }
}
