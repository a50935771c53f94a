import AuditModel

extension ActionRecord: FiledRecord {
  public static let folder = "actions"

  public static func read(_ fields: FieldReader, id: String) -> ActionRecord? {
    let action = fields.optional("action")?.auditID()
    let parents = fields.optional("parents")?.list { $0.auditID() } ?? []
    let word = fields.required("did")?.choice(of: Word.self)
    let at = fields.required("at")?.utcTime()
    let by = fields.required("by")?.text()
    guard let word, let did = Deed(word, fields), let at, let by else { return nil }
    return ActionRecord(
      id: id,
      parents: parents,
      action: action,
      did: did,
      at: at,
      by: by,
      unknown: fields.unknown()
    )
  }

  public var fields: JSONObject {
    var fields = JSONFields(keeping: unknown)
    fields.set("action", to: action == id ? nil : action)
    fields.set("parents", toList: parents.map(JSON.string))
    fields.set("at", to: .string(at))
    fields.set("by", to: .string(by))
    did.write(to: &fields)
    return fields.all
  }

  fileprivate enum Word: String, CaseIterable {
    case agreed, done, dropped, postponed, reopened
  }
}

extension ActionRecord.Deed {
  fileprivate init?(_ word: ActionRecord.Word, _ fields: FieldReader) {
    switch word {
    case .agreed:
      guard let agreed = AgreedAction.Terms(fields) else { return nil }
      self = .agreed(agreed)
    case .done:
      let day = fields.required("on")?.day()
      let evidence = fields.required("evidence")?.text()
      guard let day, let evidence else { return nil }
      self = .done(on: day, evidence: evidence)
    case .dropped:
      guard let reason = fields.required("reason")?.text() else { return nil }
      self = .dropped(reason: reason)
    case .postponed:
      let day = fields.required("due")?.day()
      let reason = fields.required("reason")?.text()
      guard let day, let reason else { return nil }
      self = .postponed(to: day, reason: reason)
    case .reopened:
      guard let reason = fields.required("reason")?.text() else { return nil }
      self = .reopened(reason: reason)
    }
  }

  fileprivate func write(to fields: inout JSONFields) {
    switch self {
    case .agreed(let agreed):
      fields.set("did", to: "agreed")
      agreed.write(to: &fields)
    case .done(let day, let evidence):
      fields.set("did", to: "done")
      fields.set("on", to: day.description)
      fields.set("evidence", to: evidence)
    case .dropped(let reason):
      fields.set("did", to: "dropped")
      fields.set("reason", to: reason)
    case .postponed(let day, let reason):
      fields.set("did", to: "postponed")
      fields.set("due", to: day.description)
      fields.set("reason", to: reason)
    case .reopened(let reason):
      fields.set("did", to: "reopened")
      fields.set("reason", to: reason)
    }
  }
}

extension AgreedAction.Terms {
  fileprivate init?(_ fields: FieldReader) {
    let what = fields.required("what")?.text()
    let who = fields.required("who")?.text()
    let due = fields.required("due")?.day()
    let reference = fields.optional("case")?.text()
    let team = fields.optional("team")?.text()
    let round = fields.optional("round")?.text()
    let audit = fields.optional("audit")?.auditID()
    let item = fields.optional("item")?.text()
    let heading = fields.optional("heading")?.text()
    guard let what, let who, let due else { return nil }
    self.init(
      what: what,
      who: who,
      due: due,
      caseReference: reference,
      team: team,
      round: round,
      audit: audit,
      item: item,
      heading: heading
    )
  }

  fileprivate func write(to fields: inout JSONFields) {
    fields.set("what", to: what)
    fields.set("who", to: who)
    fields.set("due", to: due.description)
    fields.set("case", to: caseReference)
    fields.set("team", to: team)
    fields.set("round", to: round)
    fields.set("audit", to: audit)
    fields.set("item", to: item)
    fields.set("heading", to: heading)
  }
}
