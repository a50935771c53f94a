import AuditModel

extension Release: FiledRecord {
  public static let folder = "releases"

  public static func read(_ fields: FieldReader, id: String) -> Release? {
    let at = fields.required("at")?.utcTime()
    let by = fields.required("by")?.text()
    let round = fields.required("round")?.text()
    let team = fields.optional("team")?.text()
    let framework = fields.optional("framework")?.text()
    let language = fields.required("language")?.text()
    let format = fields.required("output")?.text()
    let decidedBy = fields.optional("exact-by")?.text()
    let digest = fields.required("digest")?.text()
    let publication = Publication(fields)
    let unknown = fields.unknown()
    guard let at, let by, let round, let language, let format, let digest, let publication else {
      return nil
    }
    return Release(
      id: id,
      at: at,
      by: by,
      round: round,
      team: team,
      framework: framework ?? "",
      language: language,
      format: format,
      decidedBy: decidedBy,
      digest: digest,
      publication: publication,
      unknown: unknown
    )
  }

  public var fields: JSONObject {
    var fields = JSONFields(keeping: unknown)
    fields.set("at", to: at)
    fields.set("by", to: by)
    fields.set("round", to: round)
    fields.set("team", to: team)
    fields.set("framework", to: framework)
    fields.set("language", to: language)
    fields.set("output", to: format)
    fields.set("exact-by", to: decidedBy)
    fields.set("digest", to: digest)
    publication.write(to: &fields)
    return fields.all
  }
}
