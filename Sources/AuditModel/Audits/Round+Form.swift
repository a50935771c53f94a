extension Round {
  /// The template as this round asks it: in its short form where the round says so, without the
  /// sections that are switched off.
  ///
  /// A short form that the template does not have leaves it whole.
  public func form(of template: Template) -> Template {
    var leftOut: Set<Item.ID> = []
    if shortForms.contains(template.id), !template.shortForm.isEmpty {
      leftOut.formUnion(template.items.map(\.id).filter { !template.shortForm.contains($0) })
    }
    if let sections = switchedOff[template.id] {
      for section in template.sections where sections.contains(section.id) {
        leftOut.formUnion(section.items.map(\.id))
      }
    }
    return leftOut.isEmpty ? template : template.leavingOut(leftOut)
  }

  /// What the round does not ask of a template, in whole sentences for reports; empty where it asks
  /// everything.
  public func limits(of template: Template) -> [Phrase] {
    let form = form(of: template)
    guard !form.leftOut.isEmpty else { return [] }
    let asked = template.items.count - form.leftOut.count
    let name = template.title
    var phrases: [Phrase] = []
    if shortForms.contains(template.id), !template.shortForm.isEmpty {
      phrases.append(
        Phrase(
          en: "\(name.text(in: .english)) was asked in its short form:"
            + " \(asked) of \(template.items.count) items.",
          cy: "Gofynnwyd \(name.text(in: .welsh)) ar ei ffurf fer:"
            + " \(asked) o \(template.items.count) eitem."
        )
      )
    }
    let sections = template.sections.filter {
      switchedOff[template.id]?.contains($0.id) ?? false
    }
    if !sections.isEmpty {
      func titles(_ language: Language) -> String {
        sections.map { $0.title.text(in: language) }.joined(separator: "; ")
      }
      phrases.append(
        Phrase(
          en:
            "Sections of \(name.text(in: .english)) that the round leaves out: \(titles(.english)).",
          cy: "Adrannau \(name.text(in: .welsh)) y mae'r rownd yn eu hepgor: \(titles(.welsh))."
        )
      )
    }
    return phrases
  }
}
