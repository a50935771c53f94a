import AuditModel

extension Item {
  /// Reads an item, without a look at the items around it.
  init?(_ fields: FieldReader, welsh: ValueReader.Welsh, timescales: Timescales?) {
    let idValue = fields.required("id")
    let id = idValue?.identifier()
    if let id, Item.reservedIDs.contains(id) { idValue?.reservedItem(id) }
    let measures = fields.required("measures")?.choice(of: Measure.self)
    let isHeadline = fields.optional("headline")?.flag() ?? false
    let asks = fields.required("asks")?.wording(welsh: welsh)
    let kind = AnswerKind(fields, welsh: welsh, timescales: timescales)
    let guidance = fields.optional("guidance")?.wording(welsh: welsh)
    let anchors = kind == .grade ? Item.anchors(fields, welsh: welsh) : [:]
    let condition = fields.optional("when").flatMap(Condition.init)
    let ungradedWhen = fields.optional("ungraded-when").flatMap(Condition.init)
    let implications = fields.optional("implies").flatMap(Implication.list) ?? []
    let target = fields.optional("target")?.integer(in: 0...100)
    let isAdverse = fields.optional("adverse")?.flag() ?? false
    let restates = fields.optional("restates")?.identifier()
    let source = fields.optional("source")?.choice(of: EvidenceSource.self) ?? .file
    let besideValue = fields.optional("beside")
    let beside = besideValue?.identifier()
    if beside != nil, source == .file { besideValue?.standsBesideItsOwnSource() }
    let sources = fields.optional("sources")?.list { $0.text() } ?? []
    guard let id, let measures, let asks, let kind, let anchors else { return nil }
    self.init(
      id: id,
      measures: measures,
      asks: asks,
      kind: kind,
      guidance: guidance,
      anchors: anchors,
      condition: condition,
      ungradedWhen: ungradedWhen,
      implications: implications,
      target: target,
      isAdverse: isAdverse,
      restates: restates,
      beside: beside,
      source: source,
      isHeadline: isHeadline,
      sources: sources
    )
  }

  /// Words that mean something else in conditions or in an audit's history.
  static let reservedIDs = Set(Condition.words + AuditEvent.partNames)

  /// Reads what each grade looks like; every grade must be there.
  private static func anchors(
    _ fields: FieldReader,
    welsh: ValueReader.Welsh
  ) -> [Grade: Wording]? {
    fields.required("anchors")?.fields { fields in
      let anchors = Grade.allCases.map { grade in
        (grade, fields.required(grade.rawValue)?.wording(welsh: welsh))
      }
      let whole = anchors.compactMap { grade, wording in wording.map { (grade, $0) } }
      guard whole.count == anchors.count else { return nil }
      return Dictionary(whole) { first, _ in first }
    }
  }
}

extension Implication {
  /// Reads `{yes: {child-seen: [yes]}}`: an answer, another item, the answers to it that agree.
  fileprivate static func list(_ value: ValueReader) -> [Implication]? {
    let answers = value.entries { answer, value in
      value.entries { item, value in
        value.list(allowingEmpty: false) { $0.identifier() }.map { agrees in
          Implication(answer: answer, item: item, agrees: agrees)
        }
      }
    }
    return answers?.flatMap { $0.value.map(\.value) }
  }
}

extension ValueReader {
  fileprivate func standsBesideItsOwnSource() {
    fault(
      Phrase(
        en: "the item rests on the case file itself, so it is no second source",
        cy: "mae'r eitem ei hun yn dibynnu ar y ffeil achos, felly nid yw'n ail ffynhonnell"
      ),
      remedy: Phrase(
        en: "say in 'source' where its answer comes from, or take 'beside' out",
        cy: "nodwch yn 'source' o ble y daw ei ateb, neu tynnwch 'beside' allan"
      )
    )
  }

  fileprivate func reservedItem(_ id: String) {
    fault(
      Phrase(
        en: "'\(id)' has a meaning of its own, and cannot be an item",
        cy: "mae gan '\(id)' ei ystyr ei hun, ac ni all fod yn eitem"
      ),
      remedy: Phrase(en: "use another id", cy: "defnyddiwch id arall")
    )
  }
}
