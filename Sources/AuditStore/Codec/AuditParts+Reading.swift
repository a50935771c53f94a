import AuditModel

extension Audit.TemplateReference {
  init?(_ value: ValueReader) {
    let reference: Audit.TemplateReference? = value.fields { fields in
      let id = fields.required("id")?.identifier()
      let version = fields.required("version")?.integer(in: 1...Int.max)
      let digest = fields.required("digest")?.digest()
      guard let id, let version, let digest else { return nil }
      var reference = Audit.TemplateReference(id: id, version: version, digest: digest)
      reference.unknown = fields.unknown()
      return reference
    }
    guard let reference else { return nil }
    self = reference
  }
}

extension Audit.RuleDigests {
  init?(_ value: ValueReader) {
    let digests: Audit.RuleDigests? = value.fields { fields in
      var digests = Audit.RuleDigests(
        holidays: fields.optional("holidays")?.digest() ?? "",
        timescales: fields.optional("timescales")?.digest() ?? ""
      )
      digests.unknown = fields.unknown()
      return digests
    }
    guard let digests else { return nil }
    self = digests
  }
}

extension Audit.Safety {
  init?(_ value: ValueReader) {
    let safety: Audit.Safety? = value.fields { fields in
      let risk = fields.optional("immediateRisk")?.choice(among: ["yes", "no"])
      let note = fields.optional("note")?.text(allowingEmpty: true) ?? ""
      return Audit.Safety(
        immediateRisk: risk.map { $0 == "yes" },
        note: note,
        unknown: fields.unknown()
      )
    }
    guard let safety else { return nil }
    self = safety
  }
}

extension CaseFile {
  init?(_ value: ValueReader) {
    let caseFile: CaseFile? = value.fields { fields in
      let reference = fields.required("reference")?.text()
      let team = fields.required("team")?.text()
      let ageBand = fields.optional("ageBand")?.choice(of: AgeBand.self)
      let status = fields.optional("status")?.choice(of: CaseStatus.self)
      let began = fields.optional("began")?.day()
      let siblings = fields.optional("siblings")?.text()
      let contacts = fields.optional("contacts")?.list { RepeatContactRule.Contact($0) } ?? []
      guard let reference, let team else { return nil }
      return CaseFile(
        reference: reference,
        team: team,
        ageBand: ageBand,
        status: status,
        began: began,
        siblings: siblings,
        contacts: contacts,
        unknown: fields.unknown()
      )
    }
    guard let caseFile else { return nil }
    self = caseFile
  }
}

extension RepeatContactRule.Contact {
  init?(_ value: ValueReader) {
    let contact: RepeatContactRule.Contact? = value.fields { fields in
      let day = fields.required("on")?.day()
      let isSiblings = fields.optional("siblings")?.flag() ?? false
      guard let day else { return nil }
      return RepeatContactRule.Contact(day, isSiblings: isSiblings, unknown: fields.unknown())
    }
    guard let contact else { return nil }
    self = contact
  }
}

extension Escalation {
  init?(_ value: ValueReader) {
    let escalation: Escalation? = value.fields { fields in
      let reason = fields.required("reason")?.text(allowingEmpty: true)
      let to = fields.required("to")?.text(allowingEmpty: true)
      let raisedBy = fields.required("raisedBy")?.text()
      let raisedAt = fields.required("raisedAt")?.utcTime()
      let answeredAt = fields.optional("answeredAt")?.utcTime()
      let outcome = fields.optional("outcome")?.text(allowingEmpty: true)
      guard let reason, let to, let raisedBy, let raisedAt else { return nil }
      return Escalation(
        reason: reason,
        to: to,
        raisedBy: raisedBy,
        raisedAt: raisedAt,
        answeredAt: answeredAt,
        outcome: outcome,
        unknown: fields.unknown()
      )
    }
    guard let escalation else { return nil }
    self = escalation
  }
}

extension AuditEvent {
  init?(_ value: ValueReader) {
    let event: AuditEvent? = value.fields { fields in
      let id = fields.required("id")?.text()
      let did = fields.required("did")?.choice(of: Deed.self)
      let subject = fields.optional("subject")?.text()
      let at = fields.required("at")?.utcTime()
      let by = fields.required("by")?.text()
      let device = fields.required("device")?.text()
      let parents = fields.required("parents")?.list { $0.text() }
      let before = fields.optional("before")?.digest()
      let after = fields.optional("after")?.digest()
      let reason = fields.optional("reason")?.text(allowingEmpty: true)
      guard let id, let did, let at, let by, let device, let parents else { return nil }
      return AuditEvent(
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
        unknown: fields.unknown()
      )
    }
    guard let event else { return nil }
    self = event
  }
}
