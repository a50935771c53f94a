import AuditModel

/// A template as a form on paper: sections, questions, answers as boxes, guidance and anchors.
struct TemplateForm {
  private var page: TextPage
  private let template: Template
  private let timescales: Timescales

  init(_ template: Template, timescales: Timescales, page: TextPage) {
    self.template = template
    self.timescales = timescales
    self.page = page
    fill()
  }

  var text: String {
    page.text
  }

  private mutating func fill() {
    page.add("\(page.words(template.title)) (\(template.pinnedName))")
    if let purpose = template.purpose { page.add(purpose) }
    page.space()
    page.add(Phrase.caseFields)
    for (index, section) in template.sections.enumerated() {
      page.space()
      page.add("\(index + 1). \(page.words(section.title))")
      for (position, item) in section.items.enumerated() {
        page.space()
        add(item, number: "\(index + 1).\(position + 1)")
      }
    }
    page.space()
    page.add("\(template.sections.count + 1). \(page.words(Words.safetyTitle))")
    page.space()
    page.add(Words.safetyQuestion, indent: 4)
    for choice in Choice.safety { page.add("[ ] \(page.words(choice.label))", indent: 6) }
  }

  private mutating func add(_ item: Item, number: String) {
    page.add("\(number) \(page.words(item.asks))", hanging: 4)
    page.add(page.words(ItemRemarks(item).measure), indent: 4)
    for remark in ItemRemarks(item).conditions(in: page.language) { page.add(remark, indent: 4) }
    for line in ItemBoxes(item, timescales: timescales).lines(in: page.language) {
      page.add(line, indent: 6, hanging: 4)
    }
    if let guidance = item.guidance {
      page.add("\(page.words(.guidance)): \(page.words(guidance))", indent: 4)
    }
    page.add("\(page.words(Words.note)): ____________________", indent: 4)
    page.add("\(page.words(Words.evidence)): ____________________", indent: 4)
  }
}

extension Phrase {
  static let guidance = Phrase(en: "Guidance", cy: "Canllaw")

  static let caseFields = Phrase(
    en: "Case: __________   Team: __________   Auditor: __________   Date: __________",
    cy: "Achos: __________   Tîm: __________   Archwilydd: __________   Dyddiad: __________"
  )
}
