import AuditModel

extension RecommendationDecision: FiledRecord {
  public static let folder = "\(Workspace.Part.recommendations)/\(Workspace.Part.decisions)"

  public static func read(_ fields: FieldReader, id: String) -> RecommendationDecision? {
    let parents = fields.optional("parents")?.list { $0.auditID() } ?? []
    let register = fields.required("register")?.identifier()
    let number = fields.required("number")?.recommendationNumber()
    let status = fields.required("status")?.choice(of: RecommendationStatus.self)
    let on = fields.required("on")?.day()
    let by = fields.required("by")?.text()
    let evidence = fields.optional("evidence")?.text()
    let figures = fields.optional("figures")?.list { QuotedFigure($0) } ?? []
    let recordedAt = fields.required("recordedAt")?.utcTime()
    let recordedBy = fields.required("recordedBy")?.text()
    let unknown = fields.unknown()
    guard let register, let number, let status, let on, let by, let recordedAt, let recordedBy
    else { return nil }
    if evidence == nil, figures.isEmpty { fields.whole.restsOnNothing() }
    return RecommendationDecision(
      id: id,
      parents: parents,
      recommendation: RecommendationReference(register: register, number: number),
      status: status,
      on: on,
      by: by,
      evidence: evidence ?? "",
      figures: figures,
      recordedAt: recordedAt,
      recordedBy: recordedBy,
      unknown: unknown
    )
  }

  public var fields: JSONObject {
    var fields = JSONFields(keeping: unknown)
    fields.set("parents", toList: parents.map(JSON.string))
    fields.set("register", to: recommendation.register)
    fields.set("number", to: recommendation.number.printed)
    fields.set("status", to: status.rawValue)
    fields.set("on", to: on.description)
    fields.set("by", to: by)
    fields.set("evidence", to: evidence)
    fields.set("figures", toList: figures.map(\.json))
    fields.set("recordedAt", to: recordedAt)
    fields.set("recordedBy", to: recordedBy)
    return fields.all
  }
}

extension QuotedFigure {
  fileprivate init?(_ value: ValueReader) {
    let figure: QuotedFigure? = value.fields { fields in
      let round = fields.required("round")?.text()
      let item = fields.required("item")?.identifier()
      let of = fields.required("of")?.integer(in: 0...Sample.mostCases)
      let n = fields.required("n")?.integer(in: 0...(of ?? Sample.mostCases))
      guard let round, let item, let of, let n else { return nil }
      return QuotedFigure(round: round, item: item, proportion: Proportion(n: n, of: of))
    }
    guard let figure else { return nil }
    self = figure
  }

  fileprivate var json: JSON {
    .object([
      "item": .string(item), "n": .integer(proportion.n), "of": .integer(proportion.of),
      "round": .string(round),
    ])
  }
}

extension ValueReader {
  fileprivate func restsOnNothing() {
    fault(
      Phrase(
        en: "neither 'evidence' nor 'figures' stands behind the decision",
        cy: "nid oes nac 'evidence' na 'figures' y tu ôl i'r penderfyniad"
      ),
      remedy: Phrase(
        en: "a decision without evidence closes nothing: decide again, with it",
        cy: "nid yw penderfyniad heb dystiolaeth yn cau dim: penderfynwch eto, gyda hi"
      )
    )
  }
}
