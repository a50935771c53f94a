import AuditModel

extension FindingDecision: FiledRecord {
  public static let folder = "findings"

  public static func read(_ fields: FieldReader, id: String) -> FindingDecision? {
    let parents = fields.optional("parents")?.list { $0.auditID() } ?? []
    let round = fields.required("round")?.identifier()
    let item = fields.required("item")?.identifier()
    let side = fields.required("side")?.choice(of: Finding.Side.self)
    let word = fields.required("did")?.choice(of: Word.self)
    let by = fields.required("by")?.text()
    let recordedAt = fields.required("recordedAt")?.utcTime()
    let recordedBy = fields.required("recordedBy")?.text()
    guard let round, let item, let side, let word, let did = Deed(word, fields), let by,
      let recordedAt, let recordedBy
    else { return nil }
    return FindingDecision(
      id: id,
      parents: parents,
      round: round,
      item: item,
      side: side,
      did: did,
      by: by,
      recordedAt: recordedAt,
      recordedBy: recordedBy,
      unknown: fields.unknown()
    )
  }

  public var fields: JSONObject {
    var fields = JSONFields(keeping: unknown)
    fields.set("parents", toList: parents.map(JSON.string))
    fields.set("round", to: round)
    fields.set("item", to: item)
    fields.set("side", to: side.rawValue)
    fields.set("by", to: by)
    fields.set("recordedAt", to: recordedAt)
    fields.set("recordedBy", to: recordedBy)
    switch did {
    case .taken(let words):
      fields.set("did", to: Word.taken.rawValue)
      fields.set("words", to: words)
    case .refused(let reason):
      fields.set("did", to: Word.refused.rawValue)
      fields.set("reason", to: reason)
    }
    return fields.all
  }

  fileprivate enum Word: String, CaseIterable {
    case taken, refused
  }
}

extension FindingDecision.Deed {
  fileprivate init?(_ word: FindingDecision.Word, _ fields: FieldReader) {
    switch word {
    case .taken:
      guard let words = fields.required("words")?.text() else { return nil }
      self = .taken(words: words)
    case .refused:
      guard let reason = fields.required("reason")?.text() else { return nil }
      self = .refused(reason: reason)
    }
  }
}
