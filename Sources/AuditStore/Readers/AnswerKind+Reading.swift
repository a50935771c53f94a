import AuditModel

extension AnswerKind {
  /// Reads the kind of answer and the fields that belong to it alone.
  ///
  /// Of `timescales` an item may name only one that is there; `nil` takes any name as it stands.
  init?(_ fields: FieldReader, welsh: ValueReader.Welsh, timescales: Timescales?) {
    let code = fields.required("answer")?.choice(among: AnswerKind.codes)
    for field in AnswerKind.ownFields {
      guard let value = fields.optional(field.name), let code, !field.kinds.contains(code) else {
        continue
      }
      value.doesNotGoWith(code, field.name, kinds: field.kinds)
    }
    guard let code else { return nil }
    switch code {
    case "yes-no": self = .yesNo
    case "yes-no-not-recorded": self = .yesNoNotRecorded
    case "grade": self = .grade
    case "text": self = .text
    case "dates":
      let ids = fields.required("timescales")?.list(allowingEmpty: false) { value in
        value.timescale(among: timescales)
      }
      guard let ids else { return nil }
      self = .dates(ids)
    case "choice":
      let options = fields.required("options")?.list(allowingEmpty: false) { value in
        Option(value, welsh: welsh)
      }
      guard let options else { return nil }
      fields.whole.reportRepeated(options.map(\.id))
      self = .choice(options)
    default:
      let unit = fields.required("unit")?.wording(welsh: welsh)
      let most = fields.optional("most")?.integer(in: 1...Int.max)
      let outOf = fields.optional("of")?.wording(welsh: welsh)
      guard let unit else { return nil }
      self = .count(CountRange(unit: unit, most: most, outOf: outOf))
    }
  }

  private static let ownFields: [(name: String, kinds: [String])] = [
    ("adverse", ["yes-no", "yes-no-not-recorded"]),
    ("anchors", ["grade"]),
    ("beside", ["yes-no", "yes-no-not-recorded", "grade", "dates"]),
    ("most", ["count"]),
    ("of", ["count"]),
    ("options", ["choice"]),
    ("target", ["yes-no", "yes-no-not-recorded", "grade", "dates"]),
    ("timescales", ["dates"]),
    ("ungraded-when", ["grade"]),
    ("unit", ["count"]),
  ]
}

extension Option {
  fileprivate init?(_ value: ValueReader, welsh: ValueReader.Welsh) {
    let option: Option? = value.fields { fields in
      let idValue = fields.required("id")
      let id = idValue?.identifier()
      let title = fields.required("title")?.wording(welsh: welsh)
      if let id, AnswerKind.reservedCodes.contains(id) { idValue?.reservedOption(id) }
      guard let id, let title else { return nil }
      return Option(id: id, title: title)
    }
    guard let option else { return nil }
    self = option
  }
}

extension ValueReader {
  fileprivate func timescale(among timescales: Timescales?) -> Timescale.ID? {
    guard let id = identifier() else { return nil }
    guard let timescales, timescales[id] == nil else { return id }
    unknown(id, of: Phrase(en: "timescale", cy: "amserlen"), among: timescales.all.map(\.id))
    return nil
  }

  fileprivate func doesNotGoWith(_ kind: String, _ field: String, kinds: [String]) {
    let list = kinds.joined(separator: ", ")
    fault(
      Phrase(
        en: "'\(field)' does not go with the answer '\(kind)'",
        cy: "nid yw '\(field)' yn mynd gyda'r ateb '\(kind)'"
      ),
      remedy: Phrase(
        en: "take it out, or use an answer it goes with: \(list)",
        cy: "tynnwch ef, neu defnyddiwch ateb y mae'n mynd gydag ef: \(list)"
      )
    )
  }

  fileprivate func reservedOption(_ id: String) {
    fault(
      Phrase(
        en: "'\(id)' means the same in every item, and cannot be an option",
        cy: "mae '\(id)' yn golygu'r un peth ym mhob eitem, ac ni all fod yn ddewis"
      ),
      remedy: Phrase(
        en: "use another id; not recorded and not applicable can always be answered",
        cy: "defnyddiwch id arall; gellir ateb nas cofnodwyd ac amherthnasol bob amser"
      )
    )
  }
}
