import AuditModel

extension Template {
  /// A template of one section, whatever its items.
  static func sample(_ items: [Item]) -> Template {
    Template(
      id: "sample",
      version: 1,
      title: Wording(en: "Sample"),
      sections: [Section(id: "all", title: Wording(en: "All"), items: items)]
    )
  }
}

extension Item {
  static func sample(
    _ id: String,
    _ kind: AnswerKind = .yesNoNotRecorded,
    measures: Measure = .compliance,
    asks: String? = nil,
    when condition: Condition? = nil,
    ungradedWhen: Condition? = nil,
    implies implications: [Implication] = [],
    target: Int? = nil,
    isAdverse: Bool = false,
    restates: Item.ID? = nil,
    beside: Item.ID? = nil,
    source: EvidenceSource = .file
  ) -> Item {
    Item(
      id: id,
      measures: measures,
      asks: Wording(en: asks ?? id),
      kind: kind,
      condition: condition,
      ungradedWhen: ungradedWhen,
      implications: implications,
      target: target,
      isAdverse: isAdverse,
      restates: restates,
      beside: beside,
      source: source
    )
  }
}

extension Audit {
  /// A draft as at 12 March 2026 with these answers, its safety question answered no.
  static func sample(
    _ answers: [Item.ID: AnswerValue],
    caseFile: CaseFile = CaseFile(reference: "C-1", team: "north"),
    immediateRisk: Bool? = false
  ) -> Audit {
    Audit(
      id: "0198c0de-0000-7000-8000-000000000001",
      template: TemplateReference(id: "sample", version: 1, digest: ""),
      auditor: "am",
      caseFile: caseFile,
      asAt: "2026-03-12",
      answers: answers.mapValues { Answer($0) },
      safety: Safety(immediateRisk: immediateRisk)
    )
  }
}
