import AuditModel

extension DeclinedEscalation {
  init?(_ value: ValueReader) {
    let declined: DeclinedEscalation? = value.fields { fields in
      let prompt = fields.required("prompt")?.text()
      let reason = fields.required("reason")?.text()
      let by = fields.required("by")?.text()
      let at = fields.required("at")?.utcTime()
      guard let prompt, let reason, let by, let at else { return nil }
      let unknown = fields.unknown()
      return DeclinedEscalation(prompt: prompt, reason: reason, by: by, at: at, unknown: unknown)
    }
    guard let declined else { return nil }
    self = declined
  }

  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("at", to: .string(at))
    fields.set("by", to: .string(by))
    fields.set("prompt", to: .string(prompt))
    fields.set("reason", to: .string(reason))
    return fields.object
  }
}

extension Feedback {
  init?(_ value: ValueReader) {
    let feedback: Feedback? = value.fields { fields in
      let role = fields.required("role")?.choice(of: Role.self)
      let heading = fields.optional("heading")?.text() ?? ""
      let words = fields.required("words")?.text()
      let consent = fields.required("consent")?.choice(among: ["yes", "no"])
      let approved = fields.optional("approved")?.choice(among: ["yes", "no"])
      let by = fields.required("by")?.text()
      let at = fields.required("at")?.utcTime()
      guard let role, let words, let consent, let by, let at else { return nil }
      return Feedback(
        role: role,
        heading: heading,
        words: words,
        mayBeQuoted: consent == "yes",
        isApproved: approved == "yes",
        by: by,
        at: at,
        unknown: fields.unknown()
      )
    }
    guard let feedback else { return nil }
    self = feedback
  }

  /// What is not approved says nothing of it, so that one that is takes its place in a merge.
  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("approved", to: isApproved ? "yes" : nil)
    fields.set("at", to: .string(at))
    fields.set("by", to: .string(by))
    fields.set("consent", to: .string(mayBeQuoted ? "yes" : "no"))
    fields.set("heading", to: heading)
    fields.set("role", to: .string(role.rawValue))
    fields.set("words", to: .string(words))
    return fields.object
  }
}

extension WorkerView {
  init?(_ value: ValueReader) {
    let view: WorkerView? = value.fields { fields in
      let role = fields.required("role")?.text()
      let words = fields.required("words")?.text()
      let day = fields.required("on")?.day()
      let by = fields.required("by")?.text()
      let at = fields.required("at")?.utcTime()
      guard let role, let words, let day, let by, let at else { return nil }
      let unknown = fields.unknown()
      return WorkerView(role: role, words: words, on: day, by: by, at: at, unknown: unknown)
    }
    guard let view else { return nil }
    self = view
  }

  var json: JSON {
    var fields = JSONFields(keeping: unknown)
    fields.set("at", to: .string(at))
    fields.set("by", to: .string(by))
    fields.set("on", to: .string(on.description))
    fields.set("role", to: .string(role))
    fields.set("words", to: .string(words))
    return fields.object
  }
}
